import type { Fact, FactKind } from '#engine/model/fact.ts';
import type { Place, Reading } from './find.ts';
import type { Token } from './tokens.ts';

/** A fact with its exact words. */
export function factOf(reading: Reading, place: Place, kind: FactKind, value: Fact['value'], last = place.last): Fact {
  const start = (reading.tokens[place.first] as Token).start;
  const end = (reading.tokens[last] as Token).end;
  return { kind, start, end, words: reading.text.slice(start, end), value };
}

/** The first fact of each value: a provision that says a thing twice says it once. */
export function firstOfEach(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    const key = JSON.stringify(fact.value);
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}
