import { isClosed } from './account-steps.ts';
import { apiKeyOf, apiKeysOf, endApiKey, makeApiKey, type KeyFound, type NewApiKey } from './api-keys.ts';
import type { Rows } from './connect.ts';
import { grantsOf } from './grants.ts';
import type { Grant } from '#engine/model/role.ts';

/** A key, and what its person may do at this moment: what was taken from the person is gone from the key. */
export type KeyHolder = {
  readonly key: KeyFound;
  readonly person: { readonly id: string; readonly grants: readonly Grant[] };
};

/** Keys of the interface for programs. Rights are asked in operations/api-keys.ts and at each use. */
export function keysOn(rows: Rows) {
  return {
    make: (key: NewApiKey) => makeApiKey(rows, key),
    of: (person: string) => apiKeysOf(rows, person),
    end: (person: string, id: string) => endApiKey(rows, person, id),
    holderOf: async (word: string): Promise<KeyHolder | undefined> => {
      const key = await apiKeyOf(rows, word);
      if (key === undefined || (await isClosed(rows, key.person))) return undefined;
      return { key, person: { id: key.person, grants: await grantsOf(rows, key.person) } };
    },
  };
}
