import { createHash } from 'node:crypto';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Requirement } from '#engine/model/requirement.ts';

const made = new WeakMap<Catalogue, ReadonlyMap<string, string>>();

/**
 * SHA-256 of what each requirement asks, by its id: its title, question, detail, severity and places in the texts.
 * Another example or signature asks nothing else, so it leaves the hash as it is.
 */
export function askedHashes(catalogue: Catalogue): ReadonlyMap<string, string> {
  let hashes = made.get(catalogue);
  if (!hashes) {
    hashes = new Map(catalogue.requirements.map((each) => [each.id, hashOfText(asked(each))]));
    made.set(catalogue, hashes);
  }
  return hashes;
}

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export function hashOfText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function asked({ id, title, question, detail, severity, pinpoints }: Requirement): string {
  return JSON.stringify([id, title, question, detail, severity, pinpoints.opsc, pinpoints.guidelines]);
}
