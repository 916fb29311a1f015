// Whether somebody decided on this finding meanwhile: asked every ten seconds while the page is looked at.
import { isBusy } from './save.js';
import { announce, clock, finding, showState } from './say.js';

const EVERY = 10_000;
let told = 0;

export function beginNews() {
  setInterval(() => void look(), EVERY);
  document.addEventListener('visibilitychange', () => void look());
}

async function look() {
  if (document.hidden || isBusy() || !navigator.onLine) return;
  const { news, last } = finding().dataset;
  let answer;
  try {
    const response = await fetch(`${news}?after=${last}`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(EVERY),
      redirect: 'error',
    });
    if (!response.ok) return;
    answer = await response.json();
  } catch {
    return;
  }
  const fresh = answer.news.filter(({ seq }) => seq > told);
  const newest = fresh.at(-1);
  if (!newest) return;
  told = newest.seq;
  const words = `${newest.who} ${newest.deed}, ${ago(newest.at)}.`;
  const advice = newest.talk ? '' : ' When you save, both stand side by side.';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button small';
  button.textContent = 'Show it';
  // Unsaved words are kept, and come back with the page.
  button.addEventListener('click', () => location.reload());
  showState(words + advice, 'news', button);
  announce(words + advice);
}

function ago(at) {
  const minutes = Math.round((Date.now() - Date.parse(at)) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;
  return `at ${clock(Date.parse(at))}`;
}
