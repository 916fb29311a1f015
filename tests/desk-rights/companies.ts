import { letIn } from '#operations/companies/fixtures/let-in.ts';
import { makeCompany } from '#operations/companies/index.ts';
import { wordsOf, type Ground, type Place } from './ground.ts';

/** The record of a company that the writer of this place keeps, beside the work of the desk. */
export async function assessed({ database, root, staff }: Ground, place: Place): Promise<void> {
  const { id } = staff(place).writer.person;
  await letIn(root, id, place.state);
  const person = { id, grants: [{ role: 'company', state: place.state }] } as const;
  const made = await makeCompany(database, person, {
    name: wordsOf(place),
    sector: 'travel',
    state: place.state,
  });
  if ('refused' in made) throw new Error(`no record was made: ${made.refused}`);
}
