import { rootOf } from '#store/readings/closeness.ts';
import { termsOf, wordsIn, type Term } from '#store/readings/words.ts';

/** A stretch of words, and whether they are among those that were looked for. */
export type Part = { readonly text: string; readonly hit: boolean };

const BESIDE = 110;
/** So many characters of a provision are looked through. */
const READ = 50_000;

/** A few words around the first place where one of the words stands, all of them marked; the beginning where none does. */
export function snippetOf(text: string, words: string): readonly Part[] {
  const line = text.slice(0, READ).replace(/\s+/gu, ' ').trim();
  const typed = words.toLowerCase().split(/\s+/u).filter(Boolean);
  const hits = placesOf(line, termsOf(words), typed);
  const first = hits[0] ?? { start: 0, end: 0 };
  const from = Math.max(0, first.start - BESIDE);
  const to = Math.min(line.length, first.end + BESIDE);
  const parts: Part[] = [{ text: `${from > 0 ? '… ' : ''}${line.slice(from, first.start)}`, hit: false }];
  let at = first.start;
  for (const { start, end } of hits) {
    if (end > to) break;
    parts.push({ text: line.slice(at, start), hit: false }, { text: line.slice(start, end), hit: true });
    at = end;
  }
  parts.push({ text: `${line.slice(at, to)}${to < line.length ? ' …' : ''}`, hit: false });
  return parts.filter((part) => part.text !== '');
}

type Place = { readonly start: number; readonly end: number };

/** Whole words; where a script sets no spaces, or letters within a word were found, only those letters. */
function placesOf(line: string, terms: readonly Term[], typed: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  for (const { 0: token, index } of line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const small = token.toLowerCase();
    const letters = typed.find((word) => small.includes(word));
    const pieces = wordsIn(token);
    const known = terms.some((term) => pieces.some((piece) => isForm(piece, term)));
    if (!known && (letters === undefined || letters.length < 3)) continue;
    const inside = letters === undefined || small.length !== token.length ? -1 : small.indexOf(letters);
    // A run without spaces is many words.
    const many = pieces.length > 2;
    if (letters !== undefined && inside >= 0 && (many || !known))
      places.push({ start: index + inside, end: index + inside + letters.length });
    else if (known) places.push({ start: index, end: index + token.length });
  }
  return places;
}

function isForm(piece: string, term: Term): boolean {
  return piece === term.word || (term.begins && piece.startsWith(rootOf(term)));
}
