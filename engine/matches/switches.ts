import type { Segment } from '#engine/model/segment.ts';
import type { LawIndex } from './law-index.ts';
import { NO_MENTIONS } from './mentions.ts';
import type { CompiledCatalogue, CompiledRule } from './rules.ts';
import type { Signals } from './signals.ts';

/** What a measurement takes away from the matcher, stage by stage; a stage it does not name stays as it is. */
export type Switch = {
  /** Before reading: parts of a provision that are not seen. */
  readonly provision?: (segment: Segment) => Segment;
  readonly rules?: (compiled: CompiledCatalogue) => CompiledCatalogue;
  readonly index?: (index: LawIndex) => LawIndex;
  /** Signals that say the same of every candidate, so that their weights decide nothing. */
  readonly signals?: Partial<Signals>;
  /** Candidates that count only because of what is taken away. */
  readonly candidate?: (signals: Signals) => boolean;
  /** Set where the same words under two addresses are shown twice. */
  readonly copies?: true;
};

const NOWHERE = { first: 0, second: 0, third: 0, close: 0, cluster: 0, home: 0 } as const;

const TABLE: Readonly<Record<string, Switch>> = {
  headings: { provision: (segment) => ({ ...segment, heading: '' }) },
  context: {
    provision: (segment) => ({ ...segment, path: [], lawTitle: '' }),
    signals: { chapter: 0, law: 0 },
  },
  heart: { rules: (compiled) => ({ ...compiled, core: { ...compiled.core, rules: [] } }) },
  references: { index: (index) => ({ ...index, mentions: index.mentions.map(() => NO_MENTIONS) }) },
  neighbours: { signals: { beside: 0, near: NOWHERE } },
  likeness: { signals: { like: 0 }, candidate: ({ rule }) => rule > 0 },
  nearness: { rules: everyRule((rule) => ({ ...rule, near: Number.MAX_SAFE_INTEGER })) },
  support: {
    rules: (compiled) => {
      const bare = everyRule((rule) => ({ ...rule, more: [], less: [] }))(compiled);
      return { ...bare, requirements: bare.requirements.map((one) => ({ ...one, home: [] })) };
    },
  },
  general: { rules: (compiled) => ({ ...compiled, general: [] }) },
  concepts: { signals: { concepts: 0 } },
  early: { signals: { early: 0 } },
  length: { signals: { length: 0 } },
  copies: { copies: true },
};

/** Names of the groups of signals that a measurement can do without; docs/matching.md says what each was worth. */
export const SWITCHES: readonly string[] = Object.keys(TABLE);

/** The whole matcher, with nothing taken away, goes through these steps unchanged. */
export type Ablation = {
  readonly provisions: (segments: readonly Segment[]) => readonly Segment[];
  readonly rules: (compiled: CompiledCatalogue) => CompiledCatalogue;
  readonly index: (index: LawIndex) => LawIndex;
  readonly signals: (signals: readonly Signals[]) => readonly Signals[];
  readonly copies: boolean;
};

/**
 * Puts switches together.
 *
 * @throws RangeError for a name that is not in SWITCHES
 */
export function ablationOf(names: ReadonlySet<string>): Ablation {
  const without = [...names].map((name) => {
    const found = TABLE[name];
    if (found === undefined) throw new RangeError(`"${name}" is not a switch`);
    return found;
  });
  return {
    provisions: (segments) =>
      without.reduce((now, { provision }) => (provision ? now.map(provision) : now), segments),
    rules: (compiled) => without.reduce((now, { rules }) => rules?.(now) ?? now, compiled),
    index: (index) => without.reduce((now, one) => one.index?.(now) ?? now, index),
    signals: (given) =>
      without.reduce((now, { signals, candidate = () => true }) => {
        const kept = now.filter(candidate);
        return signals ? kept.map((one) => ({ ...one, ...signals })) : kept;
      }, given),
    copies: without.some(({ copies }) => copies),
  };
}

function everyRule(change: (rule: CompiledRule) => CompiledRule) {
  return (compiled: CompiledCatalogue): CompiledCatalogue => ({
    ...compiled,
    core: { ...compiled.core, rules: compiled.core.rules.map(change) },
    requirements: compiled.requirements.map((one) => ({ ...one, rules: one.rules.map(change) })),
  });
}
