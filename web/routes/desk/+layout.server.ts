import { may } from '#operations/rights.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { person } }) => {
  if (!person) return { name: undefined, doors: [] };
  const states = person.grants.map(({ state }) => state);
  const sees = states.some((state) => may(person, 'see-people', state === undefined ? {} : { state }));
  return {
    name: person.name,
    doors: [
      ...(sees ? [{ href: '/desk/people', label: 'People' }] : []),
      { href: '/desk/account', label: 'Account' },
    ],
  };
};
