import { error } from '@sveltejs/kit';
import { peopleSeen } from '#operations/people.ts';
import { deskOf } from '#web/desk/guard.ts';
import { ROLE_WORDS } from '#web/desk/roles.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** The people whom one may see, a line for each of their roles. */
export const GET: RequestHandler = async (event) => {
  const { people } = deskOf(event);
  const { person } = event.locals;
  const seen = person ? await peopleSeen(people, person) : [];
  if (seen.length === 0) error(404, { message: 'not found', advice: 'You see the people of no State.' });
  const rows = seen.flatMap(({ name, email, closed, secondFactor, grants }) => {
    const about = [name, email, closed ? 'closed' : 'open', secondFactor ? 'on' : 'off'];
    const held = grants.map(({ role, state = '' }) => [...about, ROLE_WORDS[role].name, state]);
    return held.length > 0 ? held : [[...about, '', '']];
  });
  const head = ['person', 'e-mail address', 'account', 'second step', 'role', 'State'];
  return tableDownload({ title: 'People', head, rows }, event.params.form, 'tutela-people');
};
