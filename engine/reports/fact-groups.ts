import type { Fact, FactKind } from '#engine/model/fact.ts';

/** What one fact says, as arguments of the message `fact-<kind>`. */
export type FactArgs = Readonly<Record<string, string | number>>;
export type FactGroup = {
  readonly kind: FactKind;
  /** Each said once, in the order of the text. */
  readonly values: readonly FactArgs[];
  /** How many more were read than are given. */
  readonly more: number;
};

/** What decides compliance first: whom the words protect, what they forbid, what follows. */
const ORDER: readonly FactKind[] = [
  ...(['age', 'act', 'purpose', 'mental', 'penalty', 'attempt'] as const),
  ...(['exception', 'actor', 'legal-person', 'reach', 'limitation'] as const),
];
/** Of each kind so many are said; a definition of a whole act would fill the page otherwise. */
const MOST = 10;
const YEAR = 12;

/** The facts read in a provision, kind by kind, each value once. Words are given to them by the reader's language. */
export function factGroups(facts: readonly Fact[]): FactGroup[] {
  const told = facts.filter((fact) => tells(fact, facts));
  return ORDER.flatMap((kind) => {
    const own = told.filter((fact) => fact.kind === kind).map(({ value }) => argsOf(kind, value));
    const values = [...new Map(own.map((args) => [JSON.stringify(args), args])).values()];
    if (values.length === 0) return [];
    return [{ kind, values: values.slice(0, MOST), more: Math.max(0, values.length - MOST) }];
  });
}

/**
 * Whether a fact says something to a reader: an act named within a purpose is intended, not forbidden,
 * and a "child" defined elsewhere is news only where an offence sets no age of its own.
 */
function tells({ kind, value, start, end }: Fact, facts: readonly Fact[]): boolean {
  if (kind === 'act')
    return !facts.some((one) => one.kind === 'purpose' && one.start <= start && end <= one.end);
  if (kind !== 'age' || value['defined'] === undefined) return true;
  const counted = facts.some((one) => one.kind === 'age' && one.value['defined'] === undefined);
  return !counted && facts.some((one) => one.kind === 'penalty');
}

function argsOf(kind: FactKind, value: Fact['value']): FactArgs {
  if (kind === 'age') return ageArgs(value);
  if (kind === 'penalty') return penaltyArgs(value);
  if (kind === 'act')
    return { act: value['act'] === 'pay' ? `pay-${value['named'] ?? value['with']}` : (value['act'] ?? '') };
  if (kind === 'limitation') return limitationArgs(value);
  // The others say one thing: { purpose: "gain" }, { limit: "organs" }.
  const [said = ''] = Object.values(value);
  return { is: said };
}

function ageArgs(value: Fact['value']): FactArgs {
  const { below, from, difference, most, named, defined, whose = 'unknown' } = value;
  if (defined !== undefined) return { limit: 'defined', whose };
  if (named !== undefined) return { limit: 'minor', whose };
  if (difference !== undefined) return { limit: 'older', years: difference, whose };
  if (most !== undefined) return { limit: 'within', years: most, whose };
  if (below !== undefined && from !== undefined) return { limit: 'between', years: below, from, whose };
  if (below !== undefined) return { limit: 'under', years: below, whose };
  return { limit: 'from', years: from ?? '', whose };
}

function penaltyArgs({ kind = 'other', minMonths, maxMonths, amount }: Fact['value']): FactArgs {
  if (kind === 'fine') return amount === undefined ? { kind } : { kind: 'fine-of', amount };
  if (kind !== 'prison') return { kind };
  const least = lengthOf(minMonths);
  const most = lengthOf(maxMonths);
  if (least && most) {
    const minUnit = least.unit === most.unit ? 'same' : least.unit;
    return { kind: 'range', min: least.count, minUnit, max: most.count, maxUnit: most.unit };
  }
  if (most) return { kind: 'most', max: most.count, maxUnit: most.unit };
  if (least) return { kind: 'least', min: least.count, minUnit: least.unit };
  return { kind };
}

/** Whole years are said in years. */
function lengthOf(
  months: string | number | undefined,
): { count: number; unit: 'years' | 'months' } | undefined {
  if (typeof months !== 'number') return undefined;
  return months % YEAR === 0 ? { count: months / YEAR, unit: 'years' } : { count: months, unit: 'months' };
}

function limitationArgs({ none, starts, until, years }: Fact['value']): FactArgs {
  if (none !== undefined) return { is: 'none' };
  if (starts !== undefined) return { is: 'majority' };
  if (until !== undefined) return { is: 'until', years: until };
  return { is: 'years', years: years ?? '' };
}
