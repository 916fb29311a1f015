import { factsLine, trapSentence } from '#web/library/facts.ts';
import type { Say } from '#web/words/say.ts';
import type { Document } from './documents.ts';
import type { Proposed, Result } from './messages.ts';

/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

const HEAD = [
  'requirement',
  'title',
  'severity',
  'proposal',
  'law',
  'provision',
  'heading',
  'words',
  'fit',
  'why',
  'facts',
  'may fall short',
] as const;

/**
 * One line for each proposed provision, one for each requirement without; opens in any spreadsheet.
 *
 * @param say the words of the page, for facts and pitfalls
 */
export function csvOf({ rows }: Result, say: Say): string {
  const lines = rows.flatMap((row) => {
    const own = [row.id, row.title, row.severity, row.proposal];
    if (row.evidence.length === 0) return [[...own, ...HEAD.slice(own.length).map(() => '')]];
    return row.evidence.map((entry) => [
      ...own,
      entry.law,
      entry.number,
      entry.heading,
      entry.quote.exact,
      entry.score === undefined ? '' : entry.score.toFixed(2),
      whyOf(entry),
      factsLine(entry.facts, say),
      entry.traps.map((trap) => `${trapSentence(trap, say)} “${plain(trap.words)}”`).join(' '),
    ]);
  });
  return `\uFEFF${[HEAD, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Everything, with how each document was read, so that a reader of the file can judge it. */
export function jsonOf(result: Result, documents: readonly Document[]): string {
  const read = documents.map(({ file, reading }) => ({ file: file.name, ...reading }));
  return `${JSON.stringify({ ...result, documents: read }, null, 2)}\n`;
}

/** The reasons as the page shows them, words of the law among them. */
function whyOf({ why }: Proposed): string {
  return plain(why.map((inline) => inline.text).join(''));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** RFC 4180 quoting; a cell that a spreadsheet would take for a formula is given an apostrophe. */
function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
