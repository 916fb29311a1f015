import { fail, redirect } from '@sveltejs/kit';
import { Sector, SECTORS } from '#engine/model/sector.ts';
import { makeCompany, ownCompanies, statesToFound } from '#operations/companies/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { companyPerson, refusalSaid, SECTOR_WORDS } from '#web/desk/company/own.ts';
import { faultsOf, type Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { database, people } = deskOf(event);
  const person = companyPerson(event);
  const nameOf = (code: string): string => people.nameOfState(code) ?? code;
  return {
    id: uuid7(),
    companies: (await ownCompanies(database, person)).map(({ id, name, sector, state }) => {
      return { id, name, sector: SECTOR_WORDS[sector], state: nameOf(state) };
    }),
    sectors: SECTORS.map((value) => ({ value, name: SECTOR_WORDS[value] })),
    states: (await statesToFound(database, person)).map((code) => ({ code, name: nameOf(code) })),
  };
};

type Wrong = {
  readonly faults: Faults;
  readonly given: Readonly<Record<'name' | 'sector' | 'state', string>>;
};
const wrong = (status: number, came: Wrong) => fail(status, came);

export const actions: Actions = {
  make: async (event) => {
    const person = companyPerson(event);
    const form = await event.request.formData();
    const given = {
      name: textOf(form, 'name'),
      sector: textOf(form, 'sector'),
      state: textOf(form, 'state'),
    };
    const sector = Sector.safeParse(given.sector);
    const faults = faultsOf({
      name: given.name.length < 2 || given.name.length > 200 ? 'Write the name of the company.' : undefined,
      sector: sector.success ? undefined : 'Choose a sector.',
      state: (await statesToFound(deskOf(event).database, person)).includes(given.state)
        ? undefined
        : 'Choose a State.',
    });
    if (faults || !sector.success) return wrong(400, { faults: faults ?? {}, given });
    const id = textOf(form, 'id') || uuid7();
    const made = await makeCompany(deskOf(event).database, person, { ...given, id, sector: sector.data });
    if ('refused' in made) return wrong(400, { faults: { '': refusalSaid(made.refused) }, given });
    redirect(303, `/desk/company/${made.id}`);
  },
};
