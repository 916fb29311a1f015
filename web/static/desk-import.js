// The form of an import: what is too large is said before it is sent, and that it is being sent at once.
const form = document.querySelector('[data-import]');
const status = form?.querySelector('[data-sending]');
const files = form?.querySelector('input[type=file]');
const most = Number(form?.dataset.import) * 1e6;

files?.addEventListener('change', () => (status.textContent = chosen()));
form?.addEventListener('submit', (event) => {
  if (size() > most) {
    event.preventDefault();
    status.textContent = chosen();
    return;
  }
  status.textContent = `Sending ${many()}, ${megabytes(size())} MB …`;
  // After the browser has taken the files.
  setTimeout(() => (form.querySelector('button').disabled = true));
});
// Back in the history: the form can be sent again.
addEventListener('pageshow', () => form && (form.querySelector('button').disabled = false));

function chosen() {
  if (files.files.length === 0) return '';
  const words = `${many()} chosen, ${megabytes(size())} MB.`;
  return size() > most
    ? `${words} The limit is ${most / 1e6} MB at once: choose fewer, and add the rest after.`
    : words;
}

function many() {
  return files.files.length === 1 ? '1 file' : `${files.files.length} files`;
}

function size() {
  return [...files.files].reduce((sum, file) => sum + file.size, 0);
}

function megabytes(bytes) {
  return bytes < 1e7 ? Math.max(0.1, Math.ceil(bytes / 1e5) / 10) : Math.ceil(bytes / 1e6);
}
