import type { Fact, FactKind } from '#engine/model/fact.ts';
import { factOf, firstOfEach } from './fact.ts';
import type { Reading } from './find.ts';

/** Kinds whose words alone decide: no number is counted and no neighbour looked at. */
const KINDS: readonly FactKind[] = ['mental', 'attempt', 'legal-person', 'exception', 'reach', 'actor'];

export function readPlain(reading: Reading): Fact[] {
  return KINDS.flatMap((kind) =>
    firstOfEach(
      reading.places(kind).map((place) => factOf(reading, place, kind, { ...place.rule.is, ...place.captured })),
    ),
  );
}
