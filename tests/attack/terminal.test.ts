import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import { harmless, obeysNothing } from '#cli/terminal.ts';
import { openLog } from '#store/log/index.ts';

const ESC = '\u001b';

test('a law whose words are orders to a terminal is shown, and obeyed by none', () => {
  const html = `<h1>Law</h1><p>Article 1. &#27;]0;owned&#7;Heading &#27;[31mred</p><p>Text &#155;2J here.</p>`;
  const [source] = readText('law.html', new TextEncoder().encode(html));
  const words = (source?.blocks ?? []).map(({ text }) => text).join('\n');
  assert.ok(words.includes(ESC), 'the reader keeps what was written: it is the words of the law');
  for (const text of [words, `law${ESC}[2J.txt\u0007\u009b2J\rover\u0000\u0008`])
    assert.doesNotMatch(harmless(text), /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u);
  assert.equal(harmless('a\tb\nc\r\nd é 法 ع'), 'a\tb\nc\r\nd é 法 ع');
  assert.equal(harmless(`\r${ESC}[2K7 of 9 ${ESC}[2J`), `\r${ESC}[2K7 of 9 \ufffd[2J`);
});

test('only a terminal is guarded: what goes to a file is left as it is', () => {
  for (const isTTY of [true, false]) {
    const got: string[] = [];
    const out = { isTTY, write: ((text: string) => got.push(text) > 0) as typeof process.stdout.write };
    obeysNothing(out);
    out.write(`x${ESC}[2J`);
    assert.deepEqual(got, [isTTY ? 'x\ufffd[2J' : `x${ESC}[2J`]);
  }
});

test('a line of a log begins no other, and a log service reads one object a line', () => {
  let text = '';
  const log = openLog(
    { TUTELA_LOG_FORMAT: 'json' },
    { part: 'web', out: { write: (part) => (text += part) } },
  );
  log.error('broken\n{"level":"info","message":"all is well"}\r\nx', { path: 'a\nb' });
  assert.equal(text.trimEnd().split('\n').length, 1);
  assert.equal((JSON.parse(text) as { level: string }).level, 'error');
});
