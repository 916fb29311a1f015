// Forms are sent without leaving the page. What is not answered is sent again with the same id, so it is decided once.
import { flushKept, forget, restore } from './kept.js';
import { announce, clock, finding, showState } from './say.js';

const PATIENCE = 20_000;
/** Seconds between tries. */
const PAUSES = [2, 5, 10, 20, 30];

/** Sending now, or waiting to try again; one at a time. */
let busy;

export function beginSaving() {
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (!form.dataset.form || form.method !== 'post' || !finding().contains(form)) return;
    event.preventDefault();
    send(form, submitter);
  });
  addEventListener('online', () => busy?.again?.());
  addEventListener('beforeunload', (event) => {
    if (busy) event.preventDefault();
  });
}

export function isBusy() {
  return busy !== undefined;
}

async function send(form, submitter) {
  if (busy) return showState('One moment: the last step is still being saved.', 'busy');
  flushKept();
  const data = new FormData(form, submitter);
  const multipart = form.enctype === 'multipart/form-data';
  const sent = {
    form: form.dataset.form,
    act: submitter?.dataset.act ?? '',
    provision: form.closest('[data-provision]')?.id,
    action: submitter?.getAttribute('formaction') ?? form.getAttribute('action'),
    body: multipart ? data : new URLSearchParams(data),
    tries: 0,
  };
  busy = sent;
  lock(form, true);
  showState('Saving …', 'busy');
  try {
    const answer = await answered(sent);
    if (answer) await show(answer, sent);
  } finally {
    busy = undefined;
    if (form.isConnected) lock(form, false);
  }
}

function lock(form, on) {
  for (const button of form.querySelectorAll('button')) button.disabled = on;
}

/** Tries until there is an answer. @returns undefined where the answer is not a page of this finding */
async function answered(sent) {
  for (;;) {
    const response = await once(sent);
    if (response && response.status < 500) return response;
    if (response && sent.tries >= 3) {
      showState(
        'Not saved: the desk had trouble. Your words are kept in this browser; save again later.',
        'lost',
      );
      announce('Not saved: the desk had trouble. Your words are kept.');
      return undefined;
    }
    const pause = PAUSES[Math.min(sent.tries, PAUSES.length - 1)];
    sent.tries += 1;
    await waited(sent, pause);
  }
}

async function once({ action, body }) {
  try {
    return await fetch(action, {
      method: 'POST',
      body,
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return undefined;
  }
}

function waited(sent, seconds) {
  const words = `Not saved: the connection was lost. Trying again in ${seconds} s; your words are kept in this browser.`;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1_000);
    sent.again = () => {
      clearTimeout(timer);
      showState('Saving …', 'busy');
      resolve();
    };
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet-button small';
    button.textContent = 'Try now';
    button.addEventListener('click', sent.again);
    showState(words, 'lost', button);
    announce('Not saved: the connection was lost. Trying again.');
  });
}

async function show(response, sent) {
  const { pathname } = new URL(response.url);
  if (response.status === 401 || pathname.startsWith('/desk/sign-in')) return signedOut();
  if (response.status === 413) {
    showState('Not saved: what you sent is too large. Your words are kept; choose a smaller file.', 'lost');
    return announce('Not saved: what you sent is too large.');
  }
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = page.querySelector('#finding');
  if (!next) {
    const words = page.querySelector('main h1')?.textContent ?? 'The desk gave no answer that is known';
    showState(`Not saved: ${words.trim()}. Your words are kept in this browser.`, 'lost');
    return announce('Not saved.');
  }
  const kept = response.ok;
  if (kept) forget(sent.form);
  const before = placeOfFocus();
  finding().replaceWith(document.adoptNode(next));
  document.title = page.title;
  if (kept) {
    const url = new URL(response.url);
    url.searchParams.delete('said');
    history.replaceState(null, '', url.pathname + url.search);
  }
  restore(true);
  const said = next.querySelector('.done')?.textContent ?? '';
  if (kept) {
    // The line at the foot says it, where the eyes are; the page need not say it twice.
    next.querySelector('.done')?.remove();
    showState(`Saved ${clock()}. ${said}`, 'saved');
    moveOn(sent, before);
  } else {
    showState('');
    const trouble = next.querySelector('#moved, #faults');
    trouble?.focus();
    trouble?.scrollIntoView({ block: 'start' });
    announce(trouble?.querySelector('h2')?.textContent ?? 'This was not done.');
  }
}

function signedOut() {
  const link = document.createElement('a');
  link.href = '/desk/sign-in';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = 'Sign in in another tab';
  showState(
    'You are signed out; nothing was saved, and your words are kept here. Sign in, then save again. ',
    'lost',
    link,
  );
  announce('You are signed out. Your words are kept. Sign in in another tab, then save again.');
}

function placeOfFocus() {
  const at = document.activeElement;
  return {
    id: at?.id,
    provision: at?.closest?.('[data-provision]')?.id,
    side: at?.closest?.('[data-side]')?.dataset.side,
  };
}

/** Where the eyes go next: after a word on a provision to the next that waits for one, else where they were. */
function moveOn(sent, before) {
  if (sent.act === 'accept' || sent.act === 'reject' || sent.act === 'adjust') {
    const waiting = document.querySelector('[data-provision="proposed"], [data-provision="added"]');
    const next = sent.act === 'adjust' ? document.getElementById(sent.provision) : waiting;
    (next ?? document.querySelector('#law')).focus();
    next?.scrollIntoView({ block: 'nearest' });
    return announce(next && sent.act !== 'adjust' ? `Next: ${next.dataset.name}` : '');
  }
  const again =
    (before.id && document.getElementById(before.id)) ||
    (before.side && document.querySelector(`#side-${before.side}`)) ||
    (sent.form === 'attach' && document.querySelector('#practice-evidence')) ||
    ((sent.form === 'note' || sent.form.startsWith('answer-')) && document.querySelector('#talk'));
  const side = /^(?:judge|submit|approve|changes|undo|assign)-(law|practice)$/.exec(sent.form)?.[1];
  const target =
    again || (side && document.querySelector(`#side-${side}`)) || document.querySelector('#asked');
  target?.focus();
  if (target && !again) target.scrollIntoView({ block: 'nearest' });
}
