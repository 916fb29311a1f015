import { accountStepsKept, takeAccountStep, type AccountStep } from './account-steps.ts';
import type { Rows } from './connect.ts';

/** What operators do to the accounts of others. Rights are asked in operations/accounts.ts. */
export function accountsOn(rows: Rows) {
  return {
    take: (step: AccountStep) => takeAccountStep(rows, step),
    kept: () => accountStepsKept(rows),
    /** Ids of those who have a passkey. */
    withPasskey: async (): Promise<ReadonlySet<string>> => {
      const found = await rows.selectFrom('passkey').select('userId').distinct().execute();
      return new Set(found.map(({ userId }) => userId));
    },
  };
}
