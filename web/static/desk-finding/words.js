// Choosing the words of a provision in its text, with the mouse or with keys, instead of copying them.
import { announce } from './say.js';

/** While words are chosen with keys: the provision, its text, where each word begins and ends, and from which to which. */
let choosing;

export function beginWords() {
  document.addEventListener('selectionchange', () => {
    if (!choosing) take(false);
  });
  document.addEventListener('toggle', (event) => showHint(event.target), true);
  document.addEventListener('keydown', (event) => {
    if (choosing) press(event);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (choosing && !choosing.place.contains(target)) stop();
  });
}

function showHint(details) {
  if (details.matches?.('details.adjust') && details.open)
    details.querySelector('[data-edit=hint]')?.removeAttribute('hidden');
}

/** Words marked with the mouse go into the field, once its form is open. */
function take() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const place = elementOf(range.commonAncestorContainer)?.closest('[data-text]');
  const form = place?.closest('[data-provision]')?.querySelector('form[data-form]');
  const panel = form?.querySelector('details.adjust');
  if (!panel?.open) return;
  const text = textOf(place);
  const from = offsetIn(place, range.startContainer, range.startOffset);
  const to = offsetIn(place, range.endContainer, range.endOffset);
  if (from === undefined || to === undefined || to <= from) return;
  fill(form, text.slice(from, to).trim());
}

function fill(form, words) {
  const field = form.elements.exact;
  if (!field || field.value === words || words === '') return;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Begins with the words that are marked now. @param provision its element */
export function chooseWords(provision) {
  const place = provision.querySelector('[data-text]');
  const form = provision.querySelector('form[data-form]');
  const panel = form?.querySelector('details.adjust');
  if (!place || !panel) return;
  panel.open = true;
  for (const fold of place.querySelectorAll('details')) fold.open = true;
  const text = textOf(place);
  const lang = place.querySelector('blockquote')?.lang || 'en';
  const words = wordsOf(text, lang);
  if (words.length === 0) return;
  const now = form.elements.exact.value;
  const start = Math.max(0, text.indexOf(now));
  const end = now && text.includes(now) ? start + now.length : text.length;
  const first = Math.max(
    0,
    words.findLastIndex(({ from }) => from <= start),
  );
  const last = Math.max(
    first,
    words.findLastIndex(({ from }) => from < end),
  );
  choosing = {
    place,
    form,
    text,
    words,
    first,
    last,
    forward: getComputedStyle(place.querySelector('blockquote')).direction,
  };
  place.tabIndex = -1;
  place.classList.add('choosing');
  place.setAttribute('role', 'application');
  place.setAttribute(
    'aria-label',
    'Choosing words. Shift and an arrow moves the end, an arrow the beginning, Enter takes them, Escape gives up.',
  );
  place.focus();
  paint();
  announce(
    'Choosing words. Shift and an arrow moves the end, an arrow alone the beginning, Enter takes them, Escape gives up.',
  );
}

export function isChoosing() {
  return choosing !== undefined;
}

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const { key, shiftKey } = event;
  if (key === 'Tab') return stop();
  const forward = choosing.forward === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = choosing.forward === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const steps = { [forward]: 1, [back]: -1, ArrowDown: 10, ArrowUp: -10 };
  event.preventDefault();
  event.stopImmediatePropagation();
  if (key === 'Escape') return stop(true);
  if (key === 'Enter') return done();
  if (key === 'Home' || key === 'End') return move(key === 'Home' ? -1e9 : 1e9, shiftKey);
  if (key in steps) move(steps[key], shiftKey);
}

function move(by, end) {
  const most = choosing.words.length - 1;
  if (end) choosing.last = Math.min(most, Math.max(choosing.first, choosing.last + by));
  else choosing.first = Math.max(0, Math.min(choosing.last, choosing.first + by));
  paint();
  const word = choosing.words[end ? choosing.last : choosing.first];
  announce(`${end ? 'to' : 'from'} ${choosing.text.slice(word.from, word.to)}`);
}

function chosen() {
  const { text, words, first, last } = choosing;
  return {
    from: words[first].from,
    to: words[last].to,
    words: text.slice(words[first].from, words[last].to),
  };
}

function paint() {
  const { from, to } = chosen();
  const range = document.createRange();
  const start = pointAt(choosing.place, from);
  const end = pointAt(choosing.place, to);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  fill(choosing.form, chosen().words);
}

function done() {
  const { form } = choosing;
  const { words } = chosen();
  stop();
  fill(form, words);
  form.querySelector('[data-act=adjust]').focus();
  announce('The words are in the form. Press Enter to rely on them.');
}

function stop(back = false) {
  const { place, form } = choosing;
  choosing = undefined;
  place.classList.remove('choosing');
  place.removeAttribute('role');
  place.removeAttribute('aria-label');
  getSelection()?.removeAllRanges();
  if (back) {
    fill(form, form.elements.exact.defaultValue);
    form.closest('[data-provision]').focus();
    announce('Nothing was chosen.');
  }
}

/** The text of the law, whose parts may be folded apart. */
function textOf(place) {
  return [...place.querySelectorAll('[data-at]')].map((part) => part.textContent).join('');
}

function wordsOf(text, lang) {
  let cut;
  try {
    cut = new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    cut = new Intl.Segmenter('en', { granularity: 'word' });
  }
  const words = [];
  for (const { segment, index } of cut.segment(text)) {
    if (segment.trim() === '') continue;
    const last = words.at(-1);
    // A sign belongs to the word before it: a full stop is part of what is quoted.
    if (last && last.to === index && !/[\p{L}\p{N}]/u.test(segment)) last.to += segment.length;
    else words.push({ from: index, to: index + segment.length });
  }
  return words;
}

function elementOf(node) {
  return node instanceof Element ? node : node.parentElement;
}

function offsetIn(place, node, offset) {
  const part = elementOf(node)?.closest('[data-at]');
  if (!part || !place.contains(part)) return undefined;
  const range = document.createRange();
  range.setStart(part, 0);
  range.setEnd(node, offset);
  return Number(part.dataset.at) + range.toString().length;
}

function pointAt(place, offset) {
  const parts = [...place.querySelectorAll('[data-at]')];
  const part = parts.findLast((one) => Number(one.dataset.at) <= offset) ?? parts[0];
  let left = offset - Number(part.dataset.at);
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && left > node.data.length) {
    left -= node.data.length;
    node = walker.nextNode() ?? undefined;
  }
  return node
    ? { node, offset: Math.min(left, node.data.length) }
    : { node: part, offset: part.childNodes.length };
}
