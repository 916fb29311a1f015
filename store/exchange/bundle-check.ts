import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DeskDecision, Voice, type Link } from '#engine/model/desk-decision.ts';
import { NewPlanEntry, type PlanEntry } from '#engine/model/plan.ts';
import type { InputError } from '#engine/model/problem.ts';
import { canonical } from '../decisions/canonical.ts';
import { BEGINNING, faultIn, hashOf, type KeptLink } from '../decisions/chain.ts';
import { isSigned } from '../keys.ts';
import { contentHash } from '../publications/seal.ts';
import { faulty } from './archive-form.ts';
import { figure, tooLarge, type BundleLimits } from './bundle-limits.ts';
import { isWhole, type Manifest, type Part } from './manifest.ts';

/** A bundle while it is looked at: its bytes are those that were signed, what they say is still to be judged. */
export type Look = {
  readonly file: string;
  readonly manifest: Manifest;
  readonly limits: BundleLimits;
  readonly lines: (part: Part) => AsyncIterable<string>;
};

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Text = z.string().min(1);
const Person = z.strictObject({ id: z.string().min(1).max(200), name: Text });
const InState = z.looseObject({ state: z.string() });

export const Version = InState.extend({
  id: z.uuid(),
  work: Text,
  expression: Text,
  title: z.string(),
  lang: z.string(),
  sha256: Hash,
});
export const LawLine = z.union([
  z.strictObject({ version: Version }),
  z.strictObject({ set: InState.extend({ id: Hash }), members: z.array(z.uuid()) }),
]);
const OfDecision = InState.extend({ sha256: Hash, decision: z.uuid() });
const PublicationLine = z.union([
  z.strictObject({
    publication: OfDecision.extend({
      content: z.unknown(),
      signature: z.string().nullish(),
      public_key: z.string().nullish(),
    }),
  }),
  z.strictObject({ unpublication: OfDecision }),
]);
const OfVoice = InState.extend({ voice: Voice });
const ReadingLine = z.union([
  z.strictObject({ reading: OfVoice.extend({ id: z.uuid(), by: Text, law_set: Hash }) }),
  z.strictObject({ provision: OfVoice.extend({ reading: z.uuid() }) }),
  z.strictObject({ answer: OfVoice.extend({ reading: z.uuid() }) }),
]);
const Placed = z.looseObject({ seq: z.int().min(1), at: Text, prevHash: Hash, hash: Hash });

/** @returns the ids of those whom it names */
export async function checkedPeople({ file, lines }: Look): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const line of lines('people')) ids.add(read(file, 'people', Person, line).id);
  return ids;
}

/** @returns the ids of the sets of laws, each of which is what its id says */
export async function checkedLaws({ file, manifest, lines }: Look): Promise<ReadonlySet<string>> {
  const versions = new Set<string>();
  const sets = new Set<string>();
  for await (const line of lines('laws')) {
    const law = read(file, 'laws', LawLine, line);
    const { state } = 'version' in law ? law.version : law.set;
    if (state !== manifest.state.code) throw faulty(file, 'it holds laws of another State', 'laws');
    if ('version' in law) {
      versions.add(law.version.id);
      continue;
    }
    const id = createHash('sha256')
      .update(canonical([state, [...law.members].sort()]))
      .digest('hex');
    if (id !== law.set.id || law.members.some((member) => !versions.has(member)))
      throw faulty(file, 'a set of laws is not what its id says', 'laws');
    sets.add(id);
  }
  return sets;
}

/**
 * Each link by its own hash; of the whole work also that each follows the one before, from the first to the head.
 *
 * @returns which publication each link announces or takes back, and how many numbers are left out
 */
export async function checkedDecisions(
  look: Look,
  people: ReadonlySet<string>,
  sets: ReadonlySet<string>,
): Promise<{ readonly published: ReadonlyMap<string, string>; readonly gaps: number }> {
  const { file, manifest, limits } = look;
  const published = new Map<string, string>();
  const each = new Map<string, number>();
  let before = { seq: 0, hash: BEGINNING };
  let gaps = 0;
  for await (const link of linksOf(look)) {
    const { state, voice, by, lawSet, kind, body, seq } = link;
    const place = `decision ${seq}`;
    if (state !== manifest.state.code) throw faulty(file, 'a decision is of another State', place);
    if (!manifest.voices.includes(voice)) throw faulty(file, 'a decision is of another voice', place);
    if (!people.has(by) || (lawSet !== null && !sets.has(lawSet)))
      throw faulty(file, 'a decision names a person or laws that are not in the bundle', place);
    const finding = `${link.requirement} ${voice} ${link.aspect}`;
    const many = (each.get(finding) ?? 0) + 1;
    if (many > limits.finding) throw tooManyOn(look, finding, place);
    each.set(finding, many);
    if (seq <= before.seq) throw faulty(file, 'decisions do not stand in order', place);
    const skipped = seq - before.seq - 1;
    gaps += skipped;
    const follows = skipped > 0 && !isWhole(manifest) ? { seq: seq - 1, hash: link.prevHash } : before;
    if (faultIn(follows, [link])) throw faulty(file, 'the chain of decisions is broken', place);
    if (kind === 'publish' || kind === 'unpublish') published.set(link.id, body.publication);
    before = { seq, hash: link.hash };
  }
  const { seq, hash } = manifest.chain;
  if (before.seq !== seq || before.hash !== hash)
    throw faulty(file, 'the last decisions are not there', 'decisions');
  return { published, gaps };
}

