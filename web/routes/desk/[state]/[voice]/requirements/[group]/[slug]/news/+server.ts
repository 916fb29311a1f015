import { json } from '@sveltejs/kit';
import { colleaguesOf } from '#operations/assess/colleagues.ts';
import { historyOf } from '#operations/assess/finding.ts';
import { deedOf } from '#web/desk/finding/said.ts';
import { requirementOf } from '#web/desk/finding/sent.ts';
import { deskOf } from '#web/desk/guard.ts';
import type { RequestHandler } from './$types';

/** What others decided after the number that a page has seen, oldest first: asked for every few seconds while somebody writes. */
export const GET: RequestHandler = async (event) => {
  const { seat, requirement } = requirementOf(event);
  const after = Number(event.url.searchParams.get('after') ?? '0') || 0;
  const links = await historyOf(seat, requirement.id);
  const theirs = links.filter(({ seq, by }) => seq > after && by !== seat.person.id);
  const colleagues = theirs.length > 0 ? await colleaguesOf(deskOf(event).people, seat) : [];
  const nameOf = (id: string): string => colleagues.find((each) => each.id === id)?.name ?? 'Somebody';
  return json({
    news: theirs.map((link) => ({
      seq: link.seq,
      aspect: link.aspect,
      who: nameOf(link.by),
      deed: deedOf(link, nameOf, () => 'a provision'),
      at: link.at,
      talk: link.kind === 'note' || link.kind === 'assign',
    })),
  });
};
