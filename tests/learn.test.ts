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
  fileOfWords,
  readability,
  readPage,
  readReadings,
  sentencesIn,
  standingsIn,
  tooHard,
  WORD_SETS,
} from '#engine/learn/index.ts';

const ROOT = join(import.meta.dirname, '..');
/** In which all pages are complete. */
const LANGUAGES = ['en', 'fr', 'es', 'ar'];
/** Rooms of the portal that pages may lead to. */
const ROOMS = ['help', 'requirements', 'teens/my-country'];

/** Advice that would make a child or a parent hold a picture, which is an offence in many States. */
const KEEPING: Readonly<Record<string, RegExp>> = {
  en: /screen ?shots?|(?:keep|save|secure|collect) (?:the )?(?:proof|evidence|pictures?|messages?)|(?<!not )save (?:it|them)\b/iu,
  fr: /captures?(?: d’écran)?\b|gard(?:e|ez|er) (?:des|les|la) (?:preuves?|images?|messages?|photos?)/iu,
  es: /capturas?\b|guard(?:a|e|en|ar) (?:las |los |la )?(?:pruebas?|im[aá]genes|imagen|mensajes?|fotos?)/iu,
  ar: /صوّروا? الشاشة|صور للشاشة|احفظوا? (?:ما يثبت|الرسائل|الصور|الدليل)|حفظ ما يثبت/u,
};
const NOT_COPYING: Readonly<Record<string, RegExp>> = {
  en: /do not copy/iu,
  fr: /ne (?:la )?copie(?:z)? pas/iu,
  es: /no (?:la )?cop(?:ies|ien?)/iu,
  ar: /لا تنسخ/u,
};

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

  test(`${lang}: so do the words of the pages of help, as a child of 9 to 11 sees them`, () => {
    const text = readFileSync(join(ROOT, 'languages', lang, 'portal-help.ftl'), 'utf8');
    for (const [set, atLeast] of [
      ['help', 30],
      ['help-safety', 14],
    ] as const) {
      const sentences = sentencesIn(set, text);
      assert.ok(sentences.length >= atLeast, `${set}: ${sentences.length}`);
      assert.deepEqual(harder(lang, 'under-12', sentences), [], set);
    }
  });

  test(`${lang}: who has read the words is known of each page and set of words`, () => {
    const textOf = (name: string): string => readFileSync(join(ROOT, 'languages', lang, name), 'utf8');
    const path = `languages/${lang}/readings.yaml`;
    const own = pages.filter((page) => page.lang === lang);
    const ftl = Object.fromEntries(WORD_SETS.map(fileOfWords).map((name) => [name, textOf(name)]));
    const standings = standingsIn(readReadings({ path, text: textOf('readings.yaml') }), own, ftl);
    assert.equal(standings.size, own.length + WORD_SETS.length);
    assert.equal(new Set([...standings.values()].map(({ mark }) => mark)).size, standings.size);
  });

  test(`${lang}: nobody is told to keep, copy or pass on a picture of a child`, () => {
    for (const page of pages.filter((each) => each.lang === lang)) {
      const text = linesOf(page).join('\n');
      // This one says what offenders do.
      if (pathOf(page) !== 'teens/what-it-is')
        assert.doesNotMatch(text, KEEPING[lang] ?? assert.fail(lang), `${lang} ${pathOf(page)}`);
      if (/^(?:teens|parents)\/(?:pictures|threats)$/u.test(pathOf(page)))
        assert.match(text, NOT_COPYING[lang] ?? assert.fail(lang), `${lang} ${pathOf(page)}`);
    }
    const help = readFileSync(join(ROOT, 'languages', lang, 'portal-help.ftl'), 'utf8');
    assert.doesNotMatch(sentencesIn('help', help).join('\n'), KEEPING[lang] ?? assert.fail(lang));
  });

  test(`${lang}: so do the sentences of the pages of countries`, () => {
    const text = readFileSync(join(ROOT, 'languages', lang, 'portal-learn.ftl'), 'utf8');
    const sentences = [
      ...text.matchAll(/^learn-(?:promise|crc|opic|country|do|read|help-child)-?[a-z-]* = (.+)$/gmu),
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
