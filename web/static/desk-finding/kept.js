// Words that were not saved yet stay in this browser: per finding and person, until they are saved or given up, or the
// person signs out.
import { announce, clock, finding } from './say.js';

const BEGIN = 'tutela-desk ';
const DAYS = 14;

function keyOfPage() {
  const { person, place, requirement } = finding().dataset;
  return `${BEGIN}${person} ${place} ${requirement}`;
}

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOfPage()) ?? 'null');
    return kept && Date.now() - kept.at < DAYS * 86_400_000 ? kept : undefined;
  } catch {
    return undefined;
  }
}

function write(kept) {
  try {
    if (Object.keys(kept.forms).length === 0) localStorage.removeItem(keyOfPage());
    else localStorage.setItem(keyOfPage(), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still saves.
  }
}

/** What a person wrote in a form, where it is not what the page came with. */
function changed(form) {
  const fields = {};
  for (const field of form.elements) {
    if (!field.name || field.type === 'hidden' || field.type === 'file' || field.type === 'submit') continue;
    if (field.type === 'radio') {
      if (field.checked && !field.defaultChecked) fields[field.name] = field.value;
    } else if (field.tagName === 'SELECT') {
      const came = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
      if (came && field.value !== came.value) fields[field.name] = field.value;
    } else if (field.value !== field.defaultValue) fields[field.name] = field.value;
  }
  return fields;
}

function keepForm(form) {
  const kept = read() ?? { at: Date.now(), forms: {} };
  const fields = changed(form);
  if (Object.keys(fields).length === 0) delete kept.forms[form.dataset.form];
  else kept.forms[form.dataset.form] = { seen: Number(form.elements.seen?.value ?? 0), fields };
  write({ ...kept, at: Date.now() });
}

export function keepOnChange() {
  const touched = new Set();
  let timer;
  const flush = () => {
    clearTimeout(timer);
    for (const form of touched) if (form.isConnected) keepForm(form);
    touched.clear();
  };
  document.addEventListener('input', ({ target }) => {
    const form = target.form;
    if (!form?.dataset.form) return;
    touched.add(form);
    clearTimeout(timer);
    timer = setTimeout(flush, 200);
  });
  addEventListener('pagehide', flush);
  addEventListener('tutela-flush', flush);
  document.addEventListener('submit', ({ target }) => {
    if (target.classList.contains('sign-out')) forgetAll();
  });
  document.addEventListener('click', ({ target }) => {
    const link = target.closest?.('[data-discard]');
    if (link) forget(link.dataset.discard);
  });
}

/** Writes down at once what waits to be written down. */
export function flushKept() {
  dispatchEvent(new Event('tutela-flush'));
}

export function forget(form) {
  const kept = read();
  if (!kept) return;
  delete kept.forms[form];
  write(kept);
}

function forgetAll() {
  const own = `${BEGIN}${finding().dataset.person} `;
  for (const key of Object.keys(localStorage)) if (key.startsWith(own)) localStorage.removeItem(key);
}

/** Steps of others after what the words were written on: then the words are sent with what they had seen, to be merged. */
function othersSince(aspect, seen) {
  return (finding().dataset.steps ?? '')
    .split(' ')
    .map((step) => step.split(':'))
    .some(([of, seq, by]) => of === aspect && Number(seq) > seen && by === 'other');
}

/** @param quietly after the page was shown anew, when the words never left */
export function restore(quietly = false) {
  const kept = read();
  if (!kept) return;
  let some = false;
  for (const [name, { seen, fields }] of Object.entries(kept.forms)) {
    const form = document.querySelector(`form[data-form="${CSS.escape(name)}"]:not(.moved form)`);
    if (!form) continue;
    for (const [field, value] of Object.entries(fields)) some = put(form, field, value) || some;
    form.closest('details')?.setAttribute('open', '');
    const inner = form.querySelector('details.adjust');
    if (inner && ('exact' in fields || 'reason' in fields)) inner.open = true;
    const own = form.elements.seen;
    if (own && form.elements.aspect && othersSince(form.elements.aspect.value, seen))
      own.value = String(seen);
  }
  if (some && !quietly) banner(kept.at);
}

function put(form, name, value) {
  const field = form.elements[name];
  if (!field) return false;
  if (field instanceof RadioNodeList) {
    const radio = [...field].find((one) => one.value === value);
    if (!radio || radio.checked) return false;
    radio.checked = true;
    return true;
  }
  if (field.value === value) return false;
  field.value = value;
  return field.value === value;
}

function banner(at) {
  const line = document.createElement('p');
  line.className = 'notice restored';
  line.setAttribute('role', 'status');
  const day =
    new Date(at).toDateString() === new Date().toDateString() ? '' : ` of ${new Date(at).toDateString()}`;
  const words = `Your unsaved words from ${clock(at)}${day} are back.`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button small';
  button.textContent = 'Discard them';
  button.addEventListener('click', () => {
    write({ at, forms: {} });
    location.reload();
  });
  line.append(words, ' ', button);
  finding().prepend(line);
  announce(words);
}
