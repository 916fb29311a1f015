import type { ColumnType, Generated } from 'kysely';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Role } from '#engine/model/role.ts';
import type { Tables } from '../database/tables.ts';
import type { Way } from './way.ts';

/** What an operator may do to the account of somebody else. */
export type AccountStepKind = 'sessions' | 'closed' | 'opened' | 'second-step';

/** The tables that the keeper of accounts and roles reads and writes; the rest of "tutela_auth" is better-auth's own. */
export type PeopleTables = {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly emailVerified: boolean;
    readonly twoFactorEnabled: boolean | null;
    readonly createdAt: Generated<Date>;
  };
  readonly account: {
    readonly id: string;
    readonly accountId: string;
    readonly providerId: string;
    readonly userId: string;
    readonly password: string | null;
    readonly updatedAt: Date;
  };
  readonly session: {
    readonly id: string;
    readonly userId: string;
    readonly token: string;
    readonly createdAt: Date;
    /** When it was last used: written here, not by better-auth. */
    readonly updatedAt: Date;
    readonly expiresAt: Date;
    readonly ipAddress: string | null;
    readonly userAgent: string | null;
    /** Absent: with the password, and the second step where it is on. */
    readonly way: Way | null;
  };
  readonly verification: { readonly id: string; readonly identifier: string; readonly value: string };
  readonly twoFactor: { readonly userId: string; readonly verified: boolean | null };
  readonly passkey: {
    readonly id: string;
    readonly name: string | null;
    readonly userId: string;
    readonly createdAt: Date | null;
  };
  readonly tries: { readonly key: string; readonly count: number; readonly since: Date };
  readonly first_link: { readonly token_hash: string; readonly expires_at: Date };
  readonly person: { readonly id: string; readonly name: string };
  readonly state_party: { readonly code: string; readonly name: string };
  readonly role_grant: {
    readonly seq: ColumnType<string, never, never>;
    readonly person: string;
    readonly role: Role;
    readonly state: string | null;
    readonly given: boolean;
    readonly by: string | null;
    readonly why: string;
    readonly at: ColumnType<Date, never, never>;
  };
  readonly invitation: {
    readonly id: string;
    readonly token_hash: string;
    readonly email: string;
    readonly role: Role;
    readonly state: string | null;
    readonly by: string;
    readonly why: string;
    readonly at: Generated<Date>;
    readonly expires_at: Date;
    readonly withdrawn_at: Date | null;
    readonly used_at: Date | null;
    readonly used_by: string | null;
    /** To work on the record of this company. */
    readonly company: string | null;
  };
  readonly company_member: {
    readonly company: string;
    readonly person: string;
    readonly works: boolean;
    readonly by: string;
  };
  readonly company_name: {
    readonly seq: ColumnType<string, never, never>;
    readonly company: string;
    readonly name: string;
  };
  readonly password_reset: {
    readonly token_hash: ColumnType<string, string, never>;
    readonly person: ColumnType<string, string, never>;
    /** Absent: asked for by mail. */
    readonly by: ColumnType<string | null, string | null, never>;
    readonly why: ColumnType<string, string, never>;
    /** Both set by the database. */
    readonly at: ColumnType<Date, never, never>;
    readonly expires_at: ColumnType<Date, never, never>;
  };
  readonly password_reset_end: {
    readonly token_hash: ColumnType<string, string, never>;
    readonly how: ColumnType<'used' | 'void', 'used' | 'void', never>;
    readonly at: ColumnType<Date, never, never>;
  };
  readonly account_step: {
    readonly seq: ColumnType<string, never, never>;
    readonly person: ColumnType<string, string, never>;
    readonly kind: ColumnType<AccountStepKind, AccountStepKind, never>;
    readonly passkeys: ColumnType<boolean, boolean, never>;
    readonly by: ColumnType<string, string, never>;
    readonly why: ColumnType<string, string, never>;
    readonly proof: ColumnType<string | null, string | null, never>;
    /** Set by the database. */
    readonly at: ColumnType<Date, never, never>;
  };
  readonly api_key: {
    readonly id: ColumnType<string, string, never>;
    readonly word_hash: ColumnType<string, string, never>;
    readonly hint: ColumnType<string, string, never>;
    readonly person: ColumnType<string, string, never>;
    readonly name: ColumnType<string, string, never>;
    readonly state: ColumnType<string, string, never>;
    readonly voice: ColumnType<Voice, Voice, never>;
    /** Set by the database. */
    readonly at: ColumnType<Date, never, never>;
    readonly expires_at: ColumnType<Date, Date, never>;
  };
  readonly api_key_end: {
    readonly id: ColumnType<string, string, never>;
    readonly by: ColumnType<string, string, never>;
    readonly at: ColumnType<Date, never, never>;
  };
  readonly api_key_use: { readonly id: string; readonly day: string };
  readonly entry_record: Tables['entry_record'];
};
