import { standingIn } from '#engine/findings/fold.ts';
import { decide, type Outcome } from './decide.ts';
import type { About } from './evidence.ts';
import { foldOf } from './kept-fold.ts';
import type { Seat } from './seat.ts';

export type Saying = {
  readonly text: string;
  /** Id of the person who is asked. */
  readonly to?: string;
  /** Id of the note that this one answers. */
  readonly answers?: string;
};

/** A comment, a question to a colleague, or the answer to one. Whoever is meant is told. */
export async function note(seat: Seat, about: About, { text, to, answers }: Saying): Promise<Outcome> {
  const body = { text, ...(to ? { to } : {}), ...(answers ? { answers } : {}) };
  const outcome = await decide(seat, 'comment', [{ ...about, kind: 'note', body }]);
  if (outcome.kind !== 'kept') return outcome;
  const { requirement } = about;
  if (to && to !== seat.person.id) await seat.tell?.({ to, about: 'asked', requirement });
  if (answers) {
    const { notes } = standingIn(await foldOf(seat), { ...about, state: seat.state, voice: seat.voice });
    const asker = notes.find(({ id }) => id === answers)?.by;
    if (asker && asker !== seat.person.id && asker !== to)
      await seat.tell?.({ to: asker, about: 'answered', requirement });
  }
  return outcome;
}

/**
 * Gives work to somebody, or to nobody in particular. Several at once, all or none; whoever gets it is told once.
 *
 * @param to id of the person; whether they work here is for the caller to look at
 * @param due ISO 8601 date
 */
export async function assign(
  seat: Seat,
  findings: readonly About[],
  { to, due }: { readonly to: string | null; readonly due: string | null },
): Promise<Outcome> {
  const outcome = await decide(
    seat,
    'assign',
    findings.map((about) => ({ ...about, kind: 'assign', body: { to, due } })),
  );
  const [first] = findings;
  if (outcome.kind === 'kept' && first && to && to !== seat.person.id)
    await seat.tell?.({ to, about: 'assigned', requirement: first.requirement });
  return outcome;
}
