import type { Document, Inline, Part } from '#engine/model/document.ts';
import { longDate } from '../report.ts';
import type { Say } from '../say.ts';
import { evenHeadings } from './levels.ts';
import { headingsOf, inlinesOf, printable } from './walk.ts';

/**
 * Words of a document as LibreOffice counts them in the Word file that is made of it: everything that is printed
 * once, with the number or letter of a paragraph as a word, and header and footer once. A treaty body that leaves
 * some of it out counts fewer, never more.
 */
export type WordCount = {
  /** Headings, paragraphs, lists and quotations, with their numbers. */
  readonly text: number;
  readonly tables: number;
  readonly notes: number;
  /** First page, title and table of contents. */
  readonly front: number;
  /** Header and footer, once. */
  readonly edges: number;
  readonly all: number;
};

/** Letters and signs of scripts written without spaces: each counts as a word, in LibreOffice as in Word. */
const LETTER_IS_WORD =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/gu;
/** What ends a word: white space, and the two dashes that join words without one. */
const BETWEEN = /[\s\u2013\u2014]+/u;
const SPACES = /\s/gu;

export function wordsIn(text: string): number {
  const plain = printable(text).replace(SPACES, ' ');
  const letters = plain.match(LETTER_IS_WORD)?.length ?? 0;
  const rest = letters === 0 ? plain : plain.replace(LETTER_IS_WORD, ' ');
  return letters + rest.split(BETWEEN).filter((word) => word !== '').length;
}

export function countWords(given: Document, say: Say): WordCount {
  const document = evenHeadings(given);
  const parts = sum(document.parts, (part, at) => (part.type === 'table' ? 0 : inPart(part, document, at)));
  const contents = sum(document.parts, (part) => (part.type === 'contents' ? inContents(part, document) : 0));
  const tables = sum(document.parts, (part, at) => (part.type === 'table' ? inPart(part, document, at) : 0));
  const notes = sum(inlinesOf(document), ({ type, text }) => (type === 'note' ? wordsIn(text) : 0));
  const edges = inEdges(document, say);
  const front = contents + inFace(document);
  const counts = { text: parts, tables, notes, front, edges };
  // The line that says how many words there are is made of words itself.
  const before = parts + tables + notes + front + edges;
  const line = wordsIn(limitLine(document, before, say) ?? '');
  const again = wordsIn(limitLine(document, before + line, say) ?? '');
  return { ...counts, front: front + again, all: before + again };
}

/** "12,345 words of at most 21,200 …"; where the limit was not read in its source, the line says so. */
export function limitLine({ limit }: Document, count: number, say: Say): string | undefined {
  if (limit === undefined) return undefined;
  const { words, document, source, verified } = limit;
  const line = say(count > words ? 'words-over' : 'words-within', { count, words, document, source });
  return verified ? line : `${line} ${say('words-unverified')}`;
}

function inPart(part: Part, document: Document, at: number): number {
  switch (part.type) {
    case 'heading':
      return wordsIn(part.text);
    case 'paragraph':
      return inInlines(part.inlines) + (part.numbered ? 1 : 0);
    case 'quote':
      return inInlines(part.inlines) + inInlines([part.cite]);
    case 'list':
      return sum(part.items, (item) => inInlines(item) + 1);
    case 'table': {
      const caption = isRepeated(part, document.parts.slice(0, at)) ? 0 : wordsIn(part.caption);
      const rows = sum(part.rows, (row) => sum(row, ({ inlines }) => inInlines(inlines)));
      return caption + sum(part.head, wordsIn) + rows;
    }
    case 'contents':
      return 0;
  }
}

/** A caption that only repeats the heading above it is not printed. */
export function isRepeated(table: Extract<Part, { type: 'table' }>, before: readonly Part[]): boolean {
  return before.findLast((part) => part.type === 'heading')?.text === table.caption;
}

function inContents(part: Extract<Part, { type: 'contents' }>, document: Document): number {
  const lines = headingsOf(document, part.depth ?? 2);
  return lines.length === 0 ? 0 : wordsIn(part.title) + sum(lines, ({ text }) => wordsIn(text));
}

function inFace({ title, face }: Document): number {
  if (face === undefined) return wordsIn(title);
  const facts = sum(face.facts, ({ label, inlines }) => wordsIn(label) + inInlines(inlines));
  return wordsIn(title) + sum(face.over, wordsIn) + wordsIn(face.under ?? '') + facts;
}

function inEdges({ title, marks }: Document, say: Say): number {
  const date = marks?.date ? wordsIn(longDate(marks.date, say)) : 0;
  const hash = marks?.hash ? 2 : 0;
  // The point between date and hash stands by itself.
  const between = date > 0 && hash > 0 ? 1 : 0;
  const page = wordsIn(say('print-page', { page: 1, pages: 1 }));
  return wordsIn(title) + wordsIn(marks?.symbol ?? '') + date + between + hash + page;
}

/**
 * Pieces join without a space: "PC" and ", art. 41" are three words, not four. The words of a note stand at the foot;
 * its number is like a letter of the word it hangs on, and a word where it hangs on none.
 */
function inInlines(inlines: readonly Inline[]): number {
  return wordsIn(inlines.map((inline) => (inline.type === 'note' ? 'x' : inline.text)).join(''));
}

function sum<T>(all: readonly T[], of: (one: T, at: number) => number): number {
  return all.reduce((total, one, at) => total + of(one, at), 0);
}
