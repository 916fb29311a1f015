import { join } from 'node:path';
import type { Profile } from '#engine/catalogue/index.ts';
import {
  readFigures,
  readHelp,
  readLibrary,
  readLibraryWords,
  readRegions,
  readReporting,
  readTreaties,
} from '#engine/facts/index.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import { overlaysOf } from '#operations/overlays.ts';
import { sectorsOf } from '#operations/sectors.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { languageFiles } from '#store/languages.ts';
import { helpFile, libraryFiles, stateFactFiles } from '#store/facts.ts';
import { exampleLaw, exempla } from './exempla.ts';
import { acceptOf, formatGroups } from './formats.ts';
import { languagesShown } from './languages.ts';
import { learnPages, learnStandings } from './learn.ts';
import { worldMap } from './world.ts';

export type Content = { readonly moduleText: (name: string) => string };

/**
 * Everything the pages are drawn from, read from the data rooms and computed by the engine.
 *
 * @param root the folder of the package
 * @throws InputError naming the file and line at fault, when the catalogue, a language or a law cannot be read
 */
export function content(root: string): Content {
  const ground = readGround(groundFiles());
  const { catalogue } = ground;
  const laws = join(root, 'exempla', 'laws');
  const modules: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
    version: () => ({ version: catalogue.version }),
    catalogue: () => ({ catalogue }),
    overlays: () => ({ overlays: overlaysOf(catalogue) }),
    languages: () => ({
      languagesShown: languagesShown(languageFiles(), catalogue, overlaysOf(catalogue)),
    }),
    'catalogue-lean': () => ({ catalogue: lean(catalogue), profiles: ground.profiles.map(plain) }),
    parties: () => ({
      parties: ground.states,
      profiles: ground.profiles.map(plain),
      mappings: ground.mappings,
      modified: catalogue.instrument.edition,
    }),
    packs: () => ({ packs: ground.packs }),
    sectors: () => ({ ...sectorsOf(catalogue) }),
    'state-facts': () => stateFacts(),
    help: () => ({ services: readHelp(helpFile()) }),
    learn: () => ({ pages: learnPages(languageFiles()), standings: learnStandings(languageFiles()) }),
    library: () => ({
      records: readLibrary(libraryFiles().records),
      words: readLibraryWords(libraryFiles().words),
      terms: ground.terms.map(({ lang, terms }) => ({ lang, terms })),
    }),
    states: () => ({ states: { exempla: exempla(ground, laws, join(root, 'exempla', 'decisions.yaml')) } }),
    example: () => ({ example: exampleLaw(laws) }),
    formats: () => ({ groups: formatGroups(), accept: acceptOf(formatGroups()) }),
  };
  return {
    moduleText(name) {
      const make = modules[name];
      if (!make) throw new Error(`nothing is made under the name "${name}"`);
      return Object.entries(make())
        .map(([key, value]) => `export const ${key} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
        .join('\n');
    },
  };
}

/** What the pages know of States, and the map of them. */
function stateFacts(): Record<string, unknown> {
  const files = stateFactFiles();
  const regions = readRegions(files.regions);
  return {
    regions,
    treaties: readTreaties(files.treaties),
    reporting: readReporting(files.reporting),
    figures: readFigures(files.figures),
    world: worldMap(new Map(regions.states.map(({ m49, code }) => [m49, code]))),
  };
}

function plain({ id, title, about, requirements }: Profile): Record<string, unknown> {
  return { id, title, about, requirements: [...requirements] };
}

/** The catalogue without its prose: what the matcher and a list of results need, at a fifth of the size. */
function lean(catalogue: Catalogue): Catalogue {
  const empty = {
    detail: '',
    why: '',
    evidence: { law: [], practice: [] },
    worked: { situation: '', judgement: '' },
    related: [],
  };
  return {
    ...catalogue,
    instrument: { ...catalogue.instrument, articles: [] },
    requirements: catalogue.requirements.map(({ examples: _, ...requirement }) => ({
      ...requirement,
      ...empty,
      pinpoints: { opsc: [], guidelines: [], other: [] },
    })),
  };
}
