import { foldDecisions, blank, type Standing } from '#engine/findings/fold.ts';
import type { Link } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import { inSlices } from '#store/slices.ts';
import { markOf } from './mark.ts';

export type About = Pick<Link, 'requirement' | 'voice' | 'aspect'>;

/**
 * What two installations made of one finding after their common beginning. `same`: the same outcome, or nothing new.
 * `only-here`, `only-there`: only one of them decided since. `conflict`: both did, with other outcomes.
 */
export type Compared = About & {
  readonly what: 'same' | 'only-here' | 'only-there' | 'conflict';
  readonly here: Standing;
  readonly there: Standing;
  /** New there and not settled here yet, in order; assignments are left out. */
  readonly news: readonly Link[];
  /** Ids of decisions that both have. */
  readonly common: ReadonlySet<string>;
};

/** Talk about a finding, not a step of it. */
const TALK = new Set<Link['kind']>(['note', 'assign']);

/**
 * Compares finding by finding. What was settled by an earlier merge is not asked again: the last decision of each merge
 * carries a mark of the last decision there that it settled.
 *
 * @param here all links of the State in these voices, in order
 * @param there those of the bundle, in order
 * @throws InputError where one decision stands in two forms
 */
export async function compared(
  here: readonly Link[],
  there: readonly Link[],
  file: string,
): Promise<readonly Compared[]> {
  const own = new Map(here.map((link) => [link.id, link]));
  const altered = there.find(({ id, hash }) => own.has(id) && own.get(id)?.hash !== hash);
  if (altered) {
    const message = `decision ${altered.seq} stands here in another form; run "tutela audit" here and where the bundle was made`;
    throw new InputError({ code: 'exchange.altered', file, place: altered.id, message });
  }
  const common = new Set(there.filter(({ id }) => own.has(id)).map(({ id }) => id));
  const [ours, theirs] = [byFinding(here), byFinding(there)];
  const keys = [...new Set([...theirs.keys(), ...ours.keys()])].sort();
  const all: Compared[] = [];
  const slice = inSlices();
  for (const key of keys) {
    all.push(one(ours.get(key) ?? [], theirs.get(key) ?? [], own, common));
    await slice();
  }
  return all;
}

function one(
  ours: readonly Link[],
  theirs: readonly Link[],
  own: ReadonlyMap<string, Link>,
  common: ReadonlySet<string>,
): Compared {
  const settled = theirs.findLastIndex((link) => own.has(markOf(link)));
  const mark = settled < 0 ? undefined : own.get(markOf(theirs[settled]!));
  const news = theirs.slice(settled + 1).filter(({ id, kind }) => !common.has(id) && kind !== 'assign');
  const since = ours.filter(
    ({ id, kind, seq }) => !common.has(id) && !TALK.has(kind) && seq > (mark?.seq ?? 0),
  );
  const { state, requirement, voice, aspect } = (ours[0] ?? theirs[0])!;
  const nothing = blank({ state, requirement, voice, aspect });
  const [here = nothing] = foldDecisions(ours);
  const [there = nothing] = foldDecisions(theirs);
  const what = whatOf(news, since, here, there);
  return { requirement, voice, aspect, what, here, there, news, common };
}

function whatOf(
  news: readonly Link[],
  since: readonly Link[],
  here: Standing,
  there: Standing,
): Compared['what'] {
  if (news.length === 0) return since.length === 0 ? 'same' : 'only-here';
  if (news.every(({ kind }) => TALK.has(kind))) return 'only-there';
  if (outcomeOf(here) === outcomeOf(there)) return 'same';
  return since.length === 0 ? 'only-there' : 'conflict';
}

/** What a finding says, without who said it, when, and how far its review has come. */
function outcomeOf({ judgement, evidence, attached }: Standing): string {
  const words = [...evidence].map(([segment, { standing, exact }]) => [segment, standing, exact ?? null]);
  const shown = [...attached.values()].map(({ practice }) => JSON.stringify(practice));
  return JSON.stringify([
    judgement?.verdict ?? 'undecided',
    words.map((each) => JSON.stringify(each)).sort(),
    shown.sort(),
  ]);
}

function byFinding(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  return Map.groupBy(links, keyOf);
}

/** "csam.produce state law" */
export function keyOf({ requirement, voice, aspect }: About): string {
  return `${requirement} ${voice} ${aspect}`;
}
