import type { Aspect } from '#engine/model/decision.ts';
import {
  judgementsIn,
  type DeskPublication,
  type PublishedJudgement,
  type PublishedLaw,
} from '#engine/model/desk-publication.ts';

/** Of one judgement, what is new: `confirmed` it says the same, judged or accepted anew. */
export type Change = 'verdict' | 'reason' | 'evidence' | 'practice' | 'confirmed';

type Place = { readonly requirement: string; readonly aspect: Aspect };

/** What a reader of the earlier publication has to read anew. */
export type PublicationDiff = {
  readonly added: readonly (Place & { readonly now: PublishedJudgement })[];
  readonly removed: readonly (Place & { readonly before: PublishedJudgement })[];
  readonly changed: readonly (Place & {
    readonly what: readonly Change[];
    readonly before: PublishedJudgement;
    readonly now: PublishedJudgement;
  })[];
  readonly same: number;
  readonly laws: {
    readonly added: readonly PublishedLaw[];
    readonly removed: readonly PublishedLaw[];
    readonly changed: readonly { readonly before: PublishedLaw; readonly now: PublishedLaw }[];
  };
  readonly catalogue?: { readonly before: string; readonly now: string };
  readonly engine?: { readonly before: string; readonly now: string };
};

/** @param before undefined: all is new */
export function publicationDiff(
  before: DeskPublication | undefined,
  now: Pick<DeskPublication, 'findings' | 'laws' | 'catalogue' | 'engine'>,
): PublicationDiff {
  const earlier = new Map((before ? judgementsIn(before) : []).map((each) => [keyOf(each), each.judgement]));
  const later = new Set(judgementsIn(now).map(keyOf));
  const pairs = judgementsIn(now).map(({ requirement, aspect, judgement }) => ({
    requirement,
    aspect,
    now: judgement,
    before: earlier.get(keyOf({ requirement, aspect })),
  }));
  const changed = pairs.flatMap(({ before: old, ...pair }) => {
    const what = old ? changesIn(old, pair.now) : [];
    return old && what.length > 0 ? [{ ...pair, before: old, what }] : [];
  });
  const added = pairs.flatMap(({ before: old, ...pair }) => (old ? [] : [pair]));
  return {
    added,
    removed: (before ? judgementsIn(before) : []).flatMap(({ requirement, aspect, judgement }) =>
      later.has(keyOf({ requirement, aspect })) ? [] : [{ requirement, aspect, before: judgement }],
    ),
    changed,
    same: pairs.length - added.length - changed.length,
    laws: lawsDiff(before?.laws ?? [], now.laws),
    ...moved('catalogue', before?.catalogue, now.catalogue),
    ...moved('engine', before?.engine, now.engine),
  };
}

/** Whether a reader would see any difference. */
export function isNothing({ added, removed, changed, laws, catalogue, engine }: PublicationDiff): boolean {
  const lists = [added, removed, changed, laws.added, laws.removed, laws.changed];
  return lists.every((list) => list.length === 0) && !catalogue && !engine;
}

function changesIn(before: PublishedJudgement, now: PublishedJudgement): readonly Change[] {
  const what: Change[] = [];
  if (before.verdict !== now.verdict) what.push('verdict');
  if (before.reason !== now.reason) what.push('reason');
  if (!isSame(quoted(before), quoted(now))) what.push('evidence');
  if (!isSame(before.attached, now.attached)) what.push('practice');
  if (what.length === 0 && !isSame(before.on, now.on)) what.push('confirmed');
  return what;
}

/** What is quoted, and from where; a provision that only moved within its law is the same evidence. */
function quoted({ evidence }: PublishedJudgement): unknown {
  return evidence.map(({ segment, law, number, heading, quote: { exact } }) => [
    segment,
    law,
    number,
    heading,
    exact,
  ]);
}

function lawsDiff(before: readonly PublishedLaw[], now: readonly PublishedLaw[]): PublicationDiff['laws'] {
  const earlier = new Map(before.map((law) => [law.law, law]));
  const later = new Set(now.map(({ law }) => law));
  return {
    added: now.filter(({ law }) => !earlier.has(law)),
    removed: before.filter(({ law }) => !later.has(law)),
    changed: now.flatMap((law) => {
      const old = earlier.get(law.law);
      return old && !isSame(old, law) ? [{ before: old, now: law }] : [];
    }),
  };
}

function moved<K extends string>(name: K, before: string | undefined, now: string) {
  return before === undefined || before === now
    ? {}
    : ({ [name]: { before, now } } as Readonly<Record<K, { before: string; now: string }>>);
}

/** Of values of JSON; the order of fields does not count. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one, other].map((each) =>
    Object.entries(each).filter(([, value]) => value !== undefined),
  );
  const found = new Map(right);
  return (
    left!.length === right!.length &&
    left!.every(([name, value]) => found.has(name) && isSame(value, found.get(name)))
  );
}

function keyOf({ requirement, aspect }: Place): string {
  return `${requirement} ${aspect}`;
}
