import { bracketed } from './markers.ts';
import type { Marker } from './markers.ts';

/** Words after which a bracket is a reference to another provision. */
const REFERENCE =
  /(?:sections?|subsections?|sub-sections?|paragraphs?|subparagraphs?|clauses?|subclauses?|sub-clauses?|items?|articles?|rules?|regulations?|sch(?:edule)?s?|or|and|to|under|in|of|by|with|per|see|\)|\d|,) ?$/iu;

/**
 * Consolidated English acts are often published with a whole section in one line. A label in the
 * middle of a line counts only when it is the next in its row ("(b)" after "(a)") behind a mark of
 * punctuation, or the first of a row not behind a word that refers.
 *
 * @param before labels found so far in this provision; the last of each kind tells what comes next
 */
export function inlineLabels(text: string, from: number, to: number, before: readonly Marker[]): Marker[] {
  const found: Marker[] = [];
  const last = new Map<string, string>();
  for (const marker of before) note(last, marker);
  for (let at = text.indexOf('(', from + 1); at >= 0 && at < to; at = text.indexOf('(', at + 1)) {
    const seen = bracketed(text, at);
    if (seen === undefined || text.charAt(at - 1) !== ' ') continue;
    const marker = asLetter(seen, last);
    const lead = text.slice(Math.max(from, at - 20), at);
    const previous = last.get(marker.kind);
    const stopped = /[,;:.—–-] (?:and |or )?$/u.test(lead);
    const begins = isFirst(marker) && !REFERENCE.test(lead);
    const goesOn = previous !== undefined && stopped && succeeds(previous, marker.name);
    if (!begins && !goesOn) continue;
    found.push(marker);
    note(last, marker);
  }
  return found;
}

/** A label of a higher kind starts the rows below it afresh. */
function note(last: Map<string, string>, marker: Marker): void {
  if (marker.kind === 'figure-brackets') {
    last.delete('alpha-brackets');
    last.delete('alpha-roman');
  }
  if (marker.kind === 'alpha-brackets') last.delete('alpha-roman');
  last.set(marker.kind, marker.name);
}

/** "(i)" behind "(h)" is a letter, not a Roman one. */
function asLetter(marker: Marker, last: ReadonlyMap<string, string>): Marker {
  const letter = last.get('alpha-brackets');
  if (marker.kind !== 'alpha-roman' || letter === undefined) return marker;
  const next = succeeds(letter, marker.name) && !last.has('alpha-roman');
  return next ? { ...marker, kind: 'alpha-brackets' } : marker;
}

function isFirst(marker: Marker): boolean {
  return marker.name === '1' || marker.name === 'a' || marker.name === 'i' || marker.name === 'A';
}

const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** True for the next number or letter, and for one inserted between ("1.1" after "1", "a.1" after "a"). */
function succeeds(previous: string, next: string): boolean {
  if (/^\d/u.test(next)) {
    const step = Number.parseFloat(next) - Number.parseFloat(previous);
    return step > 0 && step <= 2;
  }
  const [base = '', inserted] = previous.split('.');
  if (inserted !== undefined || next.includes('.')) return next.startsWith(base) || isNextLetter(base, next);
  const roman = ROMANS.indexOf(next);
  if (roman > 0 && ROMANS[roman - 1] === previous) return true;
  return isNextLetter(base, next);
}

function isNextLetter(previous: string, next: string): boolean {
  return next.length === 1 && previous.length === 1 && next.charCodeAt(0) - previous.charCodeAt(0) === 1;
}
