import type { Result } from './messages.ts';

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
] as const;

/** One line for each proposed provision, one for each requirement without; opens in any spreadsheet. */
export function csvOf({ rows }: Result): string {
  const lines = rows.flatMap((row) => {
    const own = [row.id, row.title, row.severity, row.proposal];
    if (row.evidence.length === 0) return [[...own, '', '', '', '', '']];
    return row.evidence.map((entry) => [
      ...own,
      entry.law,
      entry.number,
      entry.heading,
      entry.quote.exact,
      entry.score === undefined ? '' : entry.score.toFixed(2),
    ]);
  });
  return `\uFEFF${[HEAD, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function jsonOf(result: Result): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** RFC 4180 quoting; a cell that a spreadsheet would take for a formula is given an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
