import { toAkn } from '#engine/laws/akn.ts';
import { toJsonLines } from '#engine/laws/lists.ts';
import { pick, randomText, type Random } from '#engine/matches/random-law.ts';
import { fromObservations } from '#engine/recommendations/observations.ts';
import { stateNames } from '#engine/recommendations/states.ts';
import { readCorrections } from '#engine/segments/correction.ts';
import { correctLaws } from '#engine/segments/correct-laws.ts';
import { segment } from '#engine/segments/index.ts';
import { referencesOf } from '#engine/segments/references.ts';
import { readText } from '#engine/sources/index.ts';
import { parse } from 'yaml';
import { refusing, type Door } from './door.ts';
import { mangled } from './mangle.ts';

const LABELS = [
  ...[
    'Article 1',
    'Art. 2 bis',
    '§ 3',
    '§§ 4-6',
    'Section 5A.',
    'المادة 12',
    'مادة (7)',
    '第一条',
    '第十二條',
  ],
  ...[
    '제3조',
    'มาตรา 4',
    'Статья 5.1',
    'Artículo 6o.-',
    'Art. L. 227-23',
    '1.',
    '(a)',
    '(iv)',
    'a)',
    '3. (1)',
  ],
  ...[
    'CHAPTER I',
    'Chapitre II',
    'Part 3',
    'TITRE IV',
    'ANNEX',
    'Annexe 1',
    'Schedule 2',
    'Book One',
    'Repealed',
  ],
  ...[
    '[Reserved]',
    '...',
    '“',
    '”',
    'Transitional provisions',
    'Article',
    '§',
    'Art. 99999999999',
    'Article MMMMM',
  ],
];

const EDITION = {
  work: '/akn/fr/act/2026-11-22/1',
  country: 'FR',
  date: '2026-11-22',
  number: '1',
  lang: 'en',
  engine: 'x',
};

/** Words of law cut into provisions, with corrections, references, and the forms that they are written in again. */
export function segments(): Door {
  const names = stateNames([{ code: 'FR', name: 'France' }]);
  return {
    name: 'segments',
    limit: 1500,
    make: (random) => {
      if (random() < 0.2) return { to: 'corrections', body: mangled(random, CORRECTIONS) };
      const text = Array.from({ length: 1 + Math.floor(random() * 12) }, () => line(random)).join(
        pick(random, ['\n', '\n\n', '\r\n', ' ']),
      );
      return { to: pick(random, ['law.txt', 'law.md']), body: random() < 0.5 ? mangled(random, text) : text };
    },
    ask: ({ to, body }) =>
      refusing(() => {
        const corrections = to === 'corrections' ? correctionsIn(String(body)) : [];
        const text = to === 'corrections' ? LAW : String(body);
        for (const source of readText(
          to === 'corrections' ? 'law.txt' : to,
          new TextEncoder().encode(text),
        )) {
          const { segments: found } = segment(source);
          correctLaws([{ source, segments: found }], corrections);
          referencesOf(found);
          toJsonLines(found);
          toAkn({ ...EDITION, title: source.name, version: '2026-11-22' } as never, found);
          fromObservations(source, { state: 'FR', voice: 'state' }, names);
        }
      }),
  };
}

function line(random: Random): string {
  const label = random() < 0.7 ? pick(random, LABELS) : randomText(random, 3);
  return `${label}${pick(random, [' ', '\n', '. ', ' – ', ''])}${randomText(random, 14)}`;
}

const LAW = 'Article 1\n\nWhoever sells a child is liable.\n\nArticle 2\n\nThe penalty is 5 years.\n';
const CORRECTIONS = `corrections:
  - do: number
    at: { eId: art_1, exact: Whoever sells, suffix: a child }
    number: 1a
  - do: split
    law: law.txt
    at: { eId: art_2, exact: The penalty }
    before: { exact: is 5 }
    number: "3"
  - do: status
    at: { eId: art_1, exact: Whoever }
    status: repealed
  - do: merge
    at: { eId: art_2, exact: The }
`;

function correctionsIn(text: string) {
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    return [];
  }
  return readCorrections(value, 'corrections.yaml').corrections;
}
