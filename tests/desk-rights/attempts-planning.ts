import { facts } from '#engine/plan/fixtures/entries.ts';
import { noteProgress, planAction, setStatus } from '#operations/plan/verbs.ts';
import { came, type Attempt } from './attempts.ts';
import { wordsOf } from './ground.ts';
import { planned } from './planned.ts';

export const planning: readonly Attempt[] = [
  {
    name: 'plan an action',
    verbs: ['plan'],
    attempt: (_, place) =>
      Promise.resolve((seat) => came(planAction(seat, facts({ title: `An action, ${wordsOf(place)}` })))),
  },
  {
    name: 'note the progress of an action',
    verbs: ['plan'],
    attempt: async (ground, place) => {
      const action = await planned(ground, place);
      return (seat) => came(noteProgress(seat, action, { words: wordsOf(place), value: null }));
    },
  },
  {
    name: 'drop an action',
    verbs: ['plan'],
    attempt: async (ground, place) => {
      const action = await planned(ground, place);
      return (seat) => came(setStatus(seat, action, 'dropped', { reason: wordsOf(place), seen: 1 }));
    },
  },
];
