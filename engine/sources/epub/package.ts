import { InputError } from '#engine/model/problem.ts';
import { placeFrom } from '../zip/archive.ts';
import type { Archive } from '../zip/archive.ts';
import { readXml } from '../zip/xml.ts';

/** What the package document of a book says (EPUB 3.3, 5). */
export type Package = {
  readonly title: string;
  readonly language: string;
  /** Entries of the chapters in the order of reading. */
  readonly chapters: readonly string[];
};

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.idpf.org/2007/opf', 'opf'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:oasis:names:tc:opendocument:xmlns:container', 'ocf'],
  ['http://www.w3.org/2001/04/xmlenc#', 'enc'],
]);
const CONTAINER = 'META-INF/container.xml';
const ENCRYPTION = 'META-INF/encryption.xml';
/** Fonts may be disguised in a book that anybody may read (EPUB 3.3, 4.3). */
const FONTS = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);

/** @throws InputError when the book names no chapters, or they are encrypted */
export function readPackage(archive: Archive): Package {
  refuseEncrypted(archive);
  const place = rootOf(archive);
  const bytes = archive.read(place);
  if (bytes === undefined) throw unusable(archive.file);
  const folder = place.slice(0, place.lastIndexOf('/') + 1);
  const items = new Map<string, string>();
  const contents = new Set<string>();
  const spine: string[] = [];
  let title: string | undefined;
  let language: string | undefined;
  let inside = '';
  let words = '';
  readXml(archive.file, place, bytes, PREFIXES, {
    open(name, attributes) {
      inside = name;
      words = '';
      if (name === 'opf:item') {
        const id = attributes['id'] ?? '';
        items.set(id, placeFrom(folder, unescaped(attributes['href'] ?? '')));
        if ((attributes['properties'] ?? '').split(/\s+/u).includes('nav')) contents.add(id);
      } else if (name === 'opf:itemref') spine.push(attributes['idref'] ?? '');
    },
    close() {
      if (inside === 'dc:title') title ??= words;
      if (inside === 'dc:language') language ??= words;
      inside = '';
    },
    text: (text) => void (words += text),
  });
  const chapters = spine.filter((id) => !contents.has(id)).flatMap((id) => items.get(id) ?? []);
  return { title: (title ?? '').trim(), language: (language ?? '').trim(), chapters: [...new Set(chapters)] };
}

function rootOf(archive: Archive): string {
  let place: string | undefined;
  const bytes = archive.read(CONTAINER);
  if (bytes === undefined) throw unusable(archive.file);
  readXml(archive.file, CONTAINER, bytes, PREFIXES, {
    open(name, attributes) {
      if (name === 'ocf:rootfile') place ??= attributes['full-path'];
    },
    close: () => undefined,
  });
  if (place === undefined) throw unusable(archive.file);
  return place;
}

function refuseEncrypted(archive: Archive): void {
  const bytes = archive.read(ENCRYPTION);
  if (bytes === undefined) return;
  readXml(archive.file, ENCRYPTION, bytes, PREFIXES, {
    open(name, attributes) {
      if (name !== 'enc:EncryptionMethod' || FONTS.has(attributes['Algorithm'] ?? '')) return;
      const message = 'the book is protected against copying; ask the publisher for one without protection';
      throw new InputError({ code: 'source.encrypted', message, file: archive.file });
    },
    close: () => undefined,
  });
}

function unescaped(href: string): string {
  const path = href.split('#')[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function unusable(file: string): InputError {
  const message = 'the book names no chapters; download it again, or use the law in another format';
  return new InputError({ code: 'source.broken-book', message, file });
}
