import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FluentResource } from '@fluent/bundle';
import { keysModule, keysOf } from '#web/words/keys-of.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const english = readFileSync(join(ROOT, 'languages', 'en', 'portal.ftl'), 'utf8');

test('the type of the keys is made from the English words', () => {
  const kept = readFileSync(join(ROOT, 'web', 'words', 'keys.ts'), 'utf8');
  assert.equal(kept, keysModule(english), 'run: node web/words/keys.make.ts');
});

test('every message is Fluent, and no key is said twice', () => {
  assert.equal(new FluentResource(english).body.length, keysOf(english).length);
  assert.equal(new Set(keysOf(english)).size, keysOf(english).length);
});

test('every key is used, as it is or as the end of a template', () => {
  const source = globSync('web/**/*.{ts,svelte}', {
    cwd: ROOT,
    exclude: (name) => name.includes('.svelte-kit'),
  })
    .filter((name) => !name.endsWith('keys.ts') && !name.includes('.svelte-kit'))
    .map((name) => readFileSync(join(ROOT, name), 'utf8'))
    .join('\n');
  const templates = [...source.matchAll(/`([a-z-]+-)\$\{[^`]*?\}([a-z-]*)`/g)].map(
    ([, begin = '', end = '']) => ({ begin, end }),
  );
  const unused = keysOf(english).filter(
    (key) =>
      !source.includes(`'${key}'`) &&
      !templates.some(({ begin, end }) => key.startsWith(begin) && key.endsWith(end)),
  );
  assert.deepEqual(unused, []);
});

test('another language says no key that English lacks', () => {
  for (const file of globSync('languages/*/portal.ftl', { cwd: ROOT })) {
    const extra = keysOf(readFileSync(join(ROOT, file), 'utf8')).filter(
      (key) => !keysOf(english).includes(key),
    );
    assert.deepEqual(extra, [], file);
  }
});

test('facts and pitfalls are said on the pages as in the reports', () => {
  const report = readFileSync(join(ROOT, 'languages', 'en', 'report.ftl'), 'utf8');
  const said = (text: string) =>
    text
      .split(/\n(?=[a-z#])/)
      .map((message) => message.trim())
      .filter((message) => /^(?:facts?|trap)-/.test(message) && !message.startsWith('trap-words'));
  assert.ok(said(english).length > 25);
  assert.deepEqual(said(english), said(report));
});
