import type { Action } from '#engine/model/plan.ts';
import type { Seat } from '#operations/assess/seat.ts';
import { recommendationsOf } from '#operations/recommendations/list.ts';
import { recommendationOf } from '#operations/recommendations/one.ts';
import { citeOf } from '../recommendations/words.ts';
import type { Values } from './values.ts';

/** More than these are chosen from the page of the recommendation. */
const MOST = 300;
const SHORT = 160;

export type Choice = { readonly id: string; readonly title: string };

/** What can be chosen in the form of an action: requirements, recommendations that belong to them, other actions. */
export async function choicesFor(
  seat: Seat,
  actions: readonly Action[],
  { closings, recommendations }: Pick<Values, 'closings' | 'recommendations'>,
  wanted: string,
  own?: string,
) {
  const asked = new Set(closings.map(({ requirement }) => requirement));
  const { rows } = await recommendationsOf(seat, { show: 'linked', page: 1 }, MOST);
  const linked = rows.filter(({ standing }) =>
    [...standing.links.values()].some(({ confirmed, requirement }) => confirmed && asked.has(requirement)),
  );
  const found = new Map(linked.map(({ facts }) => [facts.id, titleOf(facts)]));
  for (const id of [...recommendations, ...(wanted === '' ? [] : [wanted])]) {
    if (found.has(id)) continue;
    const one = await recommendationOf(seat, id);
    if (one) found.set(id, titleOf(one.facts));
    else if (recommendations.includes(id)) found.set(id, id);
  }
  return {
    requirements: seat.catalogue.requirements.map(({ id, title }): Choice => ({ id, title })),
    recommendations: [...found].map(([id, title]): Choice => ({ id, title })),
    actions: actions
      .filter(({ id, status }) => id !== own && status !== 'dropped')
      .map(({ id, title }): Choice => ({ id, title })),
  };
}
export type Choices = Awaited<ReturnType<typeof choicesFor>>;

function titleOf(facts: {
  readonly symbol?: string;
  readonly paragraph?: string;
  readonly text: string;
}): string {
  const text =
    facts.text.length > SHORT ? `${facts.text.slice(0, SHORT).replace(/(?<!\s)\s+\S*$/u, '')} …` : facts.text;
  return [citeOf(facts), text].filter(Boolean).join(': ');
}
