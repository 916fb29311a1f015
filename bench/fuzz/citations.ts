import { mutated, pick, randomText, type Random } from '#engine/matches/random-law.ts';
import { iriPart } from '#engine/laws/iri.ts';
import { referencesIn, plainNumber } from '#engine/matches/references.ts';
import { readPattern } from '#engine/matches/pattern.ts';
import { parasNamed } from '#engine/pinpoints/paras.ts';
import { dayIn } from '#engine/recommendations/document-head.ts';
import { plainText } from '#engine/recommendations/plain.ts';
import { isEId, segmentEId } from '#engine/segments/eid.ts';
import { labelOf } from '#engine/segments/labels.ts';
import { markerAt } from '#engine/segments/markers.ts';
import { numberAt, wordsAt } from '#engine/segments/numbers.ts';
import { portionsOf } from '#engine/segments/portions.ts';
import { withoutNotes } from '#engine/segments/titles.ts';
import { valueOf, western } from '#engine/segments/values.ts';
import { readPattern as readTermPattern } from '#engine/terms/pattern.ts';
import { quotationsOf } from '#engine/terms/quotations.ts';
import type { Door } from './door.ts';
import { hostile } from './mangle.ts';

/** Each reads a line of words: the numbers, labels, references and patterns that stand in it. None may refuse one with a fault. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  label: (text) => labelOf({ type: 'paragraph', text } as never, 'en'),
  'label-ar': (text) => labelOf({ type: 'heading', level: 2, text } as never, 'ar'),
  number: (text) => [numberAt(text, 0), numberAt(text, 0, true), wordsAt(text, 0)],
  value: (text) => [valueOf(text), western(text)],
  marker: (text) => markerAt(text, 0),
  portions: (text) => portionsOf(text, 'art_1', true),
  eid: (text) => [isEId(text), segmentEId('article', text)],
  references: (text) => [referencesIn(text), plainNumber(text)],
  paragraphs: (text) => parasNamed(text),
  day: (text) => dayIn(text),
  plain: (text) => plainText(text),
  notes: (text) => withoutNotes(text),
  iri: (text) => iriPart(text),
  quotations: (text) => quotationsOf(text),
  pattern: (text) => orFault(() => readPattern(text)),
  'term-pattern': (text) => orFault(() => readTermPattern(text)),
};

const LINES = [
  ...[
    'Article 227-23-1 bis',
    'Art. 5, paragraphs 2 and 3 (a)',
    '§§ 176 bis 176d StGB',
    'sections 64, 65 and 66 of this Act',
  ],
  ...[
    'المادة الثانية عشرة',
    '第二百三十七条之一',
    'paras. 12–14, 17',
    '22 November 2026',
    '16 de junio de 2020',
    'a|b [c d] ~e',
  ],
  ...[
    '<p>Ban &amp; punish</p>',
    '(a) first; (b) second; and (c) third',
    '“a” said ‘b’',
    'child* {0-3} image|picture',
    'XIV',
    'quater',
  ],
];

export function citations(): Door {
  const names = Object.keys(READERS);
  return {
    name: 'citations',
    limit: 500,
    make: (random) => ({ to: pick(random, names), body: lineOf(random) }),
    ask: ({ to, body }) => {
      READERS[to]?.(String(body));
      return 'read';
    },
  };
}

function lineOf(random: Random): string {
  const chance = random();
  if (chance < 0.6) return mutated(random, pick(random, LINES));
  return chance < 0.8 ? randomText(random, 20) : hostile(random);
}

/** A pattern that is none is refused in words, which its file's reader puts a place before. */
function orFault(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
  }
}
