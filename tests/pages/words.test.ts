import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FluentResource } from '@fluent/bundle';
import { keysModule, keysOf } from '#web/words/keys-of.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** The text of portal.ftl and of the rooms, as one. */
function wordsOf(lang: string): string {
  return globSync(`languages/${lang}/portal*.ftl`, { cwd: ROOT })
    .sort()
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
}
const english = wordsOf('en');

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

const OTHERS = globSync('languages/*/portal.ftl', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/').split('/')[1] ?? '')
  .filter((lang) => lang !== 'en');

/** Each key with its placeables. */
function placeablesOf(text: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const block of text.split(/^(?=[a-z])/mu)) {
    const key = /^([a-z][a-zA-Z0-9-]*) *=/u.exec(block)?.[1];
    if (key === undefined) continue;
    const names = [...block.replace(/^#.*$/gmu, '').matchAll(/\$([a-zA-Z]+)/gu)].map(([, name]) => name);
    keys.set(key, [...new Set(names)].sort().join(' '));
  }
  return keys;
}

for (const lang of OTHERS) {
  test(`${lang} says every key of English, with its placeables: nothing falls back unseen`, () => {
    const own = placeablesOf(wordsOf(lang));
    assert.equal(new FluentResource(wordsOf(lang)).body.length, own.size, 'every message is Fluent');
    assert.deepEqual(Object.fromEntries(own), Object.fromEntries(placeablesOf(english)));
  });
}

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

for (const lang of OTHERS) {
  test(`${lang} says every reason and concept of English, with its placeables`, () => {
    for (const name of ['why.ftl', 'concepts.ftl']) {
      const of = (tag: string): string => readFileSync(join(ROOT, 'languages', tag, name), 'utf8');
      assert.equal(
        new FluentResource(of(lang)).body.length,
        placeablesOf(of(lang)).size,
        `${name} is Fluent`,
      );
      assert.deepEqual(
        Object.fromEntries(placeablesOf(of(lang))),
        Object.fromEntries(placeablesOf(of('en'))),
        name,
      );
    }
  });

  test(`${lang} says in one place how far its translation is`, () => {
    assert.match(wordsOf(lang), /^translation-state = (?:draft|reviewed)$/m);
  });
}

test('what a browser says stands in portal.ftl: the words of the rooms stay on the server', () => {
  const own = new Set(keysOf(readFileSync(join(ROOT, 'languages', 'en', 'portal.ftl'), 'utf8')));
  const inBrowser = globSync(
    ['web/check/*.{ts,svelte}', 'web/routes/*lang*/check/*.svelte', 'web/parts/*.svelte'],
    {
      cwd: ROOT,
    },
  );
  assert.ok(inBrowser.length > 15);
  // Said by the server, which hands the sentences to the page.
  for (const file of inBrowser.filter((name) => !name.endsWith('what-if-words.ts'))) {
    const source = readFileSync(join(ROOT, file), 'utf8');
    const said = [...source.matchAll(/(?:say\(|key: )'([a-z][a-zA-Z0-9-]*)'/gu)].map(([, key = '']) => key);
    assert.deepEqual(
      said.filter((key) => !own.has(key)),
      [],
      file,
    );
  }
});
