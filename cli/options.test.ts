import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { HELP } from './help.ts';
import { main } from './main.ts';
import { mustBelong, OPTIONS, parsed, VERBS, type Verb } from './options.ts';

type Option = { readonly type: 'string' | 'boolean'; readonly of: readonly Verb[] };
const options = Object.entries(OPTIONS) as [string, Option][];
const given = (name: string, { type }: Option) =>
  parsed(['check', `--${name}`, ...(type === 'string' ? ['x'] : [])]).values;

for (const verb of VERBS) {
  test(`${verb} takes its own options and refuses those of other verbs, naming them`, () => {
    for (const [name, option] of options) {
      const ask = () => mustBelong(verb, given(name, option));
      if (option.of.includes(verb)) assert.doesNotThrow(ask, name);
      else {
        assert.throws(ask, (error) => {
          assert.ok(error instanceof InputError);
          const { message } = error.problem;
          assert.ok(message.startsWith(`${verb}: --${name} is an option of ${option.of[0]}`), message);
          return option.of.every((each) => message.includes(each)) && !message.includes('\n');
        });
      }
    }
  });
}

test('one line, code 2, before anything is read', async (t) => {
  const lines: string[] = [];
  t.mock.method(process.stderr, 'write', (line: string) => lines.push(line) > 0);
  assert.equal(await main(['check', 'nowhere', '--state', 'XE', '--confirm', 'x']), 2);
  assert.equal(await main(['diff', 'nowhere', 'nowhere', '--out', 'x']), 2);
  assert.deepEqual(lines, [
    'tutela: check: --confirm is an option of pinpoints; see tutela --help\n',
    'tutela: diff: --out is an option of check, lint, export, pinpoints, report and library; see tutela --help\n',
  ]);
});

test('help names every verb and every option', () => {
  for (const [name] of options) assert.match(HELP, new RegExp(`--${name}\\b`, 'u'), name);
  for (const verb of VERBS) assert.match(HELP, new RegExp(`^ {2}tutela ${verb}(?: |$)`, 'mu'), verb);
});
