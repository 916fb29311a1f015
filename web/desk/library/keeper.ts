import { error, type RequestEvent } from '@sveltejs/kit';
import { mayKeep, type LibraryRefusal } from '#operations/library/index.ts';
import type { Person } from '#store/people/index.ts';

/** @throws 404 for whoever does not keep the library: it is the operator who does */
export function keeperIn({ locals: { person } }: Pick<RequestEvent, 'locals'>): Person {
  if (person && mayKeep(person)) return person;
  error(404, { message: 'not found', advice: 'Go back to the desk.' });
}

export const REFUSED: Readonly<Record<LibraryRefusal, string>> = {
  'not-yours': 'The records of the library are kept by the operator.',
  'no-such-record': 'There is no such record.',
  moved: 'Somebody changed this record meanwhile. Look at it again; what you wrote is still in the form.',
  'bad-form': 'Look at the fields again.',
  'bad-address': 'This address may not be linked.',
};

export function stepOf(text: string): { readonly id: string } | Record<string, never> {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text) ? { id: text } : {};
}
