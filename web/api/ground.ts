import type { Profile, State } from '#engine/catalogue/index.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Mapping } from '#engine/model/mapping.ts';
import type { Texts } from '#engine/open-data/index.ts';
import type { Database } from '#store/database/index.ts';
import type { People } from '#store/people/index.ts';
import type { Limits } from './limit.ts';

/** A profile as it travels: a list instead of a set. */
export type ProfileShown = Omit<Profile, 'requirements'> & { readonly requirements: readonly string[] };

/** What the interface asks of the desk: what was published, and whose a key is. */
export type Desk = { readonly database: Database; readonly people: Pick<People, 'keys'> };

/** All that the interface stands on; a test hands in another. */
export type Ground = {
  readonly catalogue: Catalogue;
  readonly profiles: readonly ProfileShown[];
  readonly states: readonly State[];
  /** The catalogue beside other instruments. */
  readonly mappings: readonly Mapping[];
  /** The catalogue in other languages. */
  readonly texts: readonly Texts[];
  /** ISO 8601 date of this version of the catalogue. */
  readonly modified: string;
  readonly engine: string;
  /** The line of a desk that is shut says what to do. */
  readonly desk: () => Promise<Desk | { readonly shut: string }>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly limits: Limits;
  /** Told to whoever keeps the house, when something of ours failed. */
  readonly failed: (error: unknown) => void;
};
