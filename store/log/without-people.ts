/** Kept loose: what only looks like an address of a person is masked as well. Not behind "://", where a host is named. */
const MAIL = /(?<!:\/\/)\b[^\s@<>"'(),;:/\\]{1,64}@[^\s@<>"'(),;:/\\]+\.[^\s@<>"'(),;:/\\]+/gu;

/** A page of help or learning as part of an address: "/fr/help/be?q=x". Files of ours in a trace end in a known name. */
const TRACE =
  /\/(?:[a-z]{2,3}(?:-[A-Za-z]+)?\/)?(?:help|learn)(?:\/(?![\w/-]+\.(?:ts|js|svelte)\b)[^\s"'):,]*|\?[^\s"')]*)/gu;

/** What a form or a search held, and keys of one use; but the one link that makes the first operator, which is meant to be read. */
const QUERY = /(?<!\/desk\/welcome)\?[\w.~%-]+=[^\s"')]*/gu;

/**
 * The second lock before a line is written: no line of ours names a person, yet the words of an error come from elsewhere.
 */
export function withoutPeople(line: string): string {
  return line.replace(MAIL, '[e-mail]').replace(TRACE, '/[no trace]').replace(QUERY, '?[left out]');
}
