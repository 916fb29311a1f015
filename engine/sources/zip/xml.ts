import { SaxesParser } from 'saxes';
import { InputError } from '#engine/model/problem.ts';

/** Takes the events of one part. Names carry the prefixes of `NAMESPACES`, whatever the file wrote. */
export type Handler = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
};

export type Attributes = Readonly<Record<string, string | undefined>>;

const PIECE = 65_536;
const DEEPEST = 400;
/** Characters of text in one part. */
const LONGEST = 100_000_000;
const DAMAGED = 'the XML inside is damaged; open the document in a word processor and save it again';

/**
 * Reads one XML part as a stream. No document type may bring entities of its own; the nesting and
 * the length of the text are bounded.
 *
 * @param prefixes namespace URI to prefix; other namespaces keep their local name behind "?:"
 * @throws InputError when the XML is damaged or passes a limit
 */
export function readXml(
  file: string,
  part: string,
  bytes: Uint8Array,
  prefixes: ReadonlyMap<string, string>,
  handler: Handler,
): void {
  const fail = (message: string, code = 'source.broken-xml') => {
    throw new InputError({ code, message, file, place: part });
  };
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  let length = 0;
  const named = (uri: string, local: string) => (uri === '' ? local : `${prefixes.get(uri) ?? '?'}:${local}`);
  parser.on('error', () => fail(DAMAGED));
  parser.on('doctype', (doctype) => {
    if (/\[|<!ENTITY/u.test(doctype))
      fail('XML that defines entities of its own is refused', 'source.xml-entities');
  });
  parser.on('opentag', (tag) => {
    if (names.length >= DEEPEST) fail(`the XML is nested more than ${DEEPEST} deep`, 'source.too-deep');
    const name = named(tag.uri, tag.local);
    const attributes: Record<string, string> = {};
    for (const one of Object.values(tag.attributes)) attributes[named(one.uri, one.local)] = one.value;
    names.push(name);
    handler.open(name, attributes);
  });
  parser.on('closetag', () => handler.close(names.pop() ?? ''));
  parser.on('text', (text) => {
    length += text.length;
    if (length > LONGEST) fail(`the text is longer than ${LONGEST} characters`, 'source.too-long');
    handler.text?.(text);
  });
  parser.on('cdata', (text) => handler.text?.(text));
  const decoder = decoderFor(bytes, fail);
  for (let at = 0; at < bytes.length; at += PIECE)
    parser.write(decoder(bytes.subarray(at, at + PIECE), at + PIECE < bytes.length));
  parser.close();
}

type Decode = (piece: Uint8Array, more: boolean) => string;

function decoderFor(bytes: Uint8Array, fail: (message: string) => void): Decode {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const said = /^<\?xml[^>]{0,150}encoding=["']([\w.-]{1,40})/u.exec(head)?.[1] ?? 'utf-8';
  const wide = bytes[0] === 0xfe ? 'utf-16be' : bytes[0] === 0xff ? 'utf-16le' : said;
  try {
    const decoder = new TextDecoder(wide, { fatal: true });
    return (piece, more) => {
      try {
        return decoder.decode(piece, { stream: more });
      } catch {
        fail(DAMAGED);
        return '';
      }
    };
  } catch {
    fail(DAMAGED);
    return () => '';
  }
}
