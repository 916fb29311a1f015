import { InputError } from '#engine/model/problem.ts';
import { problemsOf } from '../docx/tally.ts';
import { hintedLanguage, titleOf } from '../docx/title.ts';
import type { BinaryFormat, Draft } from '../format.ts';
import { namesIn, openArchive } from '../zip/archive.ts';
import { readXml } from '../zip/xml.ts';
import type { Handler } from '../zip/xml.ts';
import { body } from './body.ts';
import { PREFIXES } from './names.ts';
import { styleSheet } from './styles.ts';

/** OpenDocument text, zipped (.odt, .ott) or as one flat XML file (.fodt). */
export const format: BinaryFormat = {
  id: 'odt',
  title: 'OpenDocument text',
  extensions: ['odt', 'ott', 'fodt'],
  detect: (_name, bytes) => isZipped(bytes) || isFlat(bytes),
  read({ name, bytes }) {
    const parts = isFlat(bytes) ? flatParts(bytes) : zippedParts(name, bytes);
    const styles = styleSheet();
    const meta = metaReader();
    for (const part of parts)
      readXml(name, part.name, part.bytes, PREFIXES, both(styles.handler, meta.handler));
    const content = parts.at(-1);
    const reader = body(styles);
    if (content !== undefined) readXml(name, content.name, content.bytes, PREFIXES, inBody(reader));
    const blocks = reader.take();
    if (blocks.length === 0) throw withoutWords(name);
    const { title, language } = meta.found();
    const draft: Draft = {
      title: titleOf(title, blocks),
      lang: hintedLanguage(language, blocks),
      blocks,
      problems: problemsOf(name, reader.tally),
    };
    return [draft];
  },
};

type Part = { readonly name: string; readonly bytes: Uint8Array };

const KINDS = /^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/u;

/** The type stands stored at the start of the archive (OpenDocument 1.3 part 2, 3.3). */
function isZipped(bytes: Uint8Array): boolean {
  if (!namesIn(bytes).includes('content.xml')) return false;
  try {
    return KINDS.test(new TextDecoder().decode(openArchive('', bytes).read('mimetype') ?? new Uint8Array()));
  } catch {
    return false;
  }
}

function isFlat(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x3c && bytes[0] !== 0xef) return false;
  const head = new TextDecoder().decode(bytes.subarray(0, 6000));
  return (
    /<office:document\s/u.test(head) &&
    /office:mimetype="application\/vnd\.oasis\.opendocument\.text/u.test(head)
  );
}

function flatParts(bytes: Uint8Array): Part[] {
  return [{ name: 'document', bytes }];
}

/** The content is read last: its own styles win over those of the document. */
function zippedParts(file: string, bytes: Uint8Array): Part[] {
  const archive = openArchive(file, bytes);
  refuseEncrypted(file, archive.read('META-INF/manifest.xml'));
  return ['meta.xml', 'styles.xml', 'content.xml'].flatMap((name) => {
    const part = archive.read(name);
    return part === undefined ? [] : [{ name, bytes: part }];
  });
}

function refuseEncrypted(file: string, manifest: Uint8Array | undefined): void {
  if (manifest === undefined || !/:encryption-data\b/u.test(new TextDecoder().decode(manifest))) return;
  const message = 'the document is protected with a password; save it without one';
  throw new InputError({ code: 'source.encrypted', message, file });
}

function both(one: Handler, other: Handler): Handler {
  return {
    open(name, attributes) {
      one.open(name, attributes);
      other.open(name, attributes);
    },
    close(name) {
      one.close(name);
      other.close(name);
    },
    text: (text) => other.text?.(text),
  };
}

/** Gives on what stands in `office:text`; headers and footers stand elsewhere. */
function inBody(handler: Handler): Handler {
  let depth = 0;
  return {
    open(name, attributes) {
      if (depth > 0) handler.open(name, attributes);
      if (depth > 0 || name === 'office:text') depth += 1;
    },
    close(name) {
      if (depth > 0) depth -= 1;
      if (depth > 0) handler.close(name);
    },
    text: (text) => void (depth > 0 && handler.text?.(text)),
  };
}

function metaReader() {
  const found: { title?: string; language?: string } = {};
  let inside = '';
  let meta = false;
  const handler: Handler = {
    open(name) {
      if (name === 'office:meta') meta = true;
      inside = meta ? name : '';
    },
    close(name) {
      if (name === 'office:meta') meta = false;
      inside = '';
    },
    text(text) {
      if (inside === 'dc:title') found.title = (found.title ?? '') + text;
      if (inside === 'dc:language') found.language = (found.language ?? '') + text;
    },
  };
  return { handler, found: () => found };
}

function withoutWords(file: string): InputError {
  const message = 'the document holds no words, perhaps only pictures; use a document with text';
  return new InputError({ code: 'source.no-text', message, file });
}
