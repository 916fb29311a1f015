import type { Verdict } from '#engine/model/decision.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Compared } from '#engine/findings/two-voices.ts';

export const VOICES = ['state', 'ngo'] as const satisfies readonly Voice[];

/** What both voices say of one aspect; a voice that is absent has published nothing on it. */
export type Said = { readonly state?: Verdict; readonly ngo?: Verdict; readonly kind?: Compared['kind'] };
