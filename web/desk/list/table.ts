import type { Cell, Row } from '#operations/assess/list.ts';
import type { Table } from '#web/http/table-download.ts';
import { PROPOSAL, REVIEW, SEVERITY, staleSaid, VERDICT } from './words.ts';

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
 * The list as it is shown, one line for each requirement.
 *
 * @param nameOf of a person by the id
 */
export function tableOf(rows: readonly Row[], nameOf: (id: string) => string): Table {
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
  return { title: 'Requirements', head: HEAD, rows: lines };
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
