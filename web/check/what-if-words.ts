import type { Say } from '#web/words/say.ts';

const NAMES = [
  'open',
  'lead',
  'label',
  'reset',
  'loading',
  'working',
  'failed',
  'caption',
  'row',
  'before',
  'after',
  'facts',
  'facts-none',
  'traps',
  'traps-none',
  'score',
  'reason',
  'none',
  'same',
  'unchanged',
  'gone',
  'come',
  'lost',
  'found',
  'facts-changed',
  'note',
] as const;

/** The sentence that says how the score moved; these stand where the two numbers come. */
export const SCORE_BEFORE = '\uE000';
export const SCORE_AFTER = '\uE001';

/** Said on the server and handed to the page, which carries the words of the portal's frame alone. */
export type WhatIfWords = Readonly<Record<(typeof NAMES)[number] | 'moved', string>>;

export function whatIfWords(say: Say): WhatIfWords {
  const moved = say('whatif-moved', { before: SCORE_BEFORE, after: SCORE_AFTER });
  const said = NAMES.map((name) => [name, say(`whatif-${name}`)]);
  return { ...(Object.fromEntries(said) as Omit<WhatIfWords, 'moved'>), moved };
}
