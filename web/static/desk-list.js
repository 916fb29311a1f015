// Keys and counts of the list of requirements. Everything here can also be done without it.
const KEPT = 'tutela.keys';
const links = [...document.querySelectorAll('.desk-list th a')];
const boxes = [...document.querySelectorAll('.desk-list input[name=row]')];
const help = document.getElementById('keys');
const switched = document.querySelector('[data-keys]');
const count = document.querySelector('[data-ticked]');
let at = -1;

if (switched) {
  switched.checked = kept() !== 'off';
  switched.addEventListener('change', () => keep(switched.checked ? 'on' : 'off'));
}
document.addEventListener('change', (event) => event.target.name === 'row' && counted());
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (switched && !switched.checked) return;
  if (writes(event.target)) return;
  const act = { j: () => move(1), k: () => move(-1), x: tick, '?': showHelp }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
document.querySelector('#faults')?.focus();
counted();

/** A field that takes letters keeps them. */
function writes(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input:not([type=checkbox], [type=radio])');
}

function place() {
  const row = document.activeElement?.closest('.desk-list tr');
  const own = links.findIndex((link) => row?.contains(link));
  return own >= 0 ? own : at;
}

function move(by) {
  if (links.length === 0) return;
  at = Math.min(links.length - 1, Math.max(0, place() + by));
  links[at].focus({ preventScroll: true });
  links[at].closest('tr').scrollIntoView({ block: 'nearest' });
}

function tick() {
  const box = boxes[place()];
  if (!box) return;
  box.checked = !box.checked;
  counted();
}

function showHelp() {
  if (!help) return;
  help.open = true;
  help.querySelector('summary').focus();
}

function counted() {
  if (!count) return;
  const ticked = boxes.filter((box) => box.checked).length;
  count.textContent = ticked === 0 ? '' : `${ticked} of ${boxes.length} ticked`;
}

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(value) {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}
