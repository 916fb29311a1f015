import type { State } from '#engine/catalogue/index.ts';
import { stateNames, type StateNames } from '#engine/recommendations/states.ts';

/** The States of facts/states.yaml and the made-up one of the tour, by name and by their three letters. */
export function namesOf(states: readonly State[]): StateNames {
  return stateNames([...states, { code: 'XE', alpha3: 'XEX', name: 'Exempla' }]);
}
