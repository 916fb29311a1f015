import type { AskedShown } from './load.ts';
import type { Key } from '#web/words/keys.ts';

type Reason = AskedShown['because'][number];

/** Why a rule is asked, as a sentence; where it depends on a part that was not chosen, the sentence says so. */
export function becauseKey({ because, certain }: Reason): Key {
  if (certain) return `cross-because-${because}`;
  return because === 'nationality' || because === 'residence' || because === 'child' || because === 'present'
    ? `cross-maybe-${because}`
    : `cross-because-${because}`;
}
