// Answers to proposals by keys, only while a proposal has the focus; the forms are plain and work without this.
const all = [...document.querySelectorAll('[data-proposal]')];
const WRITES = 'input, textarea, select';

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest(WRITES)) return;
  const own = event.target.closest('[data-proposal]');
  if (!own) return;
  const does = {
    j: () => all[all.indexOf(own) + 1]?.focus(),
    k: () => all[all.indexOf(own) - 1]?.focus(),
    c: () => own.querySelector('.answering .button')?.click(),
    x: () => own.querySelector('.answering [formaction]')?.click(),
    e: () => write(own),
  }[event.key];
  if (!does) return;
  event.preventDefault();
  does();
});

function write(own) {
  const details = own.querySelector('.answering details');
  if (!details) return;
  details.open = true;
  details.querySelector('textarea').focus();
}

// After an answer the next proposal stands in its place: it is read at once.
const place = /^#proposal-\d+$/u.test(location.hash) ? document.querySelector(location.hash) : null;
(place ?? (location.hash.startsWith('#proposal-') ? all.at(-1) : null))?.focus();

// Sent once.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('.answering')) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'yes';
});
addEventListener('pageshow', () =>
  document.querySelectorAll('.answering').forEach((form) => delete form.dataset.sent),
);
