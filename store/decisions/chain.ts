import { createHash } from 'node:crypto';
import type { DeskDecision } from '#engine/model/desk-decision.ts';
import { canonical } from './canonical.ts';

/** What stands before the first decision of a State. */
export const BEGINNING = '0'.repeat(64);

/** A link as it is kept; what it says is judged by its hash before it is read. */
export type KeptLink = Omit<DeskDecision, 'kind' | 'body'> & {
  readonly kind: string;
  readonly body: unknown;
  readonly seq: number;
  readonly at: string;
  readonly prevHash: string;
  readonly hash: string;
};

export type Head = { readonly seq: number; readonly hash: string };

/**
 * What is wrong with a chain, at its first bad link:
 * `missing` no decision has this number; `reordered` another one stands in its place; `altered` its words are not those
 * that were hashed; `broken-link` it does not follow the one before it; `cut` the last ones are gone.
 */
export type Fault = {
  readonly fault: 'missing' | 'reordered' | 'altered' | 'broken-link' | 'cut';
  readonly seq: number;
  readonly id?: string;
};

/** Hash of a link: SHA-256 over the canonical JSON of the hash before it, its number, its time and what it says. */
export function hashOf(link: Omit<KeptLink, 'hash'>): string {
  const text = canonical([link.prevHash, link.seq, link.at, saidOf(link)]);
  return createHash('sha256').update(text).digest('hex');
}

/** What a decision says, in the names of the database. */
export function saidOf(link: Omit<KeptLink, 'hash' | 'seq' | 'at' | 'prevHash'>) {
  const { id, state, requirement, voice, aspect, kind, body, by, lawSet, catalogueVersion, engineVersion } =
    link;
  const versions = { law_set: lawSet, catalogue_version: catalogueVersion, engine_version: engineVersion };
  return { id, state, requirement, voice, aspect, kind, body, by, ...versions };
}

/**
 * The first fault of links that should follow `before`.
 *
 * @param before the last good link
 * @param links in order of their numbers
 */
export function faultIn(before: Head, links: readonly KeptLink[]): Fault | undefined {
  let { seq, hash } = before;
  for (const link of links) {
    seq++;
    if (link.seq !== seq) return { fault: 'missing', seq };
    const { id } = link;
    if (link.prevHash !== hash) return { fault: 'broken-link', seq, id };
    if (hashOf(link) !== link.hash) return { fault: 'altered', seq, id };
    hash = link.hash;
  }
  return undefined;
}
