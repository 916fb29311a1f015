import { InputError } from '#engine/model/problem.ts';
import type { Block } from '#engine/model/source.ts';
import type { BinaryFormat, Draft } from '../format.ts';
import { namesIn, openArchive } from '../zip/archive.ts';
import type { Archive } from '../zip/archive.ts';
import { readXml } from '../zip/xml.ts';
import { story } from './body.ts';
import type { Context } from './body.ts';
import { labeller } from './labels.ts';
import { PREFIXES } from './names.ts';
import { readNumbering } from './numbering.ts';
import { partsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import { readStyles } from './styles.ts';
import { problemsOf, sum } from './tally.ts';
import type { Tally } from './tally.ts';
import { hintedLanguage, titleOf } from './title.ts';

/** Word documents: every automatic number is printed, tracked changes are accepted. */
export const format: BinaryFormat = {
  id: 'docx',
  title: 'Word document',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  detect(_name, bytes) {
    const names = namesIn(bytes);
    return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'));
  },
  read({ name, bytes }) {
    const archive = openArchive(name, bytes);
    const parts = partsOf(archive);
    if (parts === undefined)
      throw unusable(name, 'the document has no text part; open it in Word and save it again');
    const first = readStories(archive, parts, false);
    const { blocks, tally, lang } = first.tally.openFields > 0 ? readStories(archive, parts, true) : first;
    if (blocks.length === 0)
      throw unusable(name, 'the document holds no words, perhaps only pictures; use a document with text');
    const title = titleOf(coreTitle(archive, parts), blocks);
    return [
      { title, lang: hintedLanguage(lang, blocks), blocks, problems: problemsOf(name, tally) },
    ] satisfies Draft[];
  },
};

type Read = { readonly blocks: Block[]; readonly tally: Tally; readonly lang: string | undefined };

function readStories(archive: Archive, parts: Parts, keepContents: boolean): Read {
  const part = (kind: string) => {
    const place = parts.find(kind) ?? '';
    return { place, bytes: archive.read(place) };
  };
  const { place: stylesPlace, bytes: stylesBytes } = part('styles');
  const styles = readStyles(archive.file, stylesPlace, stylesBytes);
  const { place: numberingPlace, bytes: numberingBytes } = part('numbering');
  const numbering =
    numberingBytes === undefined
      ? new Map()
      : readNumbering(archive.file, numberingPlace, numberingBytes, styles.numIdOf);
  const notes = new Map<string, readonly Block[]>();
  const labels = labeller(numbering, styles.lang ?? 'en');
  const context: Context = { styles, numbering, labels, notes, keepContents };
  const tallies = ['foot', 'end'].map((kind) =>
    readNotes(archive, part(`${kind}notes`), kind, context, notes),
  );
  const main = story(context);
  const bytes = archive.read(parts.main);
  if (bytes !== undefined) readXml(archive.file, parts.main, bytes, PREFIXES, main);
  const blocks = main.take();
  return { blocks, tally: sum([main.tally, ...tallies]), lang: styles.lang };
}

/** Footnotes and endnotes stand in parts of their own, by number; separators have a type. */
function readNotes(
  archive: Archive,
  part: { readonly place: string; readonly bytes: Uint8Array | undefined },
  kind: string,
  context: Context,
  notes: Map<string, readonly Block[]>,
): Tally {
  const inner = story(context);
  if (part.bytes === undefined) return inner.tally;
  let id: string | undefined;
  readXml(archive.file, part.place, part.bytes, PREFIXES, {
    open(name, attributes) {
      if (name === `w:${kind}note`) {
        const type = attributes['w:type'] ?? 'normal';
        id = type === 'normal' ? attributes['w:id'] : undefined;
      }
      inner.open(name, attributes);
    },
    close(name) {
      inner.close(name);
      if (name !== `w:${kind}note`) return;
      const blocks = inner.take();
      if (id !== undefined) notes.set(`${kind}${id}`, blocks);
    },
    text: (text) => inner.text?.(text),
  });
  return inner.tally;
}

function coreTitle(archive: Archive, parts: Parts): string | undefined {
  const place = parts.find('core-properties') ?? '';
  const bytes = archive.read(place);
  if (bytes === undefined) return undefined;
  let title = '';
  let inside = false;
  readXml(archive.file, place, bytes, PREFIXES, {
    open: (name) => void (inside = name === 'dc:title'),
    close: () => void (inside = false),
    text: (text) => void (title += inside ? text : ''),
  });
  return title;
}

function unusable(file: string, message: string): InputError {
  return new InputError({ code: 'source.no-text', message, file });
}
