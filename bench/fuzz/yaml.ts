import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkCatalogue,
  readCatalogue,
  readMapping,
  readProfile,
  readStates,
} from '#engine/catalogue/index.ts';
import { checkOverlay } from '#engine/catalogue/overlay.ts';
import { readSectorOverlays, readSectors } from '#engine/catalogue/sectors.ts';
import { readCommitments } from '#engine/facts/commitments.ts';
import {
  readFigures,
  readHelp,
  readLibrary,
  readLibraryWords,
  readRegions,
  readReporting,
  readTreaties,
} from '#engine/facts/index.ts';
import { readReadings } from '#engine/learn/readings.ts';
import { readPack } from '#engine/matches/pack.ts';
import { pick } from '#engine/matches/random-law.ts';
import { compileTerms, readTerms } from '#engine/terms/index.ts';
import { readDecisions } from '#operations/decisions.ts';
import { groundFiles } from '#store/catalogue.ts';
import { helpFile, libraryFiles, stateFactFiles } from '#store/facts.ts';
import { languageFiles } from '#store/languages.ts';
import { overlayFiles } from '#store/overlays.ts';
import { commitmentsFile, sectorFiles, sectorOverlayFiles } from '#store/sectors.ts';
import { settingsIn } from '#store/settings/index.ts';
import { refusing, type Door } from './door.ts';
import { mangled } from './mangle.ts';

type TextFile = { readonly path: string; readonly text: string };
type Kind = { readonly files: readonly TextFile[]; readonly read: (file: TextFile) => unknown };

/** Nobody's file has more; each input is a piece of one, so that a change falls where it is read. */
const LONGEST = 20_000;

/** Every file that people write in YAML: catalogue, overlays, facts, words to search for, settings, decisions. */
export function yaml(): Door {
  const kinds = kindsOf();
  const names = Object.keys(kinds);
  return {
    name: 'yaml',
    limit: 1500,
    make: (random) => {
      const name = pick(random, names);
      const { files } = kinds[name]!;
      const file = pick(random, files);
      const text = mangled(random, cutShort(file.text), pick(random, files).text.slice(0, LONGEST));
      return { to: `${name} ${file.path}`, body: text };
    },
    ask: ({ to, body }) => {
      const [name = '', path = ''] = to.split(' ');
      return refusing(() => kinds[name]?.read({ path, text: String(body) }));
    },
  };
}

function cutShort(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf('\n', LONGEST));
}

function kindsOf(): Readonly<Record<string, Kind>> {
  const ground = groundFiles();
  const catalogue = readCatalogue(ground.catalogue, ground.version);
  const facts = stateFactFiles();
  const library = libraryFiles();
  const commitments = readCommitments(commitmentsFile());
  const known = {
    requirements: new Set(catalogue.requirements.map(({ id }) => id)),
    commitments: new Set(commitments.commitments.map(({ code }) => code)),
  };
  const sheets = readSectors(sectorFiles(), known);
  const protocol = ground.catalogue.find(({ path }) => path.endsWith('/protocol.yaml'))!;
  const instead = (files: readonly TextFile[], file: TextFile): TextFile[] =>
    files.map((each) => (each.path === file.path ? file : each));
  const one = (file: TextFile, read: Kind['read']): Kind => ({ files: [file], read });
  const packs = ground.packs.flatMap((pack) =>
    (['pack', 'lexicon', 'kinds', 'facts'] as const).flatMap((part) =>
      pack[part] === undefined ? [] : [{ path: `${pack.lang}/${part}`, text: pack[part] }],
    ),
  );
  const overlays = overlayFiles();
  const sectorOverlays = sectorOverlayFiles();
  return {
    catalogue: {
      files: ground.catalogue,
      read: (file) => checkCatalogue(file.path === protocol.path ? [file] : [protocol, file], 'x'),
    },
    overlay: {
      files: overlays.flatMap(({ files }) => files),
      read: (file) => checkOverlay(file.path.split('/')[1] ?? '', [file], catalogue),
    },
    profile: { files: ground.profiles, read: (file) => readProfile(file, catalogue) },
    mapping: { files: ground.mappings, read: (file) => readMapping(file, catalogue) },
    states: one(ground.states, readStates),
    regions: one(facts.regions, readRegions),
    treaties: one(facts.treaties, readTreaties),
    reporting: one(facts.reporting, readReporting),
    figures: one(facts.figures, readFigures),
    help: one(helpFile(), readHelp),
    library: one(library.records, readLibrary),
    'library-words': one(library.words, readLibraryWords),
    commitments: one(commitmentsFile(), readCommitments),
    sectors: { files: sectorFiles(), read: (file) => readSectors(instead(sectorFiles(), file), known) },
    'sector-overlay': {
      files: Object.values(sectorOverlays).flat(),
      read: (file) => {
        const lang = file.path.split('/')[1] ?? '';
        return readSectorOverlays(lang, instead(sectorOverlays[lang] ?? [], file), sheets);
      },
    },
    pack: {
      files: packs,
      read: ({ path, text }) => {
        const [lang = '', part = ''] = path.split('/');
        const { pack, lexicon } = ground.packs.find((each) => each.lang === lang)!;
        return readPack(lang, { pack, lexicon: part === 'pack' ? lexicon : '{}', [part]: text });
      },
    },
    terms: {
      files: ground.terms.map(({ lang, text }) => ({ path: lang, text })),
      read: ({ path, text }) => compileTerms([readTerms(path, text)]),
    },
    readings: {
      files: languageFiles().flatMap(({ lang, files }) => [
        { path: `languages/${lang}/readings.yaml`, text: files['readings.yaml'] ?? READINGS },
      ]),
      read: readReadings,
    },
    decisions: one({ path: 'decisions.yaml', text: DECISIONS }, ({ path, text }) =>
      readDecisions(path, text),
    ),
    settings: one({ path: 'tutela.yaml', text: SETTINGS }, settingsRead()),
  };
}

/** It reads a file of the disk. */
function settingsRead(): Kind['read'] {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return ({ text }) => {
    writeFileSync(join(folder, 'tutela.yaml'), text);
    return settingsIn({}, folder);
  };
}

const READINGS = `readings:
  - of: teens/threats
    as: child-protection
    by: An office
    on: 2026-11-22
    words: 0123456789abcdef
`;
const SETTINGS = `server:
  host: 127.0.0.1
  port: 4173
  publicUrl: https://tutela.example.org
  addressHeader: x-forwarded-for
  proxies: 1
database:
  url: postgres://tutela@db.example.org:5432/tutela
mail:
  server: smtp://desk@mail.example.org:587
  from: Tutela <desk@example.org>
log: { level: warn, format: json, requests: true }
help:
  neutralPath: /info
  exitUrls:
    FR: https://www.meteo.fr/
`;
const DECISIONS = `decisions:
  - requirement: csam.produce
    aspect: law
    verdict: met
    by: A person
    on: 2026-11-22
    reason: The words are clear enough.
    evidence: [{ segment: cp/art_1, exact: sells }]
`;
