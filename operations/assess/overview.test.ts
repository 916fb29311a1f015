import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Row } from './list.ts';
import { overviewOf } from './overview.ts';

const EYES = { me: 'ana', mayAccept: true, today: '2026-11-22' };
const CELL: Cell = {
  verdict: 'undecided',
  review: 'draft',
  asked: [],
  notes: 0,
  stale: [],
  published: false,
  moved: 0,
};

function row(requirement: string, severity: Row['severity'], law: Partial<Cell> = {}): Row {
  const group = requirement.split('.')[0] ?? '';
  return {
    requirement,
    title: requirement,
    severity,
    group,
    law: { ...CELL, ...law },
    practice: CELL,
    matches: group === 'csam' ? 2 : 0,
  };
}

test('law and practice apart, duties never added to the rest, each with its base', () => {
  const rows = [
    row('csam.produce', 'O', { verdict: 'met', review: 'accepted', by: 'ben' }),
    row('csam.import', 'O'),
    row('sale.buy', 'S', { verdict: 'not-met', review: 'submitted', by: 'ben' }),
  ];
  const { severities, groups, waiting } = overviewOf(rows, EYES);
  const told = severities.map(({ of, law, practice }) => [of, law.judged, law.base, practice.judged]);
  assert.deepEqual(told, [
    ['O', 1, 2, 0],
    ['S', 1, 1, 0],
    ['P', 0, 0, 0],
  ]);
  assert.deepEqual(severities[1]?.law.verdicts['not-met'], 1);
  assert.deepEqual([severities[0]?.law.accepted, severities[1]?.law.submitted], [1, 1]);
  assert.deepEqual(
    groups.map(({ of, proposed, law }) => [of, proposed, law.base]),
    [
      ['csam', 2, 2],
      ['sale', 0, 1],
    ],
  );
  assert.equal(waiting['waiting-for-me'], 1);
});

test('what waits for me: mine, past its day, asked; not what others have to do', () => {
  const late = { to: 'ana', due: '2026-11-01' };
  const rows = [
    row('csam.produce', 'O', { assigned: late }),
    row('csam.import', 'O', { assigned: { ...late, to: 'ben' }, asked: ['ana'] }),
    row('sale.buy', 'S', {
      verdict: 'met',
      review: 'submitted',
      by: 'ana',
      assigned: { to: 'ana', due: null },
    }),
  ];
  const { waiting, mineDue } = overviewOf(rows, EYES);
  assert.deepEqual(
    [waiting.mine, waiting.due, waiting.asked, waiting['waiting-for-me'], mineDue],
    [2, 2, 1, 0, 1],
  );
});
