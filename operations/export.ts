import { toAkn, toJsonLines, toMarkdown, workIri } from '#engine/laws/index.ts';
import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';
import { ENGINE } from '#engine/pipeline.ts';
import { correctLaws } from '#engine/segments/correct-laws.ts';
import { segment } from '#engine/segments/index.ts';
import { readWithCorrections } from './corrections.ts';
import type { Desk } from './desk.ts';
import { isAknWork, saidOfLaw } from './law-identity.ts';
import { noProvisions, readSources } from './sources.ts';

export const LAW_FORMATS = ['akn', 'md', 'jsonl'] as const;
export type LawFormat = (typeof LAW_FORMATS)[number];

export type ExportRequest = {
  readonly path: string;
  readonly to: LawFormat;
  readonly lang?: string;
  /** What the document may not tell; only Akoma Ntoso asks for it. */
  readonly country?: string;
  /** ISO date of the law itself: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  readonly number?: string;
  /** ISO date of this version. */
  readonly version?: string;
  /** A file of corrections of people to how the law was cut. */
  readonly corrections?: string;
};

export type ExportResult = {
  readonly text: string;
  /** The work IRI, for Akoma Ntoso. */
  readonly work?: string;
  readonly provisions: number;
  readonly problems: readonly Problem[];
};

/**
 * Writes one imported law as Akoma Ntoso 3.0, Markdown or JSON Lines.
 *
 * @throws InputError when the file cannot be used, holds several laws, or Akoma Ntoso needs a date, a country or the
 * date of the version that neither the document nor the person gives
 */
export async function exportLaw(desk: Desk, request: ExportRequest): Promise<ExportResult> {
  const { read, corrections } = readWithCorrections(desk, [request.path], request.corrections);
  const { sources, problems } = await readSources(desk, read, request.lang);
  const cut = sources.map((source) => ({ source, ...segment(source) }));
  const corrected = correctLaws(cut, corrections);
  const all = cut.map((each, index) => ({ ...each, segments: corrected.segments[index] ?? each.segments }));
  const filled = all.filter(({ segments }) => segments.length > 0);
  const [one] = filled;
  if (one === undefined) return noProvisions([request.path]);
  if (filled.length > 1 && request.to !== 'jsonl') {
    const message = `holds ${filled.length} laws; give one file for each law, or export to jsonl`;
    throw new InputError({ code: 'several-laws', file: request.path, message });
  }
  const own = all.flatMap((each) => [...each.source.problems, ...each.problems]);
  const found = [...problems, ...own, ...corrected.problems];
  const count = filled.reduce((sum, { segments }) => sum + segments.length, 0);
  const { title = one.segments[0]?.lawTitle ?? '' } = one.source;
  const lang = one.source.lang ?? 'und';
  if (request.to === 'jsonl') {
    const text = filled.map(({ segments }) => toJsonLines(segments)).join('');
    return { text, provisions: count, problems: found };
  }
  if (request.to === 'md')
    return { text: toMarkdown(title, lang, one.segments), provisions: count, problems: found };
  const edition = editionOf(request, one.source, one.segments, lang);
  return { text: toAkn(edition, one.segments), work: edition.work, provisions: count, problems: found };
}

/** What the person says wins over what the document says; what nobody says is asked for, never guessed. */
function editionOf(request: ExportRequest, source: Source, segments: readonly Segment[], lang: string) {
  const { identity } = source;
  const said = saidOfLaw(source);
  const title = source.title ?? segments[0]?.lawTitle ?? '';
  const country = request.country ?? said.country ?? need('--country', 'its country', 'DE');
  // In force from is another date than that of the law, and the law has another than its version.
  const date = request.date ?? said.date ?? need('--date', 'the date of the law', '1998-11-13');
  const version =
    request.version ??
    identity?.versionDate ??
    identity?.inForce ??
    need('--version-date', 'from when this version holds', '2026-11-21');
  const number = request.number ?? said.number ?? source.abbreviation ?? title;
  const work = madeOf(() => workIri({ country, type: 'act', date, number }));
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(version)) {
    throw new InputError({
      code: 'bad-date',
      file: `--version-date ${version}`,
      message: 'is not a date; write it as 2026-11-21',
    });
  }
  const alias = identity?.eli ?? identity?.uri ?? otherName(identity?.work);
  return { title, work, country, date, number, lang, version, engine: ENGINE, ...(alias ? { alias } : {}) };

  function need(option: string, what: string, example: string): never {
    const message = `the document does not tell ${what}; say it with ${option}, for example ${option} ${example}`;
    throw new InputError({ code: 'identity-needed', file: source.name, message });
  }
}

/** The name that the publisher gives to the law, kept beside our own. */
function otherName(work: string | undefined): string | undefined {
  return work === undefined || isAknWork(work) ? undefined : work;
}

function madeOf(make: () => string): string {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError({
      code: 'bad-identity',
      file: '--country, --date, --number',
      message: error.message,
    });
  }
}
