import { findingOn, historyOf } from '#operations/assess/finding.ts';
import { listOf } from '#operations/assess/list.ts';
import { note } from '#operations/assess/talk.ts';
import { addDocuments, readAgain, removeDocument } from '#operations/jobs/lay-laws.ts';
import { preview } from '#operations/publish/preview.ts';
import { decideOn } from '#operations/recommendations/decide.ts';
import { addByHand } from '#operations/recommendations/lay.ts';
import { recommendationsOf } from '#operations/recommendations/list.ts';
import { recommendationOf } from '#operations/recommendations/one.ts';
import type { LinkProposal } from '#engine/model/recommendation.ts';
import { came, unlessThrown, type Attempt } from './attempts.ts';
import { wordsOf, type Ground, type Place } from './ground.ts';

const PROPOSED: LinkProposal = { requirement: 'csam.produce', score: 0.9, words: [] };
const LINK = { link: (all: readonly unknown[]) => all.map(() => [PROPOSED]) };

/** What is seen, and what is laid on a desk: laws and recommendations. */
export const reading: readonly Attempt[] = [
  sees('see one finding', async (ground, place) => {
    const about = ground.fresh(place);
    await note(ground.staff(place).writer, about, { text: wordsOf(place) });
    return async (seat) => {
      const { reading: read, ...sides } = (await findingOn(seat, about.requirement))!;
      return read && sides[about.aspect].standing.notes.length > 0 ? sides : undefined;
    };
  }),
  sees('see the history of a finding', async (ground, place) => {
    const about = ground.fresh(place);
    await note(ground.staff(place).writer, about, { text: wordsOf(place) });
    return async (seat) => ((await historyOf(seat, about.requirement)).length > 0 ? true : undefined);
  }),
  sees('see the list', () =>
    Promise.resolve(async (seat) => ((await listOf(seat)).reading ? true : undefined)),
  ),
  sees('see what would be published', () =>
    Promise.resolve(async (seat) => ((await preview(seat)).kind === 'preview' ? true : undefined)),
  ),
  sees('see the recommendations', async (ground, place) => {
    const id = await addByHand(ground.staff(place).writer, handed(place), LINK);
    return async (seat) => {
      const one = await recommendationOf(seat, id);
      const { rows } = await recommendationsOf(seat, { show: 'all', page: 1, words: wordsOf(place) });
      if ((one === undefined) !== (rows.length === 0))
        throw new Error('one way shows it, the other does not');
      return one;
    };
  }),
  {
    name: 'lay laws on the desk, again, and take them off',
    verbs: ['import-law'],
    attempt: async (ground, place) => {
      const { writer } = ground.staff(place);
      const text = `# Act of ${wordsOf(place)}\n\n## Article 1\n\nWhoever sells a child is punished.\n`;
      const file = { name: 'act.md', bytes: Buffer.from(`${text}${Math.random()}`) };
      const task = await addDocuments(ground, writer.person, place, [file]);
      const laid = (task.input as { documents: { sha256: string }[] }).documents.at(-1)!;
      return async (seat) => {
        const other = { name: 'other.md', bytes: Buffer.from(`${text}${Math.random()}`) };
        const all = [
          await unlessThrown(() => addDocuments(ground, seat.person, place, [other])),
          await unlessThrown(() => readAgain(ground, seat.person, place)),
          await unlessThrown(() => removeDocument(ground, seat.person, place, laid.sha256)),
        ];
        const [first] = all;
        if (all.some((each) => each !== first)) throw new Error(all.join());
        return first!;
      };
    },
  },
  {
    name: 'enter a recommendation',
    verbs: ['import-law'],
    attempt: (_ground, place) =>
      Promise.resolve((seat) => unlessThrown(() => addByHand(seat, handed(place), LINK))),
  },
  {
    name: 'decide on a recommendation',
    verbs: ['judge'],
    attempt: async (ground, place) => {
      const recommendation = await addByHand(ground.staff(place).writer, handed(place), LINK);
      const step = { recommendation, kind: 'confirm-link', requirement: 'csam.produce' } as const;
      await decideOn(ground.staff(place).writer, { ...step, reason: `first, ${wordsOf(place)}` });
      return async (seat) => {
        const why = await decideOn(seat, { ...step, reason: `it is, ${wordsOf(place)}` });
        return came(Promise.resolve(why === 'kept' ? { kind: why } : { kind: 'refused', why }));
      };
    },
  },
];

function handed(place: Place) {
  return { text: `Ban the production, ${wordsOf(place)}.`, lang: 'en', kind: 'recommendation' } as const;
}

type Looks = (
  ground: Ground,
  place: Place,
) => Promise<(seat: Parameters<typeof findingOn>[0]) => Promise<unknown>>;

function sees(name: string, looks: Looks): Attempt {
  return {
    name,
    verbs: ['see-drafts'],
    attempt: async (ground, place) => {
      const look = await looks(ground, place);
      return (seat) => unlessThrown(() => look(seat));
    },
  };
}
