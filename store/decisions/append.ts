import { sql } from 'kysely';
import { DeskDecision, type Link } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Database, Work } from '../database/index.ts';
import { canonical } from './canonical.ts';
import { hashOf, saidOf } from './chain.ts';
import { linkOf } from './rows.ts';

/** Somebody decided on this finding since it was read: nothing was kept, and what stands now is to be shown first. */
export class MovedOn extends Error {
  readonly requirement: string;
  constructor(requirement: string) {
    super(`decisions on ${requirement} were taken meanwhile`);
    this.requirement = requirement;
  }
}

/** SQLSTATE of append_decision_on. */
const MOVED = 'TU001';
/** Another decision has this id: a form was made up, or altered. */
const TAKEN = '23505';

/**
 * Appends decisions to the chain of their State, all or none. The database gives each its number, its time and its
 * hash, and holds the head of the chain meanwhile; the hash is then computed once more here.
 * A decision that was kept before, with the same id and the same words, is given back as it was kept.
 *
 * @param seen number of the last decision on the same finding that lay before the person, where that matters; asked of
 * the first decision on each finding only, the others of this step follow it
 * @param also what is kept or lost together with them; done again when the work is done again
 * @returns the links, kept for good when this returns
 * @throws InputError when a decision is not in the form of one
 * @throws MovedOn when a finding was decided on since it was seen
 */
export async function appendDecisions(
  database: Database,
  decisions: readonly DeskDecision[],
  seen: (decision: DeskDecision) => number | undefined = () => undefined,
  also?: (db: Work, links: readonly Link[]) => Promise<void>,
): Promise<readonly Link[]> {
  const good = decisions.map(checked);
  const [first] = good;
  if (first === undefined) return [];
  const other = good.find(({ by }) => by !== first.by);
  if (other) throw new Error(`decisions of two people in one step: ${first.by}, ${other.by}`);
  const states = [...new Set(good.map(({ state }) => state))];
  const voices = [...new Set(good.map(({ voice }) => voice))];
  return database.within(
    { person: first.by, states, voices },
    async (db) => {
      const links: Link[] = [];
      const looked = new Set<string>();
      for (const decision of good) {
        const finding = `${decision.requirement} ${decision.voice} ${decision.aspect}`;
        const asked = looked.has(finding) ? undefined : seen(decision);
        looked.add(finding);
        const text = canonical(saidOf(decision));
        const { rows } = await sql<Parameters<typeof linkOf>[0]>`
          select id, state, seq, requirement, voice, aspect, kind, body, "by", law_set, catalogue_version,
            engine_version, prev_hash, hash, tutela.instant(at) as at
          from tutela.append_decision_on(${text}::jsonb, ${asked === undefined ? null : String(asked)}::bigint)`
          .execute(db)
          .catch((error: unknown) => {
            const { code } = error as { code?: unknown };
            if (code === TAKEN) throw idTaken(decision);
            throw code === MOVED ? new MovedOn(decision.requirement) : error;
          });
        const link = linkOf(rows[0]!);
        if (hashOf(link) !== link.hash || canonical(saidOf(link)) !== text) {
          throw new Error(`the database keeps decision ${decision.id} in other words than were sent`);
        }
        links.push({ ...decision, ...placeOf(link) });
      }
      await also?.(db, links);
      return links;
    },
    true,
  );
}

function placeOf({ seq, at, prevHash, hash }: Pick<Link, 'seq' | 'at' | 'prevHash' | 'hash'>) {
  return { seq, at, prevHash, hash };
}

/** Past the door everything is trusted, and what is kept is kept for ever: so it is looked at once more. */
function checked(decision: DeskDecision): DeskDecision {
  const result = DeskDecision.safeParse(decision);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new InputError({
    code: 'bad-decision',
    file: `decision on ${decision.requirement}`,
    place: `field "${issue?.path.join('.') ?? ''}"`,
    message: `${issue?.message ?? 'is not in the form of a decision'}; correct it`,
  });
}

function idTaken({ requirement }: DeskDecision): InputError {
  const message = 'this form was sent before with other words, so nothing was kept; open the page again';
  return new InputError({
    code: 'id-taken',
    file: `decision on ${requirement}`,
    place: 'field "id"',
    message,
  });
}
