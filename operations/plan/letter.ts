import type { Reminder, ReminderKind } from '#engine/plan/index.ts';
import type { Letter } from '#store/mail/index.ts';

const COUNTED: Readonly<Record<ReminderKind, readonly [string, string]>> = {
  'due-soon': ['1 action is due within 14 days', 'actions are due within 14 days'],
  overdue: ['1 action is past its day', 'actions are past their day'],
  'report-due': ['the indicator of 1 action is to be reported', 'indicators are to be reported'],
};

/** Says how many actions wait and where to look; never what a plan says. */
export function reminderLetter(
  to: string,
  reminders: readonly Reminder[],
  { stateName, link }: { readonly stateName: string; readonly link: string },
): Omit<Letter, 'id'> {
  const lines = (Object.keys(COUNTED) as ReminderKind[]).flatMap((kind) => {
    const count = reminders.filter((each) => each.kind === kind).length;
    if (count === 0) return [];
    const [one, more] = COUNTED[kind];
    return [`- ${count === 1 ? one : `${count} ${more}`}`];
  });
  return {
    to,
    subject: `The plan of ${stateName}: something is due`,
    text: [
      `In the plan of ${stateName}:`,
      lines.join('\n'),
      link,
      'Sign in to read it. Each is said once.',
      'This letter was sent by a program. Nobody reads an answer to it.',
      '',
    ].join('\n\n'),
  };
}
