import { error } from '@sveltejs/kit';
import { deskOf } from '#web/desk/guard.ts';
import type { RequestHandler } from './$types';

/** What a browser asks of the library for accounts itself: passkeys, and the way back from a provider of identities. */
const answer: RequestHandler = async (event) => {
  const answered = await deskOf(event).people.handle(event.request, event.getClientAddress());
  return answered ?? error(404);
};

export const GET = answer;
export const POST = answer;
