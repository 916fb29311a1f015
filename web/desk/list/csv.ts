import type { Cell, Row } from '#operations/assess/list.ts';
import { PROPOSAL, REVIEW, SEVERITY, staleSaid, VERDICT } from './words.ts';

/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^[\s\0]*[=+\-@]|^[\t\r\n]/u;

const OF_AN_ASPECT = [
  'verdict',
  'review',
  'judged by',
  'judged on',
  'assigned to',
  'due',
  'open questions',
  'look again',
];
const HEAD = [
  'requirement',
  'group',
  'title',
  'severity',
  'proposed by the machine',
  'provisions proposed',
  ...OF_AN_ASPECT.map((name) => `law: ${name}`),
  ...OF_AN_ASPECT.map((name) => `practice: ${name}`),
];

/**
 * The list as it is shown, one line for each requirement: RFC 4180 with a byte order mark, so that spreadsheets read UTF-8.
 *
 * @param nameOf of a person by the id
 */
export function csvOf(rows: readonly Row[], nameOf: (id: string) => string): string {
  const lines = rows.map((row) => [
    row.requirement,
    row.group,
    row.title,
    SEVERITY[row.severity],
    PROPOSAL[row.proposal ?? 'none'],
    String(row.matches),
    ...cellsOf(row.law, nameOf),
    ...cellsOf(row.practice, nameOf),
  ]);
  return `\uFEFF${[HEAD, ...lines].map((cells) => cells.map(field).join(',')).join('\r\n')}\r\n`;
}

function cellsOf(
  { verdict, review, by, at, assigned, asked, stale }: Cell,
  nameOf: (id: string) => string,
): string[] {
  return [
    VERDICT[verdict],
    by === undefined ? '' : REVIEW[review],
    by === undefined ? '' : nameOf(by),
    at?.slice(0, 10) ?? '',
    assigned?.to ? nameOf(assigned.to) : '',
    assigned?.due ?? '',
    String(asked.length),
    staleSaid(stale),
  ];
}

/** A leading apostrophe keeps a spreadsheet from running what a person wrote. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
