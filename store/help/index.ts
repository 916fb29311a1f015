import { sql } from 'kysely';
import { HELP_STEPS, HelpValues, type HelpStanding, type HelpStepKind } from '#engine/model/help.ts';
import type { Database, Work } from '../database/index.ts';
import { keepable, keepableJson } from '../readings/json.ts';

/** How a person checked a service: dialled it, read its own page, or had it in writing from the service. */
export const HOW = ['called', 'read', 'written'] as const;
export type How = (typeof HOW)[number];

export type NewHelpStep = HelpStanding & {
  readonly id: string;
  readonly state: string | undefined;
  readonly how: How;
  /** What was checked, in words. */
  readonly note: string;
  readonly by: string;
};

/** A step as it was kept, with its time. */
export type HelpStep = NewHelpStep & { readonly at: string; readonly byName: string };

/** The last word on each service, read as the public does. */
export async function helpStandings(database: Pick<Database, 'inPublic'>): Promise<readonly HelpStanding[]> {
  const rows = await database.inPublic((db) =>
    db.selectFrom('help_standing').select(['service', 'kind', 'checked', 'body', 'seen']).execute(),
  );
  return rows.map(({ service, kind, checked, body, seen }) => {
    return { service, kind: kindOf(kind), checked, values: valuesIn(body), seen };
  });
}

/** Every step on one service, newest first, with the names of those who took them. */
export async function helpStepsIn(db: Work, service: string): Promise<readonly HelpStep[]> {
  const rows = await db
    .selectFrom('help_step')
    .innerJoin('person', 'person.id', 'help_step.by')
    .select(['help_step.id', 'service', 'state', 'kind', 'how', 'note', 'body', 'seen', 'by', 'person.name'])
    .select(sql<string>`checked::text`.as('checked'))
    .select(sql<string>`tutela.instant(at)`.as('at'))
    .where('service', '=', service)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({ name, kind, how, body, state, ...row }) => {
    const said = {
      kind: kindOf(kind),
      how: HOW.find((each) => each === how) ?? 'read',
      values: valuesIn(body),
    };
    return { ...row, ...said, state: state ?? undefined, byName: name };
  });
}

/** Holds a service until the transaction ends: what is looked at before a step still stands when it is kept. */
export async function holdHelp(db: Work, service: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tutela help ${service}`}, 0))`.execute(db);
}

/** Appends a step; the same step handed in twice is kept once. */
export async function appendHelpStep(db: Work, step: NewHelpStep): Promise<void> {
  const { id, service, state, kind, checked, how, note, values, seen, by } = step;
  await db
    .insertInto('help_step')
    .values({
      id,
      service,
      state: state ?? null,
      kind,
      checked,
      how,
      note: keepable(note),
      body: values ? keepableJson(values) : null,
      seen,
      by,
    })
    .onConflict((same) => same.column('id').doNothing())
    .execute();
}

function kindOf(kind: string): HelpStepKind {
  return HELP_STEPS.find((each) => each === kind) ?? 'withdraw';
}

/** Parsed before it was kept; asked again, since a number that cannot be read must not be shown. */
function valuesIn(body: unknown): HelpValues | null {
  const { data } = HelpValues.safeParse(body);
  return data ?? null;
}
