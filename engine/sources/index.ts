import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { format as akn } from './akn/index.ts';
import { format as articles } from './articles/index.ts';
import { refuseBinary, refuseNoise } from './binary.ts';
import { format as boe } from './boe/index.ts';
import { format as bwb } from './bwb/index.ts';
import { format as chile } from './chile/index.ts';
import { format as clml } from './clml/index.ts';
import { format as doc } from './doc/index.ts';
import { format as docx } from './docx/index.ts';
import { decode } from './encoding.ts';
import { format as epub } from './epub/index.ts';
import { format as estonia } from './estonia/index.ts';
import { format as eurlex } from './eurlex/index.ts';
import type { BinaryFormat, Draft, Format, Input } from './format.ts';
import { format as formex } from './formex/index.ts';
import { format as gazettes } from './gazettes/index.ts';
import { format as gii } from './gii/index.ts';
import { format as html } from './html/index.ts';
import { format as irish } from './irish/index.ts';
import { detectLanguage, isDetectable, isOtherScript, normaliseTag } from './language.ts';
import { format as legi } from './legi/index.ts';
import { format as lexdania } from './lexdania/index.ts';
import { format as lims } from './lims/index.ts';
import { format as lino } from './lino/index.ts';
import { format as markdown } from './markdown/index.ts';
import { format as odt } from './odt/index.ts';
import { format as pdf } from './pdf/index.ts';
import { format as provisions } from './provisions/index.ts';
import { format as rtf } from './rtf/index.ts';
import { format as text } from './text/index.ts';
import { format as uslm } from './uslm/index.ts';
import { rootOf } from './xml/root.ts';
import { format as zip } from './zip/index.ts';

/** Told apart by their root. */
const XML: readonly Format[] = [
  akn,
  clml,
  uslm,
  formex,
  bwb,
  estonia,
  chile,
  gii,
  legi,
  lims,
  lexdania,
  boe,
  irish,
];

/** Tried in this order; `text` takes what is left. */
export const FORMATS: readonly Format[] = [
  ...XML,
  eurlex,
  gazettes,
  html,
  lino,
  articles,
  provisions,
  markdown,
  text,
];

/** Known by their first bytes, asked before anything is decoded; `zip` says what to do with other archives. */
export const BINARY_FORMATS: readonly BinaryFormat[] = [pdf, docx, odt, epub, rtf, doc, zip];

const HEAD = 4000;

type Options = {
  /** BCP 47, from the user; it wins over the document and over detection. */
  readonly lang?: string;
};

/**
 * Reads one file of any format into ordered blocks. The content chooses the format, the name only
 * where the content does not.
 *
 * @param name file name as the user gave it, for messages and as a last name for the law
 * @returns one source for each law in the file, usually one
 * @throws InputError when the file is empty, or cannot be decoded or parsed
 */
export async function readSource(name: string, bytes: Uint8Array, options: Options = {}): Promise<Source[]> {
  const format = BINARY_FORMATS.find((each) => each.detect(name, bytes));
  if (format === undefined) return readText(name, bytes, options);
  const drafts = await format.read({ name, bytes });
  return drafts.map((draft) => complete(name, format.id, draft.encoding ?? BINARY, draft, [], options.lang));
}

/** What stands for the encoding of a format that is no text. */
const BINARY = 'binary';

/**
 * The same, at once, for the formats that are text.
 *
 * @throws InputError when the file is empty, binary, or cannot be decoded or parsed
 */
export function readText(name: string, bytes: Uint8Array, options: Options = {}): Source[] {
  refuseBinary(name, bytes);
  const { text: decoded, encoding } = decode(bytes);
  if (decoded.trim() === '') {
    throw new InputError({ code: 'source.empty', message: 'the file is empty', file: name });
  }
  refuseNoise(name, decoded);
  const format = formatOf(name, decoded.slice(0, HEAD));
  if (format === text) refuseMarkup(name, decoded);
  const input: Input = { name, text: decoded };
  const doubts = suspicions(name, decoded);
  return format.read(input).map((draft) => {
    return complete(name, format.id, encoding, draft, doubts, options.lang);
  });
}

/** @returns the format whose content test holds, else the one the file name asks for, else text */
export function formatOf(name: string, head: string): Format {
  const found = FORMATS.find((format) => format !== text && format.detect(name, head));
  if (found !== undefined) return found;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return FORMATS.find((format) => format.extensions.includes(extension)) ?? text;
}

/** Tags read as words would stand in the citations. */
function refuseMarkup(name: string, decoded: string): void {
  const root = rootOf(decoded);
  if (root === undefined) return;
  const known = XML.map((format) => format.title).join(', ');
  const message = `XML with the root "${root}" is not read; save the law as HTML or text, or as one of: ${known}`;
  throw new InputError({ code: 'source.unknown-xml', message, file: name });
}

function complete(
  name: string,
  format: string,
  encoding: string,
  draft: Draft,
  doubts: readonly Problem[],
  given: string | undefined,
): Source {
  const language = languageOf(draft, given, format);
  const problems = [...doubts, ...(draft.problems ?? [])];
  if (language.langFrom === 'detected' && draft.lang)
    problems.push(languageDoubt(name, draft.lang, language.lang));
  return {
    name,
    format,
    encoding,
    ...language,
    ...(draft.title ? { title: draft.title } : {}),
    ...(draft.abbreviation ? { abbreviation: draft.abbreviation } : {}),
    ...(draft.identity ? { identity: draft.identity } : {}),
    blocks: draft.blocks,
    problems,
  };
}

/** The templates of web sites often name another language than the law on the page is in. */
function languageOf(
  draft: Draft,
  given: string | undefined,
  format: string,
): Pick<Source, 'lang' | 'langFrom'> {
  const wanted = normaliseTag(given);
  if (wanted !== undefined) return { lang: wanted, langFrom: 'given' };
  const said = normaliseTag(draft.lang);
  if (said !== undefined && format !== 'html') return { lang: said, langFrom: 'document' };
  const detected = detectLanguage(draft.blocks);
  if (said !== undefined && !contradicts(draft, said, detected)) return { lang: said, langFrom: 'document' };
  return detected === undefined ? {} : { lang: detected, langFrom: 'detected' };
}

/** Enough words to trust the detector more than the page. */
const SURE = 2000;

function contradicts(draft: Draft, said: string, detected: string | undefined): boolean {
  if (detected === undefined || said.replace(/^n[bn](?=-|$)/u, 'no').split('-')[0] === detected) return false;
  if (/^(?:en|fr|es|pt|de|it)(?:-|$)/u.test(said) && isOtherScript(draft.blocks)) return true;
  if (!isDetectable(said)) return false;
  return draft.blocks.reduce((sum, block) => sum + block.text.length, 0) >= SURE;
}

function languageDoubt(name: string, said: string, found: string | undefined): Problem {
  const message = `the page names the language "${said}", its words are "${found ?? 'unknown'}"; the words were followed`;
  return { code: 'source.language-doubt', message, file: name };
}

/** Characters that a reader of the law should never see: the sign of a wrong encoding upstream. */
function suspicions(name: string, decoded: string): Problem[] {
  const first = decoded.search(/[\uFFFD\u0080-\u009F]|Ã[\u00A0-\u00BF]/u);
  if (first < 0) return [];
  let line = 1;
  for (let at = decoded.indexOf('\n'); at >= 0 && at < first; at = decoded.indexOf('\n', at + 1)) line += 1;
  return [
    {
      code: 'source.suspicious-characters',
      message: 'some characters look damaged; compare the text with the official one',
      file: name,
      place: `line ${line}`,
    },
  ];
}
