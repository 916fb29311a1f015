import type { RequestEvent } from '@sveltejs/kit';
import type { Seat, Told } from '#operations/assess/seat.ts';
import { afterAnswer } from './after-answer.ts';
import { deskOf } from './guard.ts';

const SUBJECTS: Readonly<Record<Told['about'], string>> = {
  assigned: 'Work was given to you',
  asked: 'There is a question for you',
  answered: 'Your question was answered',
  'changes-asked': 'Changes are asked for',
};

/**
 * Letters say that there is something to look at, and where; never what a draft says. They are sent after the page is
 * answered, and a letter that cannot be sent changes nothing of what was done.
 */
export function tellBy(
  event: RequestEvent,
  { state, voice }: Pick<Seat, 'state' | 'voice'>,
): (told: Told) => Promise<void> {
  const desk = deskOf(event);
  return ({ to, about, requirement }) => {
    const path = `/desk/${state}/${voice}/requirements/${requirement.replace('.', '/')}`;
    const { href } = new URL(path, event.url);
    const subject = `${SUBJECTS[about]}: ${requirement}`;
    const text = `${SUBJECTS[about]} on the requirement ${requirement}.\n\n${href}\n\nSign in to read it.\n`;
    afterAnswer(desk, async () => {
      const person = (await desk.people.everybody()).find(({ id }) => id === to);
      if (person && !person.closed) await desk.mail.send({ to: person.email, subject, text });
    });
    return Promise.resolve();
  };
}
