import { decide, type Outcome } from './decide.ts';
import type { About } from './evidence.ts';
import type { Seat } from './seat.ts';

/** Takes back one's own last step on each of several findings, all or none: what was done at once is undone at once. */
export async function undoAll(
  seat: Seat,
  steps: readonly (About & { readonly of: string })[],
): Promise<Outcome> {
  return decide(
    seat,
    'see-drafts',
    steps.map(({ of, ...about }) => ({ ...about, kind: 'undo', body: { of } })),
  );
}
