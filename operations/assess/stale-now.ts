import { staleWhy, type Stale } from '#engine/findings/stale.ts';
import type { Standing } from '#engine/findings/standing.ts';
import type { Reading } from '#engine/model/reading.ts';
import { provisionsIn } from '#store/readings/index.ts';
import { askedHashes, hashOfText } from './hashes.ts';
import { sessionOf, type Seat } from './seat.ts';

/**
 * Why each of these should be looked at again, against what lies on the desk now. Provisions are read only of
 * judgements that were taken on other laws than these.
 */
export async function staleNow(
  seat: Seat,
  reading: Reading | undefined,
  standings: readonly Standing[],
): Promise<(standing: Standing) => readonly Stale[]> {
  const lawSet = reading?.lawSet ?? null;
  const relied = standings.flatMap(({ aspect, judgement }) =>
    aspect === 'law' && judgement && judgement.on.lawSet !== lawSet
      ? (judgement.on.basis?.provisions ?? []).map(({ segment }) => segment)
      : [],
  );
  const there = reading ? await provisionsIn(seat.database, sessionOf(seat), reading.id, relied) : [];
  const present = new Map(there.map(({ id, text }) => [id, hashOfText(text)]));
  const asked = askedHashes(seat.catalogue);
  return (standing) =>
    staleWhy(standing, {
      date: seat.today,
      lawSet,
      catalogueVersion: seat.catalogue.version,
      requirement: asked.get(standing.requirement) ?? '',
      provision: (segment) => present.get(segment),
    });
}
