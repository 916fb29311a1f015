import { helpNow, helpSeen, valuesKey, valuesOf, type HelpSeen } from '#engine/help/index.ts';
import { HelpValues, type HelpService, type HelpStanding, type HelpStepKind } from '#engine/model/help.ts';
import type { Database, Session } from '#store/database/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import {
  appendHelpStep,
  helpStandings,
  helpStepsIn,
  holdHelp,
  type HelpStep,
  type How,
} from '#store/help/index.ts';
import { may, type Holder } from '../rights.ts';

export { HOW, type HelpStep, type How } from '#store/help/index.ts';

/** The last word of people on each service, as the public may read it. */
export function standings(database: Pick<Database, 'inPublic'>): Promise<readonly HelpStanding[]> {
  return helpStandings(database);
}

/** @param today ISO 8601 */
export function seenOf(
  services: readonly HelpService[],
  said: readonly HelpStanding[],
  today: string,
): readonly HelpSeen[] {
  return helpSeen(helpNow(services, said), today);
}

type Who = Holder & { readonly id: string };
type Desk = Pick<Database, 'within' | 'inPublic'>;

/** Whether a person may confirm this service: the operator any, a coordinator those of the own State. */
export function mayConfirm(person: Holder | undefined, { state }: Pick<HelpService, 'state'>): boolean {
  return may(person, 'confirm-help', state === undefined ? {} : { state });
}

/** Every step on a service, newest first; nothing for whoever may not confirm it. */
export async function historyOf(
  database: Desk,
  person: Who,
  service: HelpService,
): Promise<readonly HelpStep[]> {
  if (!mayConfirm(person, service)) return [];
  return database.within(sessionOf(person, service), (db) => helpStepsIn(db, service.id));
}

export type HelpSaid = {
  readonly kind: HelpStepKind;
  /** The day on which it was checked, ISO 8601. */
  readonly checked: string;
  readonly how: How;
  readonly note: string;
  /** What is right now; for `confirm` what is shown, for `withdraw` nothing. */
  readonly values?: HelpValues;
  /** From the page, so that a form that is sent twice is done once. */
  readonly id?: string;
  /** `valuesKey` of what the page showed: what changed meanwhile is looked at first. */
  readonly shown: string;
};

export type HelpRefusal = 'not-yours' | 'contradictory' | 'moved' | 'bad-form';

/**
 * Keeps the word of a person on a service. What contradicts itself cannot be confirmed: the facts are mended first.
 *
 * @returns why nothing was kept; undefined when it was
 */
export async function sayOfHelp(
  database: Desk,
  person: Who,
  service: HelpService,
  { kind, values, shown, id = uuid7(), ...said }: HelpSaid,
): Promise<HelpRefusal | undefined> {
  if (!mayConfirm(person, service)) return 'not-yours';
  if (service.trust === 'D' && kind !== 'withdraw') return 'contradictory';
  return database.within(
    sessionOf(person, service),
    async (db): Promise<HelpRefusal | undefined> => {
      await holdHelp(db, service.id);
      const steps = await helpStepsIn(db, service.id);
      // Sent twice: the first one stands.
      if (steps.some((step) => step.id === id && step.by === person.id)) return undefined;
      const [now] = helpNow([service], steps.slice(0, 1));
      if (!now || valuesKey(now.values) !== shown) return 'moved';
      const right = rightOf(kind, now.values, values);
      if (right === undefined) return 'bad-form';
      const of = { service: service.id, state: service.state, seen: valuesKey(valuesOf(service)) };
      await appendHelpStep(db, { ...said, ...of, id, kind, values: right, by: person.id });
      return undefined;
    },
    true,
  );
}

function rightOf(
  kind: HelpStepKind,
  now: HelpValues,
  given: HelpValues | undefined,
): HelpValues | null | undefined {
  if (kind === 'withdraw') return null;
  return kind === 'confirm' ? now : HelpValues.safeParse(given).data;
}

/** Of no voice: of the State of the service for whoever works there, of the house for whoever keeps them all. */
function sessionOf(person: Who, { state }: Pick<HelpService, 'state'>): Session {
  const of = { person: person.id, voices: [] };
  return may(person, 'confirm-help')
    ? { ...of, states: [], house: true }
    : { ...of, states: state ? [state] : [] };
}
