import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { ics, type CalendarDay } from './ics.ts';

const MADE = '2026-11-22T10:11:12.345Z';
const calendar = (days: readonly CalendarDay[], name = 'Plan: Exempla') =>
  ics({ name, made: MADE, lang: 'en', days });

/** As a program of others reads it. */
function read(text: string) {
  const all = new ICAL.Component(ICAL.parse(text) as never[]);
  return all.getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    summary: event.getFirstPropertyValue('summary'),
    description: event.getFirstPropertyValue('description'),
    day: String(event.getFirstPropertyValue('dtstart')),
    isDate: (event.getFirstPropertyValue('dtstart') as ICAL.Time).isDate,
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    sequence: event.getFirstPropertyValue('sequence'),
    status: event.getFirstPropertyValue('status'),
    url: event.getFirstPropertyValue('url'),
    categories: event.getFirstProperty('categories')?.getValues() ?? [],
  }));
}

test('a day is read as it was written', () => {
  const text = calendar([
    {
      uid: 'a-due@tutela',
      day: '2027-06-30',
      summary: 'Due: amend; repeal, or \\ both',
      description: 'Lead: Ministry\nof Justice',
      url: 'https://desk.example.org/desk/XE/state/plan/a?x=1,2;3',
      categories: ['Plan', 'Law, criminal'],
      sequence: 3,
      cancelled: true,
    },
  ]);
  assert.deepEqual(read(text), [
    {
      uid: 'a-due@tutela',
      summary: 'Due: amend; repeal, or \\ both',
      description: 'Lead: Ministry\nof Justice',
      day: '2027-06-30',
      isDate: true,
      stamp: '2026-11-22T10:11:12Z',
      sequence: 3,
      status: 'CANCELLED',
      url: 'https://desk.example.org/desk/XE/state/plan/a?x=1,2;3',
      categories: ['Plan', 'Law, criminal'],
    },
  ]);
});

test('whatever a person wrote comes back, and no line has more than 75 octets or begins a property of its own', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'ab ;,\\:"\n\r\té中🙂\u2028\u0007', 'END:VEVENT'),
    maxLength: 300,
  });
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const text = calendar([{ uid: 'x@tutela', day: '2027-01-01', summary, description }]);
      for (const line of text.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.ok(!/[\r\n]/u.test(line));
      }
      const plain = (given: string) => given.replace(/\r\n?|\u2028/gu, '\n').replaceAll('\u0007', '');
      const [event] = read(text);
      assert.equal(event?.summary, plain(summary));
      assert.equal(event?.description ?? '', plain(description));
    }),
    { numRuns: 400 },
  );
});

test('an address that breaks its line begins no other', () => {
  const url = 'https://a.example/\r\nATTENDEE:mailto:eve@example.org';
  const [event] = read(calendar([{ uid: 'x@tutela', day: '2027-01-01', summary: 's', url }]));
  assert.equal(event?.url, 'https://a.example/ATTENDEE:mailto:eve@example.org');
});

test('the same plan is the same file, and an empty one is a calendar too', () => {
  const days = [{ uid: 'x@tutela', day: '2027-01-01', summary: 's' }];
  assert.equal(calendar(days), calendar(days));
  assert.deepEqual(read(calendar([])), []);
});
