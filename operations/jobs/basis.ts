import { createHash } from 'node:crypto';
import { ENGINE } from '#engine/pipeline.ts';
import type { GroundFiles } from '#store/catalogue.ts';

/** The day of the last change tells that something changed, not what. */
const EDITION = /^edition: .*$/mu;

/**
 * Of what the answer to each requirement is made, besides the laws: its own file, the instrument, the words of all languages
 * and the engine. Where none of them has changed, the same laws give the same answer.
 *
 * @returns 64 hexadecimal digits by id of the requirement; the path of its file is its id
 */
export function basesOf({ catalogue, packs }: GroundFiles): ReadonlyMap<string, string> {
  const common = createHash('sha256').update(JSON.stringify([ENGINE, packs]));
  const own: (readonly [string, string])[] = [];
  for (const { path, text } of catalogue) {
    const [, group, slug] = /^[^/]+\/([^/]+)\/([^/]+)\.yaml$/u.exec(path) ?? [];
    if (group === undefined || slug === undefined)
      common.update(JSON.stringify([path, text.replace(EDITION, '')]));
    else own.push([`${group}.${slug}`, text]);
  }
  const all = common.digest('hex');
  return new Map(own.map(([id, text]) => [id, createHash('sha256').update(`${all}\0${text}`).digest('hex')]));
}
