import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Match } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { compileMatcher } from './index.ts';

const { catalogue, packs } = readGround(groundFiles());
const matcher = compileMatcher(catalogue, packs);

function segment(number: string, heading: string, text: string, path: readonly string[] = []): Segment {
  return {
    id: number,
    law: 'PC',
    lawTitle: 'Penal Code',
    lang: 'en',
    number,
    heading,
    path,
    eId: `art_${number}`,
    text,
    portions: [],
    order: Number(number),
  };
}

const LAW = [
  segment('1', 'Citation', 'This is the Penal Code.', ['Part I. General', 'Chapter 1. Preliminary']),
  segment(
    '2',
    'Child sexual abuse material',
    'Whoever makes a false entry is punished by a fine. Whoever possesses child sexual abuse material ' +
      'is punished by imprisonment of two years.',
    ['Part II. Particular rules', 'Chapter 7. Sexual offences against children'],
  ),
  segment('4', 'Limitation', 'The limitation period begins when the victim reaches the age of eighteen.', [
    'Part II. Particular rules',
    'Chapter 7. Sexual offences against children',
  ]),
  segment(
    '3',
    'Attempt',
    'An attempt to commit the offence in article 2 is punished as the offence itself.',
    ['Part II. Particular rules', 'Chapter 8. General rules'],
  ),
];

function matchOf(requirement: string, number: string): Match {
  const [answer] = matcher.match(LAW, { requirements: new Set([requirement]) });
  const match = answer?.matches.find((one) => one.segment === number);
  assert.ok(match, `${requirement} proposes no article ${number}`);
  return match;
}

test('each concept that a reason names has one cue, and cues of the text quote it exactly', () => {
  for (const answer of matcher.match(LAW)) {
    for (const { segment: id, cues, reasons } of answer.matches) {
      const text = LAW.find((one) => one.id === id)?.text ?? '';
      for (const cue of cues) {
        if (cue.field === 'text') assert.equal(text.slice(cue.start, cue.end), cue.words);
        assert.notEqual(cue.words, '');
      }
      const named = reasons.flatMap(({ args }) => String(args['concepts'] ?? '').split(', ')).filter(Boolean);
      for (const concept of named) {
        assert.equal(
          cues.filter((cue) => cue.concept === concept).length,
          1,
          `${answer.requirement} ${concept}`,
        );
      }
    }
  }
});

test('of several places the ones nearest to each other are quoted, and their distance is said', () => {
  const { cues, reasons } = matchOf('csam.possess-mere', '2');
  const penalty = cues.find(({ concept }) => concept === 'penalty');
  if (penalty) assert.ok(penalty.start > 60, `"${penalty.words}" belongs to the other offence`);
  assert.equal(cues.find(({ concept }) => concept === 'possess')?.words, 'possesses');
  assert.equal(reasons.find(({ code }) => code === 'near')?.args['sentence'], 1);
  assert.match(String(reasons.find(({ code }) => code === 'heading')?.args['concepts']), /csam/);
});

test('a reference to an offence at the heart is told with its number', () => {
  const refers = matchOf('anc.attempt', '3').reasons.find(({ code }) => code === 'refers');
  assert.deepEqual(refers?.args, { numbers: '2', rest: 0 });
});

test('of the headings above only those that say it are quoted', () => {
  const words = matcher
    .match(LAW)
    .flatMap(({ matches }) => matches)
    .filter((match) => match.segment === '4')
    .flatMap(({ cues }) => cues)
    .filter(({ field }) => field === 'path')
    .map((cue) => cue.words);
  assert.ok(words.length > 0);
  assert.deepEqual([...new Set(words)], ['Chapter 7. Sexual offences against children']);
});
