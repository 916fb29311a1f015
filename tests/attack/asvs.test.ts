import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '..', '..');
const TABLE = readFileSync(join(ROOT, 'docs', 'security', 'asvs.md'), 'utf8');

/** The numbers of OWASP ASVS 5.0.0, levels 1 and 2: by section, "!" marks those of level 1. */
const ASKED: Readonly<Record<string, string>> = {
  '1.1': '1 2',
  '1.2': '1! 2! 3! 4! 5! 6 7 8 9',
  '1.3': '1! 2! 3 4 5 6 7 8 9 10 11',
  '1.4': '1 2 3',
  '1.5': '1! 2',
  '2.1': '1! 2 3',
  '2.2': '1! 2! 3',
  '2.3': '1! 2 3 4',
  '2.4': '1',
  '3.2': '1! 2!',
  '3.3': '1! 2 3 4',
  '3.4': '1! 2! 3 4 5 6',
  '3.5': '1! 2! 3! 4 5',
  '3.7': '1 2',
  '4.1': '1! 2 3',
  '4.2': '1',
  '4.3': '1 2',
  '4.4': '1! 2 3 4',
  '5.1': '1',
  '5.2': '1! 2! 3',
  '5.3': '1! 2!',
  '5.4': '1 2 3',
  '6.1': '1! 2 3',
  '6.2': '1! 2! 3! 4! 5! 6! 7! 8! 9 10 11 12',
  '6.3': '1! 2! 3 4',
  '6.4': '1! 2! 3 4',
  '6.5': '1 2 3 4 5',
  '6.6': '1 2 3',
  '6.8': '1 2 3 4',
  '7.1': '1 2 3',
  '7.2': '1! 2! 3! 4!',
  '7.3': '1 2',
  '7.4': '1! 2! 3 4 5',
  '7.5': '1 2',
  '7.6': '1 2',
  '8.1': '1! 2',
  '8.2': '1! 2! 3',
  '8.3': '1!',
  '8.4': '1',
  '9.1': '1! 2! 3!',
  '9.2': '1! 2 3 4',
  '10.1': '1 2',
  '10.2': '1 2',
  '10.3': '1 2 3 4',
  '10.4': '1! 2! 3! 4! 5! 6 7 8 9 10 11',
  '10.5': '1 2 3 4 5',
  '10.6': '1 2',
  '10.7': '1 2 3',
  '11.1': '1 2',
  '11.2': '1 2 3',
  '11.3': '1! 2! 3',
  '11.4': '1! 2 3 4',
  '11.5': '1',
  '11.6': '1',
  '12.1': '1! 2 3',
  '12.2': '1! 2!',
  '12.3': '1 2 3 4',
  '13.1': '1',
  '13.2': '1 2 3 4 5',
  '13.3': '1 2',
  '13.4': '1! 2 3 4 5',
  '14.1': '1 2',
  '14.2': '1! 2 3 4',
  '14.3': '1! 2 3',
  '15.1': '1! 2 3',
  '15.2': '1! 2 3',
  '15.3': '1! 2 3 4 5 6 7',
  '16.1': '1',
  '16.2': '1 2 3 4 5',
  '16.3': '1 2 3 4',
  '16.4': '1 2 3',
  '16.5': '1 2 3',
  '17.1': '1',
  '17.2': '1 2 3 4',
  '17.3': '1 2',
};

type Line = { readonly id: string; readonly level: string; readonly cells: readonly string[] };

const lines: readonly Line[] = TABLE.split('\n')
  .filter((line) => /^\| V\d/u.test(line))
  .map((line) => {
    const [id = '', level = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { id, level, cells };
  });

test('each number of levels 1 and 2 stands once, with its level', () => {
  const asked = Object.entries(ASKED).flatMap(([section, numbers]) =>
    numbers
      .split(' ')
      .map((each) => `V${section}.${each.replace('!', '')} ${each.endsWith('!') ? '1' : '2'}`),
  );
  assert.equal(asked.length, 253);
  assert.deepEqual(
    lines.map(({ id, level }) => `${id} ${level}`),
    asked,
  );
});

test('no line is empty: what is asked, a status, and evidence, a reason or what to do', () => {
  for (const { id, cells } of lines) {
    const [asked = '', status = '', evidence = ''] = cells;
    assert.equal(cells.length, 3, id);
    assert.ok(asked.length >= 4 && evidence.length >= 4, id);
    assert.ok(['met', 'not applicable', 'not met'].includes(status), `${id}: ${status}`);
  }
  const counts = ['met', 'not applicable', 'not met'].map(
    (status) => lines.filter(({ cells }) => cells[1] === status).length,
  );
  assert.ok(
    TABLE.includes(
      `${lines.length} lines: ${counts[0]} met, ${counts[1]} not applicable, ${counts[2]} not met`,
    ),
    String(counts),
  );
});

test('every file that is named is there, in all papers on security', () => {
  const missing: string[] = [];
  for (const paper of ['asvs.md', 'threat-model.md', 'tests.md']) {
    const text = readFileSync(join(ROOT, 'docs', 'security', paper), 'utf8');
    const named = [...text.matchAll(/`((?:[a-z]+\/)+[^`\s]+|[A-Z]+\.md|tsconfig\.json)`/gu)].map(
      ([, path]) => path ?? '',
    );
    assert.ok(named.length > 10, paper);
    for (const path of named) if (!existsSync(join(ROOT, path))) missing.push(`${paper}: ${path}`);
  }
  assert.deepEqual(missing, []);
});

test('what is met or not applicable names where or why; much of it by a file', () => {
  const met = lines.filter(({ cells }) => cells[1] === 'met');
  const bare = met.filter(({ cells }) => !/`[^`]+`/u.test(cells[2] ?? ''));
  // Those say what is not there at all: no file can show it.
  assert.ok(bare.length < 10, bare.map(({ id }) => id).join(' '));
});
