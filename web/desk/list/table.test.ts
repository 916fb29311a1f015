import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Row } from '#operations/assess/list.ts';
import { csvText } from '#engine/reports/writers/csv.ts';
import { tableOf } from './table.ts';
import { queryOf, sorted, sortFrom } from './query.ts';
import { filterFrom } from '#operations/assess/filter.ts';

const CELL: Cell = {
  verdict: 'undecided',
  review: 'draft',
  asked: [],
  notes: 0,
  stale: [],
  published: false,
  moved: 0,
};

function row(requirement: string, more: Partial<Row> = {}): Row {
  return {
    requirement,
    title: `Title of ${requirement}`,
    severity: 'O',
    group: requirement.split('.')[0] ?? '',
    law: CELL,
    practice: CELL,
    matches: 0,
    ...more,
  };
}

test('nothing that a person wrote runs in a spreadsheet', () => {
  const law: Cell = {
    ...CELL,
    verdict: 'met',
    by: 'eve',
    at: '2026-11-22T10:00:00.000000Z',
    assigned: { to: 'mal', due: '2026-12-01' },
  };
  const names: Record<string, string> = { eve: '=HYPERLINK("http://x")', mal: '@SUM(A1)' };
  const { head: heads, rows: lines } = tableOf(
    [row('csam.produce', { title: 'One, "two"', law })],
    (id) => names[id] ?? '',
  );
  const csv = csvText([heads, ...lines]);
  const [head, line, end] = csv.split('\r\n');
  assert.ok(head?.startsWith('\uFEFFrequirement,group,title,'));
  assert.equal(end, '');
  assert.ok(line?.includes('"One, ""two"""'));
  assert.ok(line?.includes(`"'=HYPERLINK(""http://x"")"`), line);
  assert.ok(line?.includes(",'@SUM(A1),2026-12-01,"), line);
  assert.equal(head?.split(',').length, 6 + 2 * 8);
});

test('a query says what was asked for and nothing else, always alike', () => {
  const asked = 'sort=title&%2Fassign=&severity=S&severity=O&q=+sale+&unknown=1&show=stale&tick=all';
  const params = new URLSearchParams(asked);
  const query = queryOf(filterFrom(params), sortFrom(params));
  assert.equal(query, 'q=sale&severity=S&severity=O&show=stale&sort=title');
  const again = new URLSearchParams(query);
  assert.equal(queryOf(filterFrom(again), sortFrom(again)), query);
  assert.equal(sortFrom(new URLSearchParams('sort=constructor')), 'catalogue');
});

test('orders: gaps first, nearest day first, and the catalogue where all is alike', () => {
  const gap = row('sale.buy', { law: { ...CELL, verdict: 'not-met' } });
  const due = row('sale.organs', { practice: { ...CELL, assigned: { to: 'ana', due: '2026-12-01' } } });
  const later = row('csam.import', { law: { ...CELL, assigned: { to: 'ana', due: '2027-01-01' } } });
  const rows = [row('csam.produce'), gap, later, due];
  const ids = (sort: Parameters<typeof sorted>[1]) =>
    sorted(rows, sort).map(({ requirement }) => requirement);
  assert.deepEqual(ids('catalogue'), ['csam.produce', 'sale.buy', 'csam.import', 'sale.organs']);
  assert.deepEqual(ids('law'), ['sale.buy', 'csam.produce', 'csam.import', 'sale.organs']);
  assert.deepEqual(ids('due'), ['sale.organs', 'csam.import', 'csam.produce', 'sale.buy']);
});
