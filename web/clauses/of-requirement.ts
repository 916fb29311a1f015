import { clausesNow, clauseShown, type ClauseShown } from './shown.ts';
import type { Unread } from '#web/http/public-now.ts';

export type RequirementClauses = {
  readonly requirement: string;
  readonly unread: Unread | undefined;
  readonly worked: boolean;
  readonly met: Part;
  readonly partly: Part;
};
type Part = { readonly shown: readonly ClauseShown[]; readonly count: number };

/** A page about a requirement shows the first of them; the library shows all. */
const MOST = 8;

/** Which published law answers one requirement, wholly and in part. */
export async function requirementClauses(
  event: Parameters<typeof clausesNow>[0],
  requirement: string,
  lang: string,
): Promise<RequirementClauses> {
  const { clauses, unread, worked } = await clausesNow(event);
  const own = clauses.filter((clause) => clause.requirement === requirement);
  const part = (verdict: 'met' | 'partly'): Part => {
    const all = own.filter((clause) => clause.verdict === verdict);
    return { shown: all.slice(0, MOST).map((clause) => clauseShown(clause, lang)), count: all.length };
  };
  return { requirement, unread, worked, met: part('met'), partly: part('partly') };
}
