import { createHash } from 'node:crypto';
import { compileMatcher } from '#engine/matches/index.ts';
import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';
import {
  compareOne,
  missingNumbers,
  propose,
  SYMBOLS,
  type OfficialText,
  type Passage,
  type Row,
} from '#engine/pinpoints/index.ts';
import type { Desk } from './desk.ts';
import { passagesOf, textOf } from './pinpoint-passages.ts';
import { readSources } from './sources.ts';

export const OFFICIAL_TEXTS = ['opsc', 'guidelines', 'report'] as const;

export type PinpointsRequest = {
  readonly path: string;
  /** Told from the front of the document when absent. */
  readonly text?: OfficialText;
  readonly lang?: string;
  /** Only this one; all when absent. */
  readonly requirement?: string;
};

/** An official text that a reader has, beside the requirements of the catalogue. */
export type Pinpoints = {
  readonly document: {
    readonly text: OfficialText;
    readonly symbol: string;
    /** False where only the person says which text it is; nothing can be confirmed from it then. */
    readonly recognised: boolean;
    readonly title: string;
    /** BCP 47; "und" when unknown. */
    readonly lang: string;
    readonly sha256: string;
  };
  readonly passages: ReadonlyMap<string, Passage>;
  readonly missing: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
};

/** Fewer are no document that is cited by paragraph. */
const FEWEST = 5;

/**
 * Splits an official text into what is cited of it, and proposes for each requirement what holds it. Nothing of the
 * document is kept.
 *
 * @throws InputError when the file cannot be used, which text it is cannot be told, or it has no numbered paragraphs
 */
export async function pinpoints(desk: Desk, request: PinpointsRequest): Promise<Pinpoints> {
  const { catalogue } = desk;
  const wanted = wantedOf(desk, request.requirement);
  const { files, problems: unread } = desk.read([request.path]);
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw refused('several', request.path, 'name one document, not a folder');
  const { sources } = await readSources(desk, { files, problems: unread }, request.lang, 'not kept');
  const source = sources[0] as Source;
  const told = textOf(source);
  const text = request.text ?? told;
  if (text === undefined) throw refused('unknown', request.path, UNKNOWN);
  const { passages, problems } = passagesOf(source, text);
  if (passages.length < FEWEST) throw refused('no-paragraphs', request.path, NONE[text]);
  const lang = source.lang ?? 'und';
  const proposals = propose({
    text,
    catalogue,
    passages,
    answers: compileMatcher(catalogue, desk.packs).match(passages.map((one, at) => asSegment(one, at, lang))),
    tongue: { lang, pack: desk.packs.find((pack) => pack.lang === lang.toLowerCase().split('-')[0]) },
  });
  const byNumber = new Map(passages.map((passage) => [passage.number, passage]));
  return {
    document: {
      text,
      symbol: SYMBOLS[text],
      recognised: told === text,
      title: source.title ?? source.blocks.find(({ text: line }) => line.length > 30)?.text ?? source.name,
      lang,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
    },
    passages: byNumber,
    missing: text === 'opsc' ? [] : missingNumbers([...byNumber.keys()]),
    rows: wanted.map((one) => compareOne(one, text, byNumber, proposals.get(one.id) ?? [])),
    problems: [...source.problems, ...problems],
  };
}

const UNKNOWN =
  'which official text this is cannot be told from its first lines; say it with --document opsc, guidelines or report';
const NONE: Readonly<Record<OfficialText, string>> = {
  opsc: 'fewer than five articles were recognised; give the Protocol itself, with the numbers of its articles',
  guidelines:
    'fewer than five numbered paragraphs were recognised; give the whole document, with its numbers',
  report: 'fewer than five numbered paragraphs were recognised; give the whole document, with its numbers',
};

function refused(code: string, file: string, message: string): InputError {
  return new InputError({ code: `pinpoints.${code}`, file, message });
}

function wantedOf({ catalogue }: Desk, id: string | undefined) {
  const wanted = catalogue.requirements.filter((one) => id === undefined || one.id === id);
  if (wanted.length > 0) return wanted;
  throw refused(
    'no-such-requirement',
    `--requirement ${id}`,
    'is not in the catalogue; --json lists all ids',
  );
}

/** The matcher reads provisions; a passage is handed to it as one. */
function asSegment(passage: Passage, at: number, lang: string): Segment {
  const { number, text, path } = passage;
  return {
    id: number,
    law: 'text',
    lawTitle: '',
    lang,
    number,
    heading: '',
    path,
    eId: `para_${number}`,
    text,
    portions: [],
    order: at + 1,
  };
}
