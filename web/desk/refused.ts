import type { RequestEvent } from '@sveltejs/kit';

/**
 * Notes in the record of sign-ins that something of the desk was refused to who is signed in, or is not there: which of the two
 * is not told to them, so it is not told apart here. Only the template of the address is kept: no State, no id, no question.
 */
export function noteRefused(
  event: Pick<RequestEvent, 'locals' | 'route' | 'getClientAddress'>,
  status: number,
): void {
  const { route } = event;
  const { desk, person } = event.locals;
  if (!desk || !person || route.id === null || (status !== 403 && status !== 404)) return;
  desk.people.entries.note({
    what: 'refused-deed',
    outcome: 'bad',
    route: route.id,
    whom: { id: person.id },
    address: event.getClientAddress(),
  });
}