function tooManyOn({ file, limits }: Look, finding: string, place: string): InputError {
  const most = figure(limits.finding);
  return tooLarge(file, limits, `there are more than ${most} decisions on "${finding}"`, most, place);
}

/** The links of a bundle as decisions. */
export async function* linksOf({ file, lines }: Pick<Look, 'file' | 'lines'>): AsyncGenerator<Link> {
  for await (const line of lines('decisions')) {
    const { seq, at, prevHash, hash, ...said } = read(file, 'decisions', Placed, line);
    const place = `decision ${seq}`;
    if (hashOf({ ...(said as unknown as KeptLink), seq, at, prevHash }) !== hash)
      throw faulty(file, 'a decision was altered', place);
    const decision = DeskDecision.safeParse(said);
    if (!decision.success)
      throw faulty(file, 'a decision is in a form that this version of Tutela does not know', place);
    // A default that reading adds would be other words than were hashed.
    if (canonical(decision.data) !== canonical(said))
      throw faulty(file, 'a decision is not in its full form', place);
    yield { ...decision.data, seq, at, prevHash, hash };
  }
}

/** The same words as were announced by a decision in this bundle. */
export async function checkedPublications(
  { file, manifest, lines }: Look,
  published: ReadonlyMap<string, string>,
): Promise<void> {
  for await (const line of lines('publications')) {
    const each = read(file, 'publications', PublicationLine, line);
    const { state, sha256, decision } = 'publication' in each ? each.publication : each.unpublication;
    const place = sha256.slice(0, 12);
    if (state !== manifest.state.code || published.get(decision) !== sha256)
      throw faulty(file, 'a publication is not the one that was decided', place);
    if (!('publication' in each)) continue;
    const { content, signature, public_key } = each.publication;
    if (contentHash(content) !== sha256) throw faulty(file, 'a publication was altered', place);
    if (signature && !isSigned(sha256, public_key ?? '', signature))
      throw faulty(file, 'a publication is not signed with its key', place);
  }
}

export async function checkedReadings(
  { file, manifest, lines }: Look,
  people: ReadonlySet<string>,
  sets: ReadonlySet<string>,
): Promise<void> {
  const own = new Map<string, Voice>();
  for await (const line of lines('readings')) {
    const each = read(file, 'readings', ReadingLine, line);
    const row = 'reading' in each ? each.reading : 'provision' in each ? each.provision : each.answer;
    if (row.state !== manifest.state.code || !manifest.voices.includes(row.voice))
      throw faulty(file, 'a reading is of another State or voice', 'readings');
    if ('reading' in each) {
      const { id, by, law_set } = each.reading;
      if (!people.has(by) || !sets.has(law_set))
        throw faulty(file, 'a reading names a person or laws that are not in the bundle', 'readings');
      own.set(id, row.voice);
    } else if (own.get(('provision' in each ? each.provision : each.answer).reading) !== row.voice) {
      throw faulty(file, 'a provision belongs to no reading', 'readings');
    }
  }
}

/** Each step in its form, of a voice of the bundle, each change after the one before. */
export async function checkedPlan(look: Look, people: ReadonlySet<string>): Promise<void> {
  const { file, manifest } = look;
  const ids = new Set<string>();
  const last = new Map<string, { readonly place: string; readonly version: number }>();
  for await (const { id, state, voice, by, action, version } of planIn(look)) {
    const place = `${state} ${voice}`;
    if (state !== manifest.state.code || !manifest.voices.includes(voice))
      throw faulty(file, 'a step of the plan is of another State or voice', id);
    if (!people.has(by)) throw faulty(file, 'a step of the plan names a person who is not in the bundle', id);
    const before = last.get(action) ?? { place, version: 0 };
    const follows = version === null ? before.version > 0 : version === before.version + 1;
    if (ids.has(id) || before.place !== place || !follows)
      throw faulty(file, 'a step of the plan follows none', id);
    ids.add(id);
    last.set(action, { place, version: version ?? before.version });
  }
}

/** The steps on the plan of a bundle, in the order in which they were kept. */
export async function* planIn({ file, lines }: Pick<Look, 'file' | 'lines'>): AsyncGenerator<PlanEntry> {
  for await (const line of lines('plan')) {
    const { at, ...said } = read(file, 'plan', z.looseObject({ at: Instant }), line);
    const entry = NewPlanEntry.safeParse(said);
    if (!entry.success)
      throw faulty(file, 'a step of the plan is in a form that this version of Tutela does not know', 'plan');
    yield { ...entry.data, at };
  }
}

/** As the database writes the time of a step: UTC, six decimals of a second. */
const Instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);

function read<T>(file: string, part: Part, schema: z.ZodType<T>, line: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw faulty(file, 'a line cannot be read', part);
  }
  const result = schema.safeParse(value);
  if (!result.success) throw faulty(file, 'a line is not in the right form', part);
  return result.data;
}
