import { sql } from 'kysely';
import { z } from 'zod';
import { Voice } from '#engine/model/desk-decision.ts';
import {
  FOLLOW_UPS,
  STATED_POSITIONS,
  type Recommendation,
  type RecommendationLink,
} from '#engine/model/recommendation.ts';
import { canonical } from '../decisions/canonical.ts';
import { decisionsIn, faultOfStep, FIRST } from '../recommendations/index.ts';
import { faulty } from './archive-form.ts';
import type { Look } from './bundle-check.ts';
import type { Named } from './bundle-rows.ts';
import type { Sight } from './rows.ts';

const Text = z.string().min(1);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Day = z.iso.date();
const Words = z.array(z.string());

/** A recommendation as engine/model/recommendation.ts has it. */
const Facts: z.ZodType<Recommendation> = z.strictObject({
  id: z.string().min(1).max(300),
  source: z.enum(['uhri', 'concluding-observations', 'by-hand']),
  voice: Voice.exactOptional(),
  states: z.array(z.string().regex(/^[A-Z]{2}$/)),
  countries: Words,
  symbol: z.string().exactOptional(),
  paragraph: z.string().exactOptional(),
  bodies: Words,
  mechanism: z.enum(['upr', 'treaty-body', 'special-procedure', 'other']),
  kind: z.enum(['recommendation', 'concern', 'other']),
  date: Day.exactOptional(),
  text: z.string(),
  lang: Text,
  headings: Words,
  page: z.int().exactOptional(),
  themes: Words,
  persons: Words,
  sdgs: Words,
  position: z.enum(['supported', 'partly-supported', 'noted', 'unknown']),
  by: Words,
  concerns: z.boolean(),
});

const common = {
  id: z.uuid(),
  recommendation: Text,
  state: z.string().regex(/^[A-Z]{2}$/),
  voice: Voice,
  by: Text,
  /** As the database writes it: UTC, six decimals of a second. */
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  textSha256: Hash,
  reason: z.string().min(3).max(4000),
  place: z.int().min(1),
  prevHash: Hash,
  hash: Hash,
};
const Step: z.ZodType<RecommendationLink> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.enum(['confirm-link', 'reject-link']),
    requirement: z.string().min(1).max(200),
  }),
  z.strictObject({ ...common, kind: z.literal('follow-up'), followUp: z.enum(FOLLOW_UPS) }),
  z.strictObject({
    ...common,
    kind: z.literal('position'),
    position: z.enum(STATED_POSITIONS),
    statedOn: Day.exactOptional(),
  }),
]);
const Line = z.union([z.strictObject({ facts: Facts }), z.strictObject({ step: Step })]);
export type RecommendationLine = z.infer<typeof Line>;

/**
 * What lies on the desks of these voices and what was decided on, then every step with its place in its chain. Who took
 * them is added to those who are named. What the machine proposes is made again.
 */
export async function recommendationLines(sight: Sight, { people }: Named): Promise<readonly string[]> {
  const { database, session, state } = sight;
  const steps: RecommendationLink[] = [];
  for (const voice of session.voices)
    steps.push(...(await database.within(session, (db) => decisionsIn(db, { state, voice }), true)));
  for (const { by } of steps) people.add(by);
  const ids = [...new Set(steps.map(({ recommendation }) => recommendation))];
  const { rows } = await database.within(
    session,
    (db) =>
      sql<{ facts: Recommendation }>`select facts from tutela.recommendation
        where id = any (${ids}) or voice is not null and states = ${[state]} order by id`.execute(db),
    true,
  );
  return [...rows.map(({ facts }) => canonical({ facts })), ...steps.map((step) => canonical({ step }))];
}

/** The lines of a bundle. */
export async function* recommendationsOf({
  file,
  lines,
}: Pick<Look, 'file' | 'lines'>): AsyncGenerator<RecommendationLine> {
  for await (const line of lines('recommendations')) {
    const read = Line.safeParse(parsed(line));
    if (!read.success)
      throw faulty(file, 'a line is in a form that this version of Tutela does not know', 'recommendations');
    yield read.data;
  }
}

/** Each fact is of this State and these voices; each chain is whole, from its first step, and names who is there. */
export async function checkedRecommendations(look: Look, people: ReadonlySet<string>): Promise<void> {
  const { file, manifest } = look;
  const { code } = manifest.state;
  const facts = new Map<string, Recommendation>();
  const ends = new Map<Voice, { readonly place: number; readonly hash: string }>();
  for await (const line of recommendationsOf(look)) {
    if ('facts' in line) {
      const { id, states } = line.facts;
      if (facts.has(id) || !states.includes(code) || !isOwn(line.facts, manifest.voices, code))
        throw faulty(file, 'a recommendation is of another State or voice', id);
      facts.set(id, line.facts);
      continue;
    }
    const { id, state, voice, by, recommendation, place, hash } = line.step;
    const about = facts.get(recommendation);
    if (state !== code || !manifest.voices.includes(voice) || !about || (about.voice ?? voice) !== voice)
      throw faulty(file, 'a decision on a recommendation is of another State or voice', id);
    if (!people.has(by))
      throw faulty(file, 'a decision on a recommendation names a person who is not in the bundle', id);
    if (faultOfStep(ends.get(voice) ?? FIRST, line.step))
      throw faulty(file, 'the chain of decisions on recommendations is broken', `${voice} ${place}`);
    ends.set(voice, { place, hash });
  }
}

/** What a desk laid has its State and voice in its id, so that no bundle takes the place of another's. */
function isOwn(
  { id, source, voice, states }: Recommendation,
  voices: readonly Voice[],
  code: string,
): boolean {
  if (source === 'uhri') return voice === undefined && id.startsWith('uhri:');
  if (voice === undefined || !voices.includes(voice) || states.length !== 1) return false;
  return id.startsWith(source === 'by-hand' ? `hand:${code}-${voice}:` : `co:${code}:${voice}:`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
