import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Cue, Match, Reason } from '#engine/model/match.ts';
import { compileRules } from '#engine/matches/rules.ts';
import { readGround } from '#operations/ground.ts';
import { PACKAGE, groundFiles } from '#store/catalogue.ts';
import { explanation } from './why.ts';

const { catalogue, packs, say } = readGround(groundFiles());

function cue(concept: string, words: string, start: number, field: Cue['field'] = 'text'): Cue {
  return { concept, words, field, start, end: start + (field === 'text' ? words.length : 0) };
}

function told(cues: readonly Cue[], reasons: readonly Reason[], score = 0.8): string {
  const match: Pick<Match, 'cues' | 'reasons' | 'score'> = { cues, reasons, score };
  return explanation(match, 'en', say)
    .map((inline) => inline.text)
    .join('');
}

const near = (words: number, sentence: 0 | 1): Reason => ({
  code: 'near',
  args: { words, sentence, most: 30 },
});
const naming = (code: Reason['code'], concepts: string): Reason => ({ code, args: { concepts } });

const POSSESSION = [
  cue('possess', 'knowingly possesses', 10),
  cue('csam', 'child pornography', 40),
  cue('child', 'child', 40),
  cue('penalty', 'imprisonment', 90),
];

test('a match is told in sentences, with the exact words, and none of them twice', () => {
  assert.equal(
    told(
      [...POSSESSION, cue('youth-justice', 'Young Offenders Act', 0, 'law')],
      [
        naming('cues', 'possess, csam, child, penalty'),
        naming('heading', 'csam'),
        near(14, 1),
        naming('against', 'youth-justice'),
      ],
    ),
    'It speaks of possession (“knowingly possesses”) and child sexual abuse material (“child pornography”), ' +
      'and provides for a penalty (“imprisonment”), in one sentence. ' +
      'Its heading, too, speaks of child sexual abuse material. ' +
      'Against it: the title of the law, “Young Offenders Act”, speaks of children accused of an offence.',
  );
});

test('distance is said as it is', () => {
  const reasons = (one: Reason) => [naming('cues', 'possess, csam'), one];
  const cues = POSSESSION.slice(0, 2);
  assert.match(told(cues, reasons(near(25, 0))), /, within 25 words of each other\.$/);
  assert.match(told(cues, reasons(near(160, 0))), /, though 160 words apart\.$/);
});

test('a weak proposal says that it is one', () => {
  assert.match(
    told(POSSESSION.slice(0, 1), [naming('cues', 'possess')], 0.1),
    /^Only a loose fit: it speaks/,
  );
  assert.match(told([], [{ code: 'like', args: {} }], 0.4), /^No rule of its own found it, but its words/);
});

test('what it refers to is named, and the rest counted', () => {
  const refers = (numbers: string, rest: number) =>
    told(
      [cue('attempt', 'attempts', 0)],
      [naming('cues', 'attempt'), { code: 'refers', args: { numbers, rest } }],
    );
  assert.match(refers('§ 176, § 184b', 0), /\(§ 176, § 184b\)\.$/);
  assert.match(refers('163.1, 170, 171', 2), /\(163\.1, 170, 171 and 2 more\)\.$/);
  assert.match(refers('', 0), /in its own part of the law\.$/);
});

test('words of a law carry its language, the sentences around them do not', () => {
  const inlines = explanation(
    {
      cues: [cue('csam', 'kinderpornographische Inhalte', 0)],
      reasons: [naming('cues', 'csam')],
      score: 0.9,
    },
    'de',
    say,
  );
  assert.deepEqual(
    inlines.map((inline) => (inline.type === 'text' ? inline.lang : inline.type)),
    [undefined, 'de', undefined],
  );
});

test('every concept has a label, and every label a concept', () => {
  const lexicons = packs.flatMap(({ lexicon }) => Object.keys(lexicon));
  const concepts = new Set([...compileRules(catalogue).names, ...lexicons]);
  const labels = readFileSync(join(PACKAGE, 'languages', 'en', 'concepts.ftl'), 'utf8');
  const labelled = [...labels.matchAll(/^concept-([a-z0-9-]+) =/gm)].map((found) => found[1] ?? '');
  assert.deepEqual([...concepts].filter((name) => !labelled.includes(name)).sort(), []);
  assert.deepEqual(labelled.filter((name) => !concepts.has(name)).sort(), []);
  assert.equal(new Set(labelled).size, labelled.length);
});
