import { error, redirect } from '@sveltejs/kit';
import { evidenceAt } from '#web/desk/laws/for.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import type { RequestHandler } from './$types';

/** From a provision to the requirement that was chosen for it; nothing is decided by going there. */
export const GET: RequestHandler = (event) => {
  const seat = seatOf(event);
  const { searchParams } = event.url;
  const asked = searchParams.get('requirement');
  const found = seat.catalogue.requirements.find(({ id }) => id === asked);
  if (!found)
    error(404, { message: 'no such requirement', advice: 'Go back and choose a requirement from the list.' });
  redirect(303, evidenceAt(addressOf(seat), found.id, searchParams.get('id') ?? ''));
};
