import { statesOfCompany } from '#operations/companies/index.ts';
import { mayImport } from '#operations/recommendations/import-task.ts';
import { may } from '#operations/rights.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { person } }) => {
  if (!person) return { name: undefined, doors: [] };
  const states = person.grants.map(({ state }) => state);
  const sees = states.some((state) => may(person, 'see-people', state === undefined ? {} : { state }));
  const confirms = states.some((state) => may(person, 'confirm-help', state === undefined ? {} : { state }));
  return {
    name: person.name,
    doors: [
      ...(sees ? [{ href: '/desk/people', label: 'People' }] : []),
      ...(confirms ? [{ href: '/desk/help', label: 'Helplines' }] : []),
      ...(statesOfCompany(person).length > 0 ? [{ href: '/desk/company', label: 'Self-assessment' }] : []),
      ...(mayImport(person) ? [{ href: '/desk/recommendations', label: 'Recommendations' }] : []),
      ...(may(person, 'keep-library') ? [{ href: '/desk/library', label: 'Library' }] : []),
      { href: '/desk/account', label: 'Account' },
    ],
  };
};
