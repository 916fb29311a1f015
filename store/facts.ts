import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './catalogue.ts';

type TextFile = { readonly path: string; readonly text: string };

/** The files of facts about States, beside facts/states.yaml (store/catalogue.ts). */
const FILES = ['regions', 'treaties', 'reporting', 'figures'] as const;

/** Fetches them unparsed: the engine reads them (engine/facts). */
export function stateFactFiles(root: string = PACKAGE): Readonly<Record<(typeof FILES)[number], TextFile>> {
  const entries = FILES.map((name) => {
    const path = `facts/${name}.yaml`;
    return [name, { path, text: readFileSync(join(root, path), 'utf8') }] as const;
  });
  return Object.fromEntries(entries) as Record<(typeof FILES)[number], TextFile>;
}

/** The services where a child finds help, unparsed. */
export function helpFile(root: string = PACKAGE): TextFile {
  const path = 'facts/help.yaml';
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** The records of the resource centre, and how its topics stand to requirements and terms; unparsed. */
export function libraryFiles(root: string = PACKAGE): {
  readonly records: TextFile;
  readonly words: TextFile;
} {
  const read = (path: string): TextFile => ({ path, text: readFileSync(join(root, path), 'utf8') });
  return { records: read('facts/library.yaml'), words: read('facts/library-words.yaml') };
}
