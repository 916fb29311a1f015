import { facts } from '#engine/plan/fixtures/entries.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { appendPlanEntry, noteReminder } from '#store/plan/index.ts';
import { wordsOf, type Ground, type Place } from './ground.ts';

/** An action of this place with a reminder: kept past the verbs, since nobody plans in the voice of an NGO. */
export async function planned(ground: Ground, place: Place): Promise<string> {
  const { person } = ground.staff(place).writer;
  const session = { person: person.id, states: [place.state], voices: [place.voice] };
  const id = uuid7();
  const body = facts({ title: `An action, ${wordsOf(place)}`, due: '2026-01-31' });
  const step = {
    id,
    ...place,
    action: id,
    by: person.id,
    kind: 'plan',
    version: 1,
    reason: '',
    body,
  } as const;
  await ground.database.within(session, async (db) => {
    await appendPlanEntry(db, step);
    await noteReminder(db, place, { action: id, kind: 'overdue', day: '2026-01-31' });
  });
  return id;
}
