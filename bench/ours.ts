import * as matches from '#engine/matches/index.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import { readCatalogue } from '#engine/catalogue/index.ts';
import { groundFiles } from '#store/catalogue.ts';

export type Ground = { readonly catalogue: Catalogue; readonly packs: readonly LanguagePack[] };

/** The package's own catalogue and language packs. */
export function readGround(): Ground {
  const files = groundFiles();
  return {
    catalogue: readCatalogue(files.catalogue, files.version),
    packs: files.packs.map((pack) => matches.readPack(pack.lang, pack)),
  };
}

/** The matcher over all the requirements given, with signals switched off where the bench asks for it. */
export function compileOurs({ catalogue, packs }: Ground, ablate?: string): matches.Matcher {
  if (ablate === undefined) return matches.compileMatcher(catalogue, packs);
  const compile = matches.compileMatcher as unknown as (
    catalogue: Catalogue,
    packs: readonly LanguagePack[],
    options: { readonly ablate: ReadonlySet<string> },
  ) => matches.Matcher;
  return compile(catalogue, packs, { ablate: new Set([ablate]) });
}

/** Names of the signals the matcher can do without for a measurement; none when it offers no switch. */
export function switches(): readonly string[] {
  const { SWITCHES } = matches as unknown as { readonly SWITCHES?: readonly string[] };
  return SWITCHES ?? [];
}
