import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileMatcher } from '#engine/matches/index.ts';
import type { Example } from '#engine/model/requirement.ts';
import type { Segment } from '#engine/model/segment.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';

const { catalogue, packs } = readGround(groundFiles());
const withExamples = catalogue.requirements.filter((requirement) => requirement.examples !== undefined);

const matcher = compileMatcher(catalogue, packs);

function segmentOf(id: string, at: number, { lang, text }: Example): Segment {
  const number = `${id}#${at}`;
  const plain = { law: 'examples', lawTitle: '', heading: '', path: [], portions: [], order: at + 1 };
  return { ...plain, id: number, number, eId: number, lang, text: text.trim() };
}

/** Provisions about other matters: what each requirement's examples must be told apart from. */
const others = withExamples.flatMap(({ id, examples = [] }) =>
  examples.flatMap((example, at) => (example.verdict === 'does-not' ? [segmentOf(id, at, example)] : [])),
);

for (const { id, examples = [] } of withExamples) {
  test(`${id}: its examples are told apart`, () => {
    const own = examples.map((example, at) => segmentOf(id, at, example));
    const set = [...own, ...others.filter((other) => !own.some((one) => one.id === other.id))];
    const [answer] = matcher.match(set, { requirements: new Set([id]) });
    assert.ok(answer, 'no answer at all');
    const chance = (at: number) =>
      answer.matches.find(({ segment }) => segment === `${id}#${at}`)?.score ?? 0;
    const of = (verdict: string) =>
      examples.flatMap((one, at) => (one.verdict === verdict ? [chance(at)] : []));
    const worst = Math.max(0, ...of('does-not'));
    for (const good of of('fulfils')) {
      assert.ok(
        good > worst,
        `a provision that fulfils has ${good.toFixed(3)}, one that does not ${worst.toFixed(3)}`,
      );
    }
    for (const part of of('partly')) {
      assert.ok(
        part > worst,
        `a provision that fulfils in part has ${part.toFixed(3)}, one that does not ${worst.toFixed(3)}`,
      );
    }
  });
}

test('there are at least four examples for each of the 81 requirements of the bench', () => {
  assert.ok(withExamples.length >= 81, `${withExamples.length} requirements carry examples`);
  for (const { id, examples = [] } of withExamples) {
    assert.ok(examples.length >= 4, id);
    assert.ok(new Set(examples.map((example) => example.lang)).size >= 2, `${id}: one language only`);
  }
});
