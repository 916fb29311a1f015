import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { plainText } from '#engine/recommendations/plain.ts';
import { segment } from '#engine/segments/index.ts';
import { withoutNotes } from '#engine/segments/titles.ts';
import { readText } from '#engine/sources/index.ts';
import { withoutStretching } from '#engine/sources/pdf/letters.ts';
import { iriPart } from '#engine/laws/iri.ts';
import { checkPublication } from '#operations/publish/verify.ts';
import { networkOf } from '#store/people/limits.ts';
import { codingFor } from '#web/http/codings.ts';
import { inOneSpelling } from '#web/http/one-spelling.ts';
import { languageAsked } from '#web/words/elsewhere.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** A text for which work that grows with its square takes more than half a minute on any machine; else well below a second. */
const LONG = 120_000;
const MOST_MS = 10_000;

const law = (text: string) => readText('law.txt', new TextEncoder().encode(text)).map(segment);

/** What each door does with words that somebody chose to be slow. */
const DOORS: Readonly<Record<string, (sign: string) => unknown>> = {
  'Accept-Encoding': (sign) => codingFor(`a${sign.repeat(LONG)}b`),
  'Accept-Language': (sign) => languageAsked(`a${sign.repeat(LONG)}b`, ['en']),
  'an address': (sign) => inOneSpelling(`/a${sign.repeat(LONG)}/%68`),
  'a network address': (sign) => networkOf(`:${sign.repeat(LONG)}x`),
  'a publication to verify': (sign) => checkPublication(`{"a":"${sign.repeat(LONG)}`),
  'an address of a law': (sign) => iriPart(`a${sign.repeat(LONG)}b`),
  'a stretched word': (sign) => withoutStretching(`${sign.repeat(LONG)}\u0628`),
  'a heading': (sign) => withoutNotes(`a${sign.repeat(LONG)}b`),
  'a recommendation': (sign) => plainText(`<p>${sign.repeat(LONG)}</p><style>`),
  'a law in one line': (sign) => law(`Article 1\n\nA${sign.repeat(LONG)}B\n\nArticle 2\n\nWords.\n`),
  'a law in many lines': (sign) => law(`Article 1\n\n${`A${sign.repeat(40)}B\n`.repeat(LONG / 40)}`),
};
const SIGNS = [
  ' ',
  '.',
  '-',
  '(',
  ')',
  '\t',
  '"',
  '\\"',
  ';',
  ',',
  ' |',
  '\u0640',
  '§ ',
  '1.',
  '0',
  'a é',
  '<',
  '(a)',
  '%2e',
  '…',
];

for (const [door, ask] of Object.entries(DOORS))
  test(`${door}: no run of one sign is slow`, () => {
    for (const sign of SIGNS) {
      const began = performance.now();
      try {
        ask(sign);
      } catch (error) {
        assert.match((error as Error).name, /InputError/u, String((error as Error).stack));
      }
      const took = performance.now() - began;
      assert.ok(took < MOST_MS, `${JSON.stringify(sign)} took ${Math.round(took)} ms`);
    }
  });

/**
 * "[.\s]+$" is asked at every place of a long run that does not end the text: the square of its length. "(?<![.\s])[.\s]+$" asks
 * once. This rule finds the form, whatever the machine.
 */
const SLOW_END = /(?<before>\(\?<![^)]*\)+)?(?<sign>\[(?:[^\]\\]|\\.)+\]|\\[sSdDwW])\+\)?\$(?=$|\||\))/gu;

/** Where the text is known to be short, and why. */
const SHORT: Readonly<Record<string, string>> = {
  'engine/matches/references.ts': 'the title of a law; what stands before the run is a fixed word',
  'engine/segments/quoted.ts': 'the head of a label, which is short by its grammar',
};

export function slowEnds(pattern: string): readonly string[] {
  return [...pattern.matchAll(SLOW_END)].flatMap((match) => {
    const before = pattern.slice(0, match.index);
    const anchored = /(?:^|\||\()\^[^|]*$/u.test(before);
    return match.groups?.['before'] || anchored || /[^\s|(]$/u.test(before.replace(/\(\?:$|\($/u, ''))
      ? []
      : [match[0]];
  });
}

test('no pattern of ours asks for a run of signs at the end of a text without looking back', () => {
  for (const bad of ['[.\\s]+$', '^-+|[ab]+$', '([^/]+)$']) assert.equal(slowEnds(bad).length, 1, bad);
  for (const good of ['(?<![.\\s])[.\\s]+$', '^[ab]+$', '^a[ab]+$'])
    assert.deepEqual(slowEnds(good), [], good);
  const found: string[] = [];
  let seen = 0;
  for (const path of ['engine', 'store', 'operations', 'cli', 'web'].flatMap((room) => [
    ...files(join(ROOT, room)),
  ])) {
    const file = relative(ROOT, path).replaceAll('\\', '/');
    for (const literal of patternsIn(readFileSync(path, 'utf8'))) {
      seen += 1;
      const pattern = literal.slice(1, literal.lastIndexOf('/'));
      if (!(file in SHORT) && slowEnds(pattern).length > 0) found.push(`${file}: ${literal}`);
    }
  }
  assert.ok(seen > 800, `only ${seen} patterns were read`);
  assert.deepEqual(found, []);
});

function patternsIn(text: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || /^(?:fixtures|node_modules)$/u.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (/\.ts$/u.test(entry.name) && !/\.test\.ts$/u.test(entry.name)) yield path;
  }
}
