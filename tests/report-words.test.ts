import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { PACKAGE } from '#store/catalogue.ts';

/** Languages in which reports of the desk can be drawn. */
const LANGS = ['fr', 'es', 'ar'] as const;

const textOf = (lang: string, name: string): string =>
  readFileSync(join(PACKAGE, 'languages', lang, name), 'utf8');

/** Each message with its placeables and the variants it tells apart. */
function messagesOf(text: string): Map<string, string> {
  const messages = new Map<string, string>();
  for (const block of text.split(/^(?=[a-z])/mu)) {
    const key = /^([a-z][\w-]*) *=/u.exec(block)?.[1];
    if (key === undefined) continue;
    assert.ok(!messages.has(key), `${key} stands twice`);
    const said = block.replace(/^#.*$/gmu, '');
    const names = [...new Set([...said.matchAll(/\$([a-zA-Z]+)/gu)].map(([, name]) => name))].sort();
    // Plurals and names of States differ by language; the rest is told apart alike.
    const variants =
      key === 'desk-state' || /\[(?:zero|one|two|few|many)\]/u.test(said)
        ? []
        : [...new Set([...said.matchAll(/\[([a-z][\w-]*)\]/gu)].map(([, name]) => name))].sort();
    messages.set(key, `${names.join(' ')} | ${variants.join(' ')}`);
  }
  return messages;
}

for (const lang of LANGS) {
  test(`reports of the desk in ${lang}: every key, the same placeables and variants`, () => {
    const [own, english] = [lang, 'en'].map((each) => messagesOf(textOf(each, 'report-desk.ftl')));
    assert.deepEqual([...own!.keys()], [...english!.keys()]);
    for (const [key, placeables] of english!) assert.equal(own!.get(key), placeables, key);
  });

  test(`words common to reports in ${lang} are keys of English, with its placeables`, () => {
    const [own, english] = [lang, 'en'].map((each) => messagesOf(textOf(each, 'report.ftl')));
    assert.ok(own!.size > 30);
    for (const [key, placeables] of own!) assert.equal(placeables, english!.get(key), key);
  });

  test(`${lang}: each file is read without an error, and each says how far the translation is`, () => {
    for (const name of ['report.ftl', 'report-desk.ftl']) {
      const bundle = new FluentBundle(lang, { useIsolating: false });
      assert.deepEqual(bundle.addResource(new FluentResource(textOf(lang, name))), []);
      assert.equal([...bundle._messages.keys()].length, messagesOf(textOf(lang, name)).size, name);
    }
    assert.match(textOf(lang, 'report-desk.ftl').split('\n')[1] ?? '', /traduction|traducción|الترجمة/u);
  });

  test(`every word that a desk report needs is there in ${lang}, none falls back to English`, () => {
    const keys = new Set([
      ...messagesOf(textOf(lang, 'report.ftl')).keys(),
      ...messagesOf(textOf(lang, 'report-desk.ftl')).keys(),
    ]);
    for (const file of readdirSync(join(PACKAGE, 'engine', 'reports', 'desk'))) {
      const code = readFileSync(join(PACKAGE, 'engine', 'reports', 'desk', file), 'utf8');
      for (const [, key] of code.matchAll(
        /'((?:desk|col|gaps|closes|laws|aspect|verdict|none)(?:-[a-z0-9-]+)*)'/gu,
      ))
        if (messagesOf(textOf('en', 'report.ftl')).has(key!) || key!.startsWith('desk-'))
          assert.ok(keys.has(key!), `${file}: ${key}`);
    }
  });
}
