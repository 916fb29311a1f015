import type { Problem } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';

/** What is handed to the reading thread. */
export type Order = { readonly name: string; readonly bytes: Uint8Array; readonly lang?: string };

/** What comes back: plain data, since an error loses its class between threads. */
export type Reply =
  | { readonly type: 'read'; readonly sources: readonly Source[] }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'too-deep' }
  | { readonly type: 'too-much-memory' }
  | { readonly type: 'fault'; readonly message: string; readonly stack: string };

/** A module of readers: engine/sources, or one that a test hands in. */
export type Reader = {
  readSource(
    name: string,
    bytes: Uint8Array,
    options: { readonly lang?: string },
  ): Promise<readonly Source[]> | readonly Source[];
};
