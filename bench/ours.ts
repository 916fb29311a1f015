import * as matches from '#engine/matches/index.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import { readCatalogue } from '#engine/catalogue/index.ts';
import { readPack } from '#engine/matches/pack.ts';
import { groundFiles } from '#store/catalogue.ts';

export type Ground = { readonly catalogue: Catalogue; readonly packs: readonly LanguagePack[] };

/** The package's own catalogue and language packs. */
export function readGround(): Ground {
  const files = groundFiles();
  return {
    catalogue: readCatalogue(files.catalogue, files.version),
    packs: files.packs.map((pack) => readPack(pack.lang, pack)),
  };
}

/** The matcher over all the requirements given, without one group of signals where the bench asks for it. */
export function compileOurs({ catalogue, packs }: Ground, ablate?: string): matches.Matcher {
  return matches.compileMatcher(catalogue, packs, ablate === undefined ? {} : { ablate: new Set([ablate]) });
}
