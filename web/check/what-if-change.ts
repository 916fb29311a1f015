import type { Fact, Trap } from '#engine/model/fact.ts';
import type { Tried } from './messages.ts';

export type Change = {
  readonly gone: readonly Trap[];
  readonly come: readonly Trap[];
  readonly facts: boolean;
  /** Per cent, before and after; absent where it stayed, or one of the two is not proposed. */
  readonly score?: readonly [number, number];
  readonly standing: 'same' | 'lost' | 'found';
};

/** What other words change in a proposal; places in the text do not count, for they move with every letter. */
export function changeOf(before: Tried, after: Tried): Change {
  const keys = ({ traps }: Tried) => new Set(traps.map(keyOf));
  const [was, is] = [keys(before), keys(after)];
  const score = [percentOf(before), percentOf(after)] as const;
  return {
    gone: before.traps.filter((trap) => !is.has(keyOf(trap))),
    come: after.traps.filter((trap) => !was.has(keyOf(trap))),
    facts: factsKey(before.facts) !== factsKey(after.facts),
    standing: before.proposed === after.proposed ? 'same' : before.proposed ? 'lost' : 'found',
    ...(before.proposed && after.proposed && score[0] !== score[1] ? { score } : {}),
  };
}

export function isSame({ gone, come, facts, score, standing }: Change): boolean {
  return gone.length === 0 && come.length === 0 && !facts && score === undefined && standing === 'same';
}

export function percentOf({ score = 0 }: Tried): number {
  return Math.round(score * 100);
}

function keyOf({ code, args }: Trap): string {
  return JSON.stringify([code, Object.entries(args).toSorted()]);
}

function factsKey(facts: readonly Fact[]): string {
  return facts
    .map(({ kind, value }) => JSON.stringify([kind, Object.entries(value).toSorted()]))
    .toSorted()
    .join('\n');
}
