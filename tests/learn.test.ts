import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  AUDIENCES,
  CHILDREN,
  differences,
  harder,
  linesOf,
  linksOf,
  pathOf,
  readability,
  readPage,
  tooHard,
} from '#engine/learn/index.ts';

const ROOT = join(import.meta.dirname, '..');
/** In which all pages are complete. */
const LANGUAGES = ['en', 'fr', 'es', 'ar'];
/** Rooms of the portal that pages may lead to. */
const ROOMS = ['help', 'requirements', 'teens/my-country'];

const pages = globSync('languages/*/learn/*/*.md', { cwd: ROOT })
  .map((name) => name.replaceAll('\\', '/'))
  .map((path) => readPage({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
const english = pages.filter(({ lang }) => lang === 'en');

test('each audience has its pages, in an order without a gap, and teachers a sheet for each topic', () => {
  for (const audience of AUDIENCES) {
    const own = english.filter((page) => page.audience === audience);
    assert.ok(own.length >= 4, audience);
    assert.deepEqual(
      own.map(({ order }) => order).sort((a, b) => a - b),
      own.map((_, at) => at + 1),
    );
  }
  assert.ok(english.filter(({ kind }) => kind === 'sheet').length >= 5);
});

for (const lang of LANGUAGES) {
  test(`${lang}: every page is there, built as the English one, with words of its own`, () => {
    const own = new Map(pages.filter((page) => page.lang === lang).map((page) => [pathOf(page), page]));
    assert.deepEqual([...own.keys()].sort(), english.map(pathOf).sort());
    for (const page of english) {
      const other = own.get(pathOf(page));
      assert.ok(other);
      assert.deepEqual(differences(page, other), []);
      assert.equal(other.state === 'original', lang === 'en', `${lang} ${pathOf(page)}`);
      if (lang === 'en') continue;
      const lines = new Set(linesOf(page));
      assert.deepEqual(
        linesOf(other).filter((line) => lines.has(line)),
        [],
        `${lang} ${pathOf(page)}`,
      );
    }
  });

  test(`${lang}: pages are short, and those for children read at the age of 9 to 11`, () => {
    for (const page of pages.filter((each) => each.lang === lang)) {
      assert.deepEqual(tooHard(page), [], `${lang} ${pathOf(page)}`);
      const words = readability(lang, linesOf(page))?.counted.words ?? 0;
      assert.ok(words >= 120 && words <= 450, `${lang} ${pathOf(page)}: ${words} words`);
    }
  });

  test(`${lang}: so do the sentences of the pages of countries`, () => {
    const text = readFileSync(join(ROOT, 'languages', lang, 'portal-learn.ftl'), 'utf8');
    const sentences = [
      ...text.matchAll(/^learn-(?:promise|crc|opic|country|do|help-child)-?[a-z-]* = (.+)$/gmu),
    ]
      .map(([, sentence = '']) => sentence.replaceAll(/\{[^}]*\}/gu, '1'))
      .flatMap((sentence) => sentence.split(/(?<=[.?؟]) /u));
    assert.ok(sentences.length > 30);
    assert.deepEqual(harder(lang, 'teens', sentences), []);
  });
}

test('every link leads to a page that is there', () => {
  const paths = new Set([...english.map(pathOf), ...ROOMS]);
  for (const page of pages)
    for (const to of linksOf(page)) assert.ok(paths.has(to), `${page.lang} ${pathOf(page)}: ${to}`);
  for (const room of ['help', 'requirements', 'learn/teens/my-country'])
    assert.ok(existsSync(join(ROOT, 'web', 'routes', '[lang]', room)), room);
});

test('titles for the history are discreet, and no page gives a number or names a service', () => {
  const telling = /abus|exploit|sexu|grooming|extor|استغلال|ابتزاز|جنسي/iu;
  for (const page of pages) {
    assert.doesNotMatch(page.tab, telling, `${page.lang} ${pathOf(page)}`);
    for (const line of linesOf(page))
      assert.doesNotMatch(line, /\d{3}[\s-]?\d{3}|https?:|www\./u, pathOf(page));
  }
});

test('nobody is blamed, frightened or called what the house does not say', () => {
  const never = {
    en: /victims? should have|your own fault|dangerous strangers|child porn(?!ography was)|paedophile|pervert/iu,
    fr: /pédophile|c’est de ta faute|pornographie infantile/iu,
    es: /pedófilo|es culpa tuya por|porno infantil/iu,
  };
  for (const [lang, words] of Object.entries(never))
    for (const page of pages.filter((each) => each.lang === lang && CHILDREN.includes(each.audience)))
      assert.doesNotMatch(linesOf(page).join('\n'), words, `${lang} ${pathOf(page)}`);
  for (const page of english.filter(({ audience }) => CHILDREN.includes(audience)))
    assert.doesNotMatch(linesOf(page).join('\n'), /victim/iu, `"child" or "you" will do: ${pathOf(page)}`);
});
