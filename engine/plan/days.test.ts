import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysBetween, plusDays, plusMonths } from './days.ts';
import { action, idOf, indicator } from './fixtures/entries.ts';
import { isOverdue, remindersOn } from './remind.ts';
import { reportDays, reportMissing } from './reporting.ts';
import { stateReports } from './state-reports.ts';
import { timelineOf } from './timeline.ts';

test('months end on their last day, and leap years are known', () => {
  assert.equal(plusMonths('2026-08-31', 6), '2027-02-28');
  assert.equal(plusMonths('2027-08-31', 6), '2028-02-29');
  assert.equal(plusMonths('2026-11-30', 3), '2027-02-28');
  assert.equal(plusMonths('2026-01-31', 0), '2026-01-31');
  assert.equal(plusMonths('2026-12-15', 1), '2027-01-15');
  assert.equal(plusDays('2026-12-31', 1), '2027-01-01');
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
      const start = from.toISOString().slice(0, 10);
      assert.equal(daysBetween(start, plusDays(start, count)), count);
    }),
  );
});

test('an indicator is reported from the start to the day it is due, and not after it was done', () => {
  const one = action(1, { start: '2026-01-31', due: '2026-12-01', indicator: indicator('quarterly') });
  assert.deepEqual(reportDays(one, '2027-12-31'), ['2026-04-30', '2026-07-31', '2026-10-31', '2026-12-01']);
  assert.deepEqual(reportDays(one, '2026-08-01'), ['2026-04-30', '2026-07-31']);
  assert.deepEqual(reportDays({ ...one, indicator: null }, '2027-12-31'), []);
  assert.deepEqual(reportDays({ ...one, indicator: indicator('once') }, '2027-12-31'), ['2026-12-01']);
  assert.deepEqual(reportDays({ ...one, due: null, indicator: indicator('once') }, '2027-12-31'), []);
  const done = { ...one, status: 'done' as const, statusAt: '2026-07-31T10:00:00.000000Z' };
  assert.deepEqual(reportDays(done, '2027-12-31'), ['2026-04-30', '2026-07-31']);
  // Where no start is set, from the day it was planned.
  const open = action(1, { due: null, indicator: indicator('yearly') });
  assert.deepEqual(reportDays(open, '2028-01-01'), ['2027-01-01', '2028-01-01']);
});

test('a report is missing until a value is noted after the one before', () => {
  const note = (at: string, value: string | null) => ({
    id: idOf(9),
    by: 'ana',
    at: `${at}T10:00:00.000000Z`,
    words: 'w',
    value,
  });
  const one = action(1, { start: '2026-01-01', due: '2026-12-01', indicator: indicator('quarterly') });
  assert.equal(reportMissing(one, '2026-03-31'), undefined);
  assert.equal(reportMissing(one, '2026-04-01'), '2026-04-01');
  assert.equal(reportMissing({ ...one, notes: [note('2026-03-20', '1')] }, '2026-04-01'), undefined);
  assert.equal(reportMissing({ ...one, notes: [note('2026-03-20', null)] }, '2026-04-01'), '2026-04-01');
  assert.equal(reportMissing({ ...one, notes: [note('2026-03-20', '1')] }, '2026-07-01'), '2026-07-01');
  assert.equal(reportMissing({ ...one, status: 'dropped' }, '2026-07-01'), undefined);
});

test('what is to be said on a day: due soon, past its day, report due; nothing of what is done or dropped', () => {
  const actions = [
    action(1, { due: '2026-12-06' }),
    action(2, { due: '2026-12-07' }),
    action(3, { due: '2026-11-22' }),
    action(4, { due: '2026-11-21' }),
    action(5, { due: '2026-11-21', status: 'done' }),
    action(6, { due: '2026-11-21', status: 'dropped' }),
    action(7, { start: '2026-10-22', indicator: indicator('monthly') }),
  ];
  assert.deepEqual(remindersOn(actions, '2026-11-22'), [
    { action: idOf(1), kind: 'due-soon', day: '2026-12-06' },
    { action: idOf(3), kind: 'due-soon', day: '2026-11-22' },
    { action: idOf(4), kind: 'overdue', day: '2026-11-21' },
    { action: idOf(7), kind: 'report-due', day: '2026-11-22' },
  ]);
  assert.equal(isOverdue(action(1, { due: '2026-11-22' }), '2026-11-22'), false);
});

test('the initial report is counted from the entry into force, and said to be; where that is not known there is none', () => {
  assert.deepEqual(stateReports({ status: 'party', inForce: '2002-01-18' }), [
    { kind: 'initial', day: '2004-01-18', derived: true, from: '2002-01-18' },
  ]);
  assert.deepEqual(stateReports({ status: 'party' }), []);
  assert.deepEqual(stateReports({ status: 'signed', inForce: '2002-01-18' }), []);
});

test('bars lie within whole years', () => {
  const { from, to, years, today, rows } = timelineOf(
    [
      action(1, { start: '2026-01-01', due: '2027-12-31' }),
      action(2),
      action(3, { due: '2026-12-31' }),
      action(4, { start: '2027-07-02' }),
    ],
    '2026-11-22',
  );
  assert.deepEqual([from, to, years.map(({ year }) => year)], ['2026-01-01', '2028-01-01', ['2026', '2027']]);
  assert.ok(today !== undefined && today > 44 && today < 45);
  assert.deepEqual(rows[0], { id: idOf(1), from: 0, to: 100, openStart: false, openEnd: false });
  assert.deepEqual(
    rows.map(({ id, openStart, openEnd }) => [id, openStart, openEnd]),
    [
      [idOf(1), false, false],
      [idOf(3), true, false],
      [idOf(4), false, true],
    ],
  );
  for (const row of rows) assert.ok(row.from >= 0 && row.from < row.to && row.to <= 100);
  assert.deepEqual(timelineOf([], '2026-11-22').rows, []);
});
