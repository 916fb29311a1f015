import type { Voice } from '#engine/model/desk-decision.ts';
import { foldPlan, remindersOn, type Reminder } from '#engine/plan/index.ts';
import type { Database, Session } from '#store/database/index.ts';
import type { Letter } from '#store/mail/index.ts';
import { MailError } from '#store/mail/index.ts';
import {
  noteReminder,
  planEntriesIn,
  remindersIn,
  statesIn,
  type HolderByMail,
  type SentReminder,
} from '#store/plan/index.ts';
import { may } from '../rights.ts';
import { reminderLetter } from './letter.ts';

export type Reminding = {
  readonly database: Database;
  /** Those who may be written to; asked only where something is due. */
  readonly holders: () => Promise<readonly HolderByMail[]>;
  readonly send: (letter: Letter) => Promise<void>;
  /** The desk as people see it: "https://desk.example.org/"; absent where it is not known. */
  readonly address?: string;
  /** ISO 8601. */
  readonly today: string;
  readonly say: (line: string) => void;
};

const VOICES: readonly Voice[] = ['state', 'ngo'];

/**
 * Writes to those who may plan, once for each action, kind and day: asked again on the same day, it sends nothing.
 * Where nobody may plan, or no letter goes out now, nothing is noted, and it is tried again the next time.
 *
 * @returns how many letters went out
 */
export async function remind(reminding: Reminding): Promise<number> {
  const { database } = reminding;
  const states = await database.within({ states: [], voices: [] }, statesIn, true);
  let sent = 0;
  for (const { code, name } of states)
    for (const voice of VOICES) sent += await remindIn(reminding, { state: code, voice }, name);
  return sent;
}

type Place = { readonly state: string; readonly voice: Voice };

async function remindIn(reminding: Reminding, place: Place, stateName: string): Promise<number> {
  const { database, today, say } = reminding;
  const session: Session = { states: [place.state], voices: [place.voice] };
  const due = await database.within(
    session,
    async (db) =>
      notYet(
        remindersOn(foldPlan(await planEntriesIn(db, place)).actions, today),
        await remindersIn(db, place),
      ),
    true,
  );
  if (due.length === 0) return 0;
  const planners = (await reminding.holders()).filter((holder) => may(holder, 'plan', place));
  if (planners.length === 0) return 0;
  try {
    return await database.within(session, async (db) => {
      // The plan is not held: who works on it waits for no mail server. Another worker that notes the same waits here until
      // this one has ended; in one order, so that neither waits for the other.
      const own: Reminder[] = [];
      for (const each of due.toSorted(byKey)) if (await noteReminder(db, place, each)) own.push(each);
      if (own.length === 0) return 0;
      // What is noted here is lost again where no letter at all goes out.
      return sendAll(
        planners.map(({ email }) => email),
        own,
        reminding,
        { ...place, stateName },
      );
    });
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    say(`Reminders of the plan of ${place.state} wait: ${error.message}`);
    return 0;
  }
}

function notYet(all: readonly Reminder[], sent: readonly SentReminder[]): readonly Reminder[] {
  const known = new Set(sent.map(keyOf));
  return all.filter((each) => !known.has(keyOf(each)));
}

function keyOf({ action, kind, day }: SentReminder): string {
  return `${action} ${kind} ${day}`;
}

function byKey(a: SentReminder, b: SentReminder): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/**
 * Stops at the first letter that may go out later while none went out: a server that is silent is not asked again for each.
 * Once one did, the rest are tried, since nobody would be told again.
 *
 * @throws MailError when none went out, and it may later
 */
async function sendAll(
  emails: readonly string[],
  reminders: readonly Reminder[],
  { send, address }: Reminding,
  { state, voice, stateName }: Place & { readonly stateName: string },
): Promise<number> {
  const path = `desk/${state}/${voice}/plan`;
  const link = address === undefined ? `At your desk: /${path}` : new URL(path, address).href;
  const [first] = reminders;
  let sent = 0;
  for (const [index, email] of emails.entries()) {
    const id = `plan.${first?.action}.${first?.kind}.${first?.day}.${index + 1}`;
    try {
      await send({ ...reminderLetter(email, reminders, { stateName, link }), id });
      sent++;
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      if (error.again && sent === 0) throw error;
    }
  }
  return sent;
}
