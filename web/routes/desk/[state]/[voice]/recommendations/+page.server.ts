import { filterFrom, recommendationsOf } from '#operations/recommendations/list.ts';
import { mayHere } from '#operations/assess/seat.ts';
import { seatOf } from '#web/desk/seat.ts';
import type { PageServerLoad } from './$types';

const SHORT = 420;

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const filter = filterFrom(event.url.searchParams);
  const { rows, total, pages } = await recommendationsOf(seat, filter);
  const titles = new Map(seat.catalogue.requirements.map(({ id, title }) => [id, title]));
  const title = (requirement: string) => ({ requirement, title: titles.get(requirement) ?? requirement });
  const query = new URLSearchParams(event.url.searchParams);
  query.delete('page');
  return {
    filter,
    query: query.toString(),
    total,
    pages,
    adds: mayHere(seat, 'import-law'),
    requirements: seat.catalogue.requirements.map(({ id, title: name }) => ({ id, title: name })),
    rows: rows.map(({ facts, standing, proposals }) => ({
      id: facts.id,
      source: facts.source,
      bodies: facts.bodies,
      symbol: facts.symbol,
      paragraph: facts.paragraph,
      date: facts.date,
      kind: facts.kind,
      position: facts.position,
      lang: facts.lang,
      text:
        facts.text.length > SHORT
          ? `${facts.text.slice(0, SHORT).replace(/(?<!\s)\s+\S*$/u, '')} …`
          : facts.text,
      followUp: standing.followUp,
      linked: [...standing.links.values()]
        .filter(({ confirmed }) => confirmed)
        .map((link) => title(link.requirement)),
      waiting: proposals
        .filter(({ requirement }) => !standing.links.has(requirement))
        .map((each) => title(each.requirement)),
    })),
  };
};
