// One key for what is done most. They rest in fields and with modifiers, and can be switched off (WCAG 2.1.4).
import { announce, finding, showState } from './say.js';
import { chooseWords, isChoosing } from './words.js';

const OFF = 'tutela-desk-keys';
const VERDICTS = ['met', 'partly', 'not-met', 'not-applicable'];

export function beginKeys() {
  const box = document.querySelector('#keys-on');
  box.checked = areOn();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, 'off');
    } catch {
      // Then it holds for this page only.
    }
  });
  document.addEventListener('click', ({ target }) => {
    if (target.closest?.('[data-keys]')) document.querySelector('#keys').showModal();
  });
  document.addEventListener('keydown', press);
  document.addEventListener('focusin', ({ target }) => {
    const provision = target.closest?.('[data-provision]');
    if (provision) current = provision.id;
  });
}

/** Id of the provision that a and x speak of. */
let current = '';

function areOn() {
  try {
    return localStorage.getItem(OFF) !== 'off';
  } catch {
    return true;
  }
}

function press(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isChoosing()) return;
  if (document.querySelector('#keys').open) return;
  if (!document.querySelector('#keys-on').checked) return;
  if (key === 'Escape' && isField(target)) return leave(target);
  if (isField(target)) return;
  const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
  const deed = digit ? () => choose(event.shiftKey ? 'practice' : 'law', VERDICTS[digit - 1]) : DEEDS[key];
  if (!deed || (event.repeat && key !== 'n' && key !== 'p')) return;
  event.preventDefault();
  deed();
}

const DEEDS = {
  j: () => follow('next', 'This is the last of the list.'),
  k: () => follow('prev', 'This is the first of the list.'),
  n: () => step(1),
  p: () => step(-1),
  a: () => act('accept'),
  x: () => act('reject'),
  e: () => {
    const provision = provisionNow();
    if (provision) chooseWords(provision);
    else announce('There is no provision here.');
  },
  s: save,
  u: undo,
  c: () => goTo(finding().querySelector('#note-text'), 'You do not comment here.'),
  '?': () => document.querySelector('#keys').showModal(),
};

/** A field that is written in; in a radio or a button single keys are free. */
function isField(target) {
  return (
    target.isContentEditable ||
    target.matches?.('textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=submit])')
  );
}

function leave(field) {
  const place = field.closest('[data-provision], form') ?? finding();
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus();
  announce('Keys work again.');
}

function follow(rel, none) {
  const link = finding().querySelector(`.turn a[rel=${rel}]`);
  if (link) link.click();
  else announce(none);
}

function provisions() {
  return [...finding().querySelectorAll('[data-provision]')].filter((one) => one.checkVisibility?.() ?? true);
}

function provisionNow() {
  const all = provisions();
  return (
    all.find(({ id }) => id === current) ??
    all.find(({ dataset }) => dataset.provision === 'proposed') ??
    all[0]
  );
}

function step(by) {
  const all = provisions();
  if (all.length === 0) return announce('There is no provision here.');
  const at = all.findIndex(({ id }) => id === current);
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 && by < 0 ? 0 : at + by))];
  next.focus();
  next.scrollIntoView({ block: 'start' });
  announce(`${next.dataset.name}, ${next.dataset.provision}`);
}

function act(name) {
  const provision = provisionNow();
  const button = provision?.querySelector(`[data-act=${name}]`);
  if (!button)
    return announce(
      provision
        ? `${provision.dataset.name} is ${provision.dataset.provision} already.`
        : 'There is no provision here.',
    );
  button.click();
}

function choose(aspect, verdict) {
  const form = finding().querySelector(`form.judging[data-aspect=${aspect}]`);
  if (!form) return announce('You do not judge here.');
  const fold = form.closest('details');
  if (fold) fold.open = true;
  const radio = form.querySelector(`input[value=${verdict}]`);
  radio.checked = true;
  radio.dispatchEvent(new Event('input', { bubbles: true }));
  touched = form.dataset.form;
  const reason = form.elements.reason;
  reason.focus();
  reason.scrollIntoView({ block: 'nearest' });
  announce(
    `${aspect}: ${radio.parentElement.textContent.trim()}. Write the reason; Escape leaves the field, s saves.`,
  );
}

let touched = '';
document.addEventListener('input', ({ target }) => {
  if (target.form?.classList.contains('judging')) touched = target.form.dataset.form;
});

function save() {
  const form = touched && finding().querySelector(`form.judging[data-form=${touched}]`);
  if (form) form.querySelector('[data-act=save]').click();
  else showState('Nothing to save: no judgement was changed.', 'busy');
}

/** The newest of the own steps, whether on law or on practice. */
function undo() {
  const forms = [...finding().querySelectorAll('form[data-undo]')];
  const newest = forms.toSorted((a, b) => Number(b.dataset.undo) - Number(a.dataset.undo))[0];
  if (newest) newest.querySelector('button').click();
  else announce('There is nothing of yours to undo.');
}

function goTo(field, none) {
  if (!field) return announce(none);
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
