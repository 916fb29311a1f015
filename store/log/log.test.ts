import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLog } from './index.ts';
import { withoutPeople } from './without-people.ts';

function written(env: Record<string, string>, isTTY: boolean): string {
  let text = '';
  const out = { isTTY, write: (part: string) => void (text += part) };
  const log = openLog(env, { part: 'web', out, now: () => new Date(0) });
  log.info('Tutela is at http://127.0.0.1:4173  (Ctrl+C stops it)');
  log.warn('It is late.', { seconds: 3 });
  log.error('It broke.\n  at x');
  return text;
}

test('lines for people on a terminal, one object a line elsewhere, as the setting says', () => {
  assert.equal(
    written({}, true),
    'Tutela is at http://127.0.0.1:4173  (Ctrl+C stops it)\nIt is late. seconds=3\nIt broke.\n  at x\n',
  );
  const lines = written({}, false).trimEnd().split('\n');
  assert.equal(lines.length, 3);
  assert.deepEqual(JSON.parse(lines[1] ?? ''), {
    time: '1970-01-01T00:00:00.000Z',
    level: 'warn',
    part: 'web',
    pid: process.pid,
    message: 'It is late.',
    seconds: 3,
  });
  assert.match(written({ TUTELA_LOG_FORMAT: 'json' }, true), /^\{/u);
  assert.match(written({ TUTELA_LOG_FORMAT: 'text' }, false), /^Tutela/u);
});

test('a level lets through what is as grave, or graver', () => {
  const lines = (level: string) => written({ TUTELA_LOG_LEVEL: level }, false).split('\n').length - 1;
  assert.deepEqual(['error', 'warn', 'info'].map(lines), [1, 2, 3]);
});

test('a line names no person and no page of help, whatever an error says', () => {
  for (const [line, left] of [
    ['550 no such user olga.p@example.org here', '550 no such user [e-mail] here'],
    ['Key (email)=(a@b.org) exists', 'Key (email)=([e-mail]) exists'],
    ['cannot read /fr/help/be?q=x now', 'cannot read /[no trace] now'],
    ['GET http://x.org/en/learn/children', 'GET http://x.org/[no trace]'],
    ['at ask (file:///opt/tutela/web/help/now.ts:12:3)', 'at ask (file:///opt/tutela/web/help/now.ts:12:3)'],
    ['/en/requirements?q=my+name failed', '/en/requirements?[left out] failed'],
    [
      'DATABASE_URL (postgres://db.example.org:5432/tutela)',
      'DATABASE_URL (postgres://db.example.org:5432/tutela)',
    ],
    ['at http://h/desk/welcome?token=abc (one use)', 'at http://h/desk/welcome?token=abc (one use)'],
    ['at http://h/desk/reset/new?token=abc', 'at http://h/desk/reset/new?[left out]'],
  ])
    assert.equal(withoutPeople(line ?? ''), left);
});
