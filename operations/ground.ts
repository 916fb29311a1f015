import {
  readCatalogue,
  readMapping,
  readProfile,
  readStates,
  type Profile,
  type State,
} from '#engine/catalogue/index.ts';
import { readPack } from '#engine/matches/pack.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Mapping } from '#engine/model/mapping.ts';
import type { LanguagePack } from '#engine/model/pack.ts';
import type { TermPack } from '#engine/model/term.ts';
import type { Say } from '#engine/reports/index.ts';
import { readTerms } from '#engine/terms/index.ts';
import type { GroundFiles } from '#store/catalogue.ts';
import { sayIn } from './say.ts';

/** The data rooms, read: what every verb stands on. */
export type Ground = {
  readonly catalogue: Catalogue;
  readonly profiles: readonly Profile[];
  /** The catalogue beside other instruments. */
  readonly mappings: readonly Mapping[];
  readonly packs: readonly LanguagePack[];
  readonly terms: readonly TermPack[];
  readonly states: readonly State[];
  readonly say: Say;
};

/** @throws InputError naming the file, the line or field, and what to do */
export function readGround(files: GroundFiles, lang = 'en'): Ground {
  const catalogue = readCatalogue(files.catalogue, files.version);
  return {
    catalogue,
    profiles: readProfiles(files, catalogue),
    mappings: files.mappings.map((file) => readMapping(file, catalogue)),
    packs: files.packs.map((pack) => readPack(pack.lang, pack)),
    terms: files.terms.map(({ lang, text }) => readTerms(lang, text)),
    states: readStates(files.states),
    say: sayIn(lang, files.reportWords),
  };
}

/** A catalogue of one's own may hold fewer requirements than the profiles of the package name. */
function readProfiles(files: GroundFiles, catalogue: Catalogue): Profile[] {
  return files.profiles.map((file) => readProfile(file, catalogue));
}
