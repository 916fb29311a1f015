import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Identity, Source } from '#engine/model/source.ts';
import { shareOut } from '#engine/segments/correct-laws.ts';
import type { Correction } from '#engine/segments/correction.ts';
import { applyCorrections } from '#engine/segments/corrections.ts';
import { definitionsIn } from '#engine/segments/definitions.ts';
import { segment } from '#engine/segments/index.ts';
import { lawText } from '#engine/segments/law-text.ts';
import { numberedParagraphs, type NumberedParagraph } from '#engine/segments/numbered.ts';
import { referencesOf } from '#engine/segments/references.ts';
import { readWithCorrections } from './corrections.ts';
import type { Desk } from './desk.ts';
import { readSources } from './sources.ts';

/** One provision as the outline shows it. */
export type Entry = {
  readonly number: string;
  readonly heading: string;
  readonly path: readonly string[];
  readonly eId: string;
  readonly text: string;
  readonly line?: number;
  readonly page?: number;
  readonly status?: 'repealed' | 'reserved';
  /** Terms that it defines. */
  readonly definitions?: readonly string[];
  /** eIds of the provisions of the same law that its text names. */
  readonly references?: readonly string[];
};

/** What was understood of one law. */
export type Outline = {
  readonly title: string | null;
  readonly lang: string | null;
  readonly langFrom: 'document' | 'detected' | 'given' | null;
  /** What the document says of itself: IRIs, ELI, dates. */
  readonly identity?: Identity;
  readonly encoding: string;
  readonly format: string;
  readonly problems: readonly Problem[];
  /** Articles, sections, rules: what the law counts. */
  readonly articles: readonly Entry[];
  /** Additional, transitory and final dispositions, with a row of numbers of their own. */
  readonly dispositions: readonly Entry[];
  /** Schedules, annexes, forms. */
  readonly annexes: readonly Entry[];
  /** Of a document without articles: the paragraphs that it numbers. */
  readonly paragraphs: readonly (NumberedParagraph & { readonly unit: 'paragraph' })[];
};

export type OutlineRequest = {
  readonly paths: readonly string[];
  /** BCP 47; it wins over what the document says. */
  readonly lang?: string;
  /** A file of corrections, YAML or JSON. */
  readonly corrections?: string;
};

/**
 * Shows how a document was understood before anything is searched in it, with the corrections of a person replayed.
 *
 * @throws InputError when a file that was named cannot be used
 */
export async function outline(desk: Desk, request: OutlineRequest): Promise<readonly Outline[]> {
  const { read, corrections } = readWithCorrections(desk, request.paths, request.corrections);
  const { sources, problems } = await readSources(desk, read, request.lang, 'not kept');
  const cut = corrections.length === 0 ? [] : sources.map((source) => ({ source, ...segment(source) }));
  const shares = shareOut(cut, corrections);
  const laws = sources.map((source, index) => outlineOf(source, shares.own[index]));
  const first = [...problems, ...shares.problems];
  return laws.map((law, index) => (index === 0 ? { ...law, problems: [...first, ...law.problems] } : law));
}

/** Pure: one source, cut, corrected and described. */
export function outlineOf(source: Source, corrections: readonly Correction[] = []): Outline {
  const cut = segment(source);
  const corrected =
    corrections.length === 0
      ? { segments: cut.segments, problems: [] }
      : applyCorrections(cut.segments, corrections, lawText(source.blocks).text);
  const { segments } = corrected;
  const references = referencesOf(segments);
  const entries = segments.map((one) => entryOf(one, references.get(one.eId) ?? []));
  const numbered = segments.length === 0 ? numberedParagraphs(source) : [];
  return {
    title: source.title ?? firstWords(source) ?? null,
    lang: source.lang ?? null,
    langFrom: source.langFrom ?? null,
    ...(source.identity === undefined ? {} : { identity: source.identity }),
    encoding: source.encoding,
    format: source.format,
    problems: [...source.problems, ...cut.problems, ...corrected.problems],
    articles: entries.filter(({ eId }) => !/^(?:disp|annex)/u.test(eId)),
    dispositions: entries.filter(({ eId }) => eId.startsWith('disp')),
    annexes: entries.filter(({ eId }) => eId.startsWith('annex')),
    paragraphs: numbered.map((one) => ({ unit: 'paragraph', ...one })),
  };
}

function entryOf(one: Segment, references: readonly string[]): Entry {
  const definitions = definitionsIn(one);
  return {
    number: one.number,
    heading: one.heading,
    path: one.path,
    eId: one.eId,
    text: one.text,
    ...(one.line === undefined ? {} : { line: one.line }),
    ...(one.page === undefined ? {} : { page: one.page }),
    ...(one.status === undefined ? {} : { status: one.status }),
    ...(definitions.length === 0 ? {} : { definitions }),
    ...(references.length === 0 ? {} : { references }),
  };
}

const LONGEST_TITLE = 250;
/** "ЗАКОН УКРАЇНИ", "LEI": the kind of the document, whose name stands on the next line. */
const SHORT = 30;

/** A document that names no title begins with it. */
function firstWords(source: Source): string | undefined {
  const lines = source.blocks
    .slice(0, 10)
    .filter(({ text }) => /\p{L}{2}/u.test(text) && text.length <= LONGEST_TITLE);
  const [first, second] = lines;
  if (first === undefined || source.blocks.indexOf(first) > 3) return undefined;
  const joined = first.text.length < SHORT && second !== undefined && !/[.;:]$/u.test(second.text);
  return joined ? `${first.text} ${second.text}` : first.text;
}
