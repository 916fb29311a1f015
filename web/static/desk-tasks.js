// How far the work of the desk is, asked for twice in three seconds; said aloud only when a new stage begins.
const place = document.querySelector('[data-tasks]');
const EVERY = 700;
const ALOUD = 20_000;
let spoken = { words: '', at: 0 };
if (place) setTimeout(look, 300);

async function look() {
  try {
    const answer = await fetch(place.dataset.tasks, { headers: { accept: 'application/json' } });
    if (answer.redirected || answer.status === 404) return location.reload();
    if (answer.ok) {
      const { tasks } = await answer.json();
      if (!shown(tasks)) return ended();
    }
  } catch {
    // Away for a moment: asked again.
  }
  setTimeout(look, document.hidden ? EVERY * 5 : EVERY);
}

/** @returns whether anything that this page shows is still at work */
function shown(tasks) {
  let open = false;
  for (const part of place.querySelectorAll('[data-task]')) {
    const task = tasks.find(({ id }) => id === part.dataset.task);
    if (!task) continue;
    open ||= task.open;
    write(part.querySelector('[data-said]'), task.said);
    write(part.querySelector('[data-name]'), task.name);
    write(part.querySelector('[data-count]'), task.count);
    const bar = part.querySelector('progress');
    if (task.total > 0) [bar.max, bar.value] = [task.total, task.done];
    else bar.removeAttribute('value');
    say(task.said, task.count);
  }
  return open;
}

function write(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

function say(words, count) {
  const now = Date.now();
  if (words === spoken.words && now - spoken.at < ALOUD) return;
  spoken = { words, at: now };
  write(place.querySelector('[data-heard]'), `${words} ${count}`.trim());
}

/** The page is made anew, but not under the hands of somebody who writes or chooses. */
function ended() {
  for (const form of place.querySelectorAll('form')) form.hidden = true;
  const fields = [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')];
  const inUse = document.activeElement?.matches('input, select, textarea, summary');
  if (!inUse && !fields.some(changed)) return location.replace(place.dataset.here);
  write(place.querySelector('[data-heard]'), 'The work has ended.');
  place.querySelector('[data-ended]').hidden = false;
}

function changed(field) {
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.tagName === 'SELECT')
    return (
      field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex((one) => one.defaultSelected),
      )
    );
  return field.value !== field.defaultValue;
}
