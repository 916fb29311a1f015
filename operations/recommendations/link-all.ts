import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import { ENGINE } from '#engine/pipeline.ts';
import type { Database } from '#store/database/index.ts';
import { linkWaiting } from '#store/recommendations/index.ts';
import { compileLinker } from './link.ts';

/** Which catalogue and engine made the proposals: with another they are made anew. */
export function linkVersion(catalogue: Catalogue): string {
  return `${catalogue.version}/${ENGINE}/1`;
}

/**
 * Proposes links for every recommendation, of the house and of each desk, that may concern the Protocol and has none of this version.
 *
 * @returns how many were read
 */
export function linkAll(
  database: Database,
  catalogue: Catalogue,
  packs: readonly LanguagePack[],
  progress: (done: number) => void,
): Promise<number> {
  const link = compileLinker(catalogue, packs);
  return linkWaiting(
    database,
    linkVersion(catalogue),
    (all) => {
      const found = link(all.map(({ facts: { id, text, lang } }) => ({ id, text, lang })));
      return all.map(({ facts: { id }, textSha256 }, at) => ({ id, textSha256, proposals: found[at] ?? [] }));
    },
    progress,
  );
}
