import { sql } from 'kysely';
import type { Rows } from './connect.ts';
import { voidResets } from './resets.ts';
import type { AccountStepKind } from './rows.ts';
import { inOneStep } from './step.ts';

/** What an operator does to the account of somebody else: a row that stays. */
export type AccountStep = {
  readonly person: string;
  readonly by: string;
  readonly why: string;
} & (
  | { readonly kind: Exclude<AccountStepKind, 'second-step'> }
  /** `proof`: how the person showed who they are. `passkeys`: these are taken away as well. */
  | { readonly kind: 'second-step'; readonly proof: string; readonly passkeys: boolean }
);

/** The same as it is kept. */
export type AccountStepKept = {
  readonly person: string;
  readonly name: string;
  readonly byName: string;
  readonly kind: AccountStepKind;
  readonly passkeys: boolean;
  readonly why: string;
  readonly proof?: string;
  readonly at: Date;
};

export type AccountRefusal = 'not-yours' | 'so-already';

class Refused extends Error {
  override readonly name = 'Refused';
}

/**
 * Records the step and does it, both or neither. Whatever it is, every session of the person ends, and every sign-in that
 * is half done; but opening again finds none. Closing takes back what they offered to others.
 *
 * @returns why the database did not take it, or undefined
 */
export async function takeAccountStep(db: Rows, step: AccountStep): Promise<AccountRefusal | undefined> {
  try {
    await inOneStep(db, async (trx) => {
      const { person, kind, by, why } = step;
      const lost = step.kind === 'second-step' ? step : undefined;
      // First: whoever takes an invitation holds it before they wait for the roles, which the step locks.
      if (kind === 'closed') await withdrawInvitations(trx, person);
      await trx
        .insertInto('account_step')
        .values({ person, kind, by, why, passkeys: lost?.passkeys ?? false, proof: lost?.proof ?? null })
        .execute();
      if (kind === 'closed') await voidResets(trx, person);
      if (lost && (await takeSecondStep(trx, person, lost.passkeys)) === 0) throw new Refused();
      await trx.deleteFrom('session').where('userId', '=', person).execute();
      await trx.deleteFrom('verification').where('value', '=', person).execute();
    });
    return undefined;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '42501') return 'not-yours';
    if (code === '55000' || error instanceof Refused) return 'so-already';
    throw error;
  }
}

/** What somebody offered ends with their account; opened again, they invite anew. */
async function withdrawInvitations(db: Rows, person: string): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ withdrawn_at: sql<Date>`now()` })
    .where('by', '=', person)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** @returns how many second steps there were */
async function takeSecondStep(db: Rows, person: string, passkeys: boolean): Promise<number> {
  const codes = await db.deleteFrom('twoFactor').where('userId', '=', person).executeTakeFirst();
  await db.updateTable('user').set({ twoFactorEnabled: false }).where('id', '=', person).execute();
  const devices = passkeys
    ? await db.deleteFrom('passkey').where('userId', '=', person).executeTakeFirst()
    : { numDeletedRows: 0n };
  return Number(codes.numDeletedRows + devices.numDeletedRows);
}

/** The newest first. */
export async function accountStepsKept(db: Rows): Promise<readonly AccountStepKept[]> {
  const rows = await db
    .selectFrom('account_step as step')
    .innerJoin('person as whom', 'whom.id', 'step.person')
    .innerJoin('person as who', 'who.id', 'step.by')
    .select(['step.person', 'whom.name', 'who.name as byName', 'step.kind', 'step.passkeys'])
    .select(['step.why', 'step.proof', 'step.at'])
    .orderBy('step.seq', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ proof, ...row }) => ({ ...row, ...(proof === null ? {} : { proof }) }));
}

/** Whether an account was closed, and not opened again since. */
export async function isClosed(db: Rows, person: string): Promise<boolean> {
  const { rows } = await sql<{ closed: boolean }>`select tutela.is_closed(${person}) as closed`.execute(db);
  return rows[0]?.closed ?? false;
}

/** Ids of all whose account is closed. */
export async function closedAccounts(db: Rows): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person: string }>`
    select person from (select distinct on (person) person, kind from account_step
      where kind in ('closed', 'opened') order by person, seq desc) as last where kind = 'closed'`.execute(
    db,
  );
  return new Set(rows.map(({ person }) => person));
}
