import { layLaws } from '#operations/assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { publish } from '#operations/publish/publish.ts';
import type { Database } from '#store/database/index.ts';

const SAID = ['csam.distribute', 'csam.produce', 'jur.territory', 'jur.present', 'sale.definition'];

/** Exempla publishes in both voices, so that the pages of what was published have something to show. */
export async function publishExempla(database: Database): Promise<void> {
  const { analyst, reviewer, publisher, ngo, otherNgo } = desks(database);
  await layLaws(analyst);
  await layLaws(ngo);
  const catalogued = new Set(analyst.catalogue.requirements.map(({ id }) => id));
  for (const requirement of SAID.filter((id) => catalogued.has(id)))
    await speak(analyst, reviewer, { requirement, quoting: requirement === 'csam.distribute' });
  await speak(ngo, otherNgo, { requirement: 'csam.distribute', verdict: 'not-met' });
  for (const who of [publisher, ngo]) {
    const done = await publish(who, () => KEY, { expected: (await previewed(who)).mark });
    if (done.kind !== 'published') throw new Error(`Exempla did not publish: ${done.kind}`);
  }
}
