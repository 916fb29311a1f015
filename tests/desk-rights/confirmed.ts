import { uuid7 } from '#store/decisions/uuid.ts';
import { appendHelpStep } from '#store/help/index.ts';
import type { Ground, Place } from './ground.ts';

/** A service of this State that somebody of its desk checked today. */
export async function confirmed(ground: Ground, { state, voice }: Place): Promise<void> {
  const { person } = ground.staff({ state, voice }).writer;
  const session = { person: person.id, states: [state], voices: [] };
  const step = {
    id: uuid7(),
    service: `line-of-${state.toLowerCase()}-${voice}`,
    state,
    kind: 'confirm',
    checked: new Date().toISOString().slice(0, 10),
    how: 'called',
    note: 'Somebody answered.',
    values: { name: 'A line' },
    seen: '{}',
    by: person.id,
  } as const;
  await ground.database.within(session, (db) => appendHelpStep(db, step));
}
