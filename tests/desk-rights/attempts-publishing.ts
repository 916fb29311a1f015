import { readStates } from '#engine/catalogue/index.ts';
import { catalogue } from '#operations/assess/fixtures/seats.ts';
import { KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import { unpublish } from '#operations/publish/unpublish.ts';
import { prepareReport } from '#operations/reports/report.ts';
import { groundFiles } from '#store/catalogue.ts';
import { came, type Attempt } from './attempts.ts';
import { wordsOf, type Ground, type Place } from './ground.ts';

export const publishing: readonly Attempt[] = [
  {
    name: 'publish',
    verbs: ['publish'],
    attempt: async (ground, place) => {
      const expected = await somethingNew(ground, place);
      return (seat) => came(publish(seat, () => KEY, { expected }));
    },
  },
  {
    name: 'take a publication back',
    verbs: ['unpublish'],
    attempt: async (ground, place) => {
      const sha256 = await published(ground, place);
      return (seat) => came(unpublish(seat, sha256, `taken back, ${wordsOf(place)}`));
    },
  },
  {
    name: 'draw a report from the draft',
    verbs: ['report'],
    attempt: async (ground, place) => {
      await somethingNew(ground, place);
      const request = { kind: 'gap-report', lang: 'en', draft: true } as const;
      return (seat) => came(prepareReport(seat, GROUND, request));
    },
  },
];

const files = groundFiles();
const GROUND = {
  catalogue,
  reportWords: files.reportWords,
  states: readStates(files.states),
  overlays: () => ({}),
};

/** Published and taken back by those who may. */
export async function takenBack(ground: Ground, place: Place): Promise<void> {
  const sha256 = await published(ground, place);
  await came(unpublish(ground.staff(place).publisher, sha256, `taken back, ${wordsOf(place)}`));
}

async function published(ground: Ground, place: Place): Promise<string> {
  const expected = await somethingNew(ground, place);
  const made = await publish(ground.staff(place).publisher, () => KEY, { expected });
  if (made.kind !== 'published') throw new Error(made.kind);
  return made.sha256;
}

/** @returns the mark of what would be published */
async function somethingNew(ground: Ground, place: Place): Promise<string> {
  const { writer, second, publisher } = ground.staff(place);
  await speak(writer, second, { ...ground.fresh(place), reason: `clear words, ${wordsOf(place)}` });
  return (await previewed(publisher)).mark;
}
