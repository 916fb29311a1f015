import type { PastReport, PracticeProposal } from '#engine/model/practice.ts';
import { sessionOf } from '#operations/assess/seat.ts';
import type { TestSeat } from '#operations/assess/fixtures/seats.ts';
import {
  confirmPractice,
  rejectPractice,
  takeBackPractice,
  type Answering,
} from '#operations/practice/answer.ts';
import { layReport, readReportAgain, removeReport } from '#operations/practice/lay.ts';
import { practiceFilter, practiceOf } from '#operations/practice/list.ts';
import { keepOriginal } from '#store/originals.ts';
import { keepReport, textSha256 } from '#store/practice/index.ts';
import { came, unlessThrown, type Attempt } from './attempts.ts';
import { wordsOf, type Ground, type Place } from './ground.ts';

const REQUIREMENT = 'csam.produce';
const QUOTE = 'The courts convicted 14 persons';

/** Past reports: what is proposed from them, and what people answer. */
export const practising: readonly Attempt[] = [
  {
    name: 'see what is proposed from past reports',
    verbs: ['see-drafts'],
    attempt: async (ground, place) => {
      const { report } = await laid(ground, place);
      return (seat) =>
        unlessThrown(async () => {
          const { total } = await practiceOf(
            seat,
            practiceFilter(new URLSearchParams({ show: 'all', report })),
          );
          return total > 0 ? true : undefined;
        });
    },
  },
  {
    name: 'lay a past report on the desk, again, and take it off',
    verbs: ['import-law'],
    attempt: async (ground, place) => {
      const { report } = await laid(ground, place);
      return async (seat) => {
        const file = {
          name: 'report.md',
          bytes: Buffer.from(`1. ${QUOTE}. ${wordsOf(place)} ${Math.random()}`),
        };
        const all = [
          await unlessThrown(() => layReport(seat, ground, file)),
          await unlessThrown(() => readReportAgain(seat, ground, report)),
          await unlessThrown(async () => {
            await removeReport(seat, report);
            return true;
          }),
        ];
        const [first] = all;
        if (all.some((each) => each !== first)) throw new Error(all.join());
        return first!;
      };
    },
  },
  answers('confirm what a past report proves', (seat, given) =>
    confirmPractice(seat, given, { what: 'decision', quote: QUOTE }),
  ),
  answers('say that a past report does not prove it', rejectPractice),
  answers('take an answer to a past report back', takeBackPractice, (seat, given) =>
    rejectPractice(seat, given),
  ),
];

type Answer = (seat: TestSeat, given: Answering) => Promise<{ readonly kind: string; readonly why?: string }>;

function answers(name: string, answer: Answer, first?: Answer): Attempt {
  return {
    name,
    verbs: ['attach-evidence'],
    attempt: async (ground, place) => {
      const given = await laid(ground, place);
      await first?.(ground.staff(place).writer, given);
      return (seat) => came(answer(seat, given));
    },
  };
}

/** A report that was read at this place, of its own words each time. */
async function laid({ data, staff }: Ground, place: Place): Promise<Answering> {
  const { writer } = staff(place);
  const text = `${QUOTE}, ${wordsOf(place)} ${Math.random()}.`;
  const sha256 = keepOriginal(data, Buffer.from(text));
  const { state, voice } = place;
  const report: PastReport = { sha256, state, voice, name: 'report.md', lang: 'en', version: '1' };
  const proposal: PracticeProposal = {
    ...{ requirement: REQUIREMENT, paragraph: '1', score: 0.9, what: 'decision', from: 'text' },
    words: [],
    signs: [],
  };
  const paragraph = { number: '1', text, headings: [], order: 1 };
  await writer.database.within(sessionOf(writer), (db) =>
    keepReport(db, report, writer.person.id, [paragraph], [proposal]),
  );
  return { report: sha256, paragraph: '1', requirement: REQUIREMENT, seen: textSha256(text) };
}
