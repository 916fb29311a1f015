import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '#engine/model/problem.ts';

/** The folder of the package, where the data rooms stand. */
export const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

/** What reports are written with: their own words, those drawn from publications, the reasons, and the names of concepts. */
const REPORT_WORDS = ['report.ftl', 'report-desk.ftl', 'why.ftl', 'concepts.ftl'];

type TextFile = { readonly path: string; readonly text: string };

type PackFiles = {
  readonly lang: string;
  readonly pack: string;
  readonly lexicon: string;
  /** Absent where the language has no kinds.yaml. */
  readonly kinds?: string;
  /** Absent where the language has no facts.yaml. */
  readonly facts?: string;
};

/** The data rooms as text, unparsed: the engine reads them, the store only fetches them. */
export type GroundFiles = {
  /** opsc/protocol.yaml and opsc/<group>/<slug>.yaml. */
  readonly catalogue: readonly TextFile[];
  /** Content hash of `catalogue`: twelve hexadecimal digits of SHA-256. */
  readonly version: string;
  readonly profiles: readonly TextFile[];
  /** mappings/<id>.yaml: the catalogue beside other instruments; none where the folder has none. */
  readonly mappings: readonly TextFile[];
  readonly packs: readonly PackFiles[];
  /** Terminology by language: the text of languages/en/terms.yaml. */
  readonly terms: readonly { readonly lang: string; readonly text: string }[];
  /** Fluent text by language: that of the files of REPORT_WORDS in languages/en, together. */
  readonly reportWords: Readonly<Record<string, string>>;
  readonly states: TextFile;
};

/**
 * Fetches the data rooms.
 *
 * @param catalogue folder of another catalogue laid out like catalogue/; the package's own when absent
 * @throws InputError when `catalogue` holds no opsc/protocol.yaml
 */
export function groundFiles(
  catalogue: string = join(PACKAGE, 'catalogue'),
  root: string = PACKAGE,
): GroundFiles {
  if (!existsSync(join(catalogue, 'opsc', 'protocol.yaml'))) {
    throw new InputError({
      code: 'no-catalogue',
      file: catalogue,
      message: 'holds no opsc/protocol.yaml; name a folder laid out like catalogue/',
    });
  }
  const files = textsUnder(catalogue, 'opsc', '.yaml');
  const ownProfiles = existsSync(join(catalogue, 'profiles')) ? catalogue : join(root, 'catalogue');
  return {
    catalogue: files,
    version: hashOf(files),
    profiles: textsUnder(ownProfiles, 'profiles', '.yaml'),
    mappings: existsSync(join(catalogue, 'mappings')) ? textsUnder(catalogue, 'mappings', '.yaml') : [],
    packs: languageFolders(root).flatMap((lang) => packFiles(root, lang)),
    terms: languageFolders(root).flatMap((lang) => termFiles(root, lang)),
    reportWords: Object.fromEntries(languageFolders(root).flatMap((lang) => reportWords(root, lang))),
    states: { path: 'facts/states.yaml', text: readFileSync(join(root, 'facts', 'states.yaml'), 'utf8') },
  };
}

/** The version of the package, as package.json says it. */
export function packageVersion(root: string = PACKAGE): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

/** In an order that does not depend on the machine: the hash is taken over it. */
function textsUnder(root: string, folder: string, end: string): TextFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(end))
    .sort()
    .map((path) => ({ path: `${folder}/${path}`, text: readFileSync(join(root, folder, path), 'utf8') }));
}

function hashOf(files: readonly TextFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(path).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}

function languageFolders(root: string): string[] {
  return readdirSync(join(root, 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A folder may hold interface words without a pack for matching. */
function packFiles(root: string, lang: string): PackFiles[] {
  const folder = join(root, 'languages', lang);
  if (!existsSync(join(folder, 'pack.yaml')) || !existsSync(join(folder, 'lexicon.yaml'))) return [];
  return [
    {
      lang,
      pack: readFileSync(join(folder, 'pack.yaml'), 'utf8'),
      lexicon: readFileSync(join(folder, 'lexicon.yaml'), 'utf8'),
      ...(existsSync(join(folder, 'kinds.yaml'))
        ? { kinds: readFileSync(join(folder, 'kinds.yaml'), 'utf8') }
        : {}),
      ...(existsSync(join(folder, 'facts.yaml'))
        ? { facts: readFileSync(join(folder, 'facts.yaml'), 'utf8') }
        : {}),
    },
  ];
}

function termFiles(root: string, lang: string): { lang: string; text: string }[] {
  const file = join(root, 'languages', lang, 'terms.yaml');
  return existsSync(file) ? [{ lang, text: readFileSync(file, 'utf8') }] : [];
}

function reportWords(root: string, lang: string): [string, string][] {
  const texts = REPORT_WORDS.map((name) => join(root, 'languages', lang, name))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  return texts.length > 0 ? [[lang, texts.join('\n')]] : [];
}
