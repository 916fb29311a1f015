/** The line at the foot of the page. @param kind "busy", "saved", "lost", "news" or "" */
export function showState(words, kind = '', button) {
  const line = document.querySelector('#save-state');
  line.hidden = words === '';
  line.dataset.kind = kind;
  line.textContent = words;
  if (button) line.append(button);
}

/** Said to those who listen, shown to nobody. */
export function announce(words) {
  const line = document.querySelector('#announce');
  line.textContent = '';
  // A reader hears the same words twice only when they went away between.
  setTimeout(() => (line.textContent = words), 50);
}

/** "14:03", by the clock of the person. */
export function clock(at = Date.now()) {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

export function finding() {
  return document.querySelector('#finding');
}
