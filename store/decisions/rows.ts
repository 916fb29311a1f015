import { sql, type Selectable } from 'kysely';
import type { Tables, Work } from '../database/index.ts';
import type { KeptLink } from './chain.ts';

type Row = Omit<Selectable<Tables['decision']>, 'at'> & { readonly at: string };

/** Rows of decisions, with the time as it was hashed: six decimals of a second, where a Date of JavaScript has three. */
export function linksOf(db: Work) {
  return db
    .selectFrom('decision')
    .select(['id', 'state', 'seq', 'requirement', 'voice', 'aspect', 'kind', 'body', 'by', 'law_set'])
    .select(['catalogue_version', 'engine_version', 'prev_hash', 'hash'])
    .select(sql<string>`tutela.instant(at)`.as('at'));
}

export function linkOf(row: Row): KeptLink {
  const { law_set, catalogue_version, engine_version, prev_hash, voice, aspect, seq, ...same } = row;
  return {
    ...same,
    seq: Number(seq),
    voice: voice as KeptLink['voice'],
    aspect: aspect as KeptLink['aspect'],
    lawSet: law_set,
    catalogueVersion: catalogue_version,
    engineVersion: engine_version,
    prevHash: prev_hash,
  };
}
