import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';
import { segment } from '#engine/segments/index.ts';
import { BINARY_FORMATS, FORMATS } from '#engine/sources/index.ts';

export type Kind = 'article' | 'disposition' | 'annex';

/** One provision as a line of the outline. */
export type Entry = {
  readonly kind: Kind;
  readonly number: string;
  readonly heading: string;
  readonly path: readonly string[];
  /** Its first words, where it has no heading to be known by. */
  readonly opening: string;
  readonly page?: number;
  readonly line?: number;
  readonly status?: 'repealed' | 'reserved';
};

/** How one law was understood, before anything is searched in it. */
export type Outline = {
  readonly title: string;
  /** BCP 47; absent when neither said nor found. */
  readonly lang?: string;
  readonly langFrom?: 'document' | 'detected' | 'given';
  /** The name of the format: "Word document". */
  readonly format: string;
  /** False when Tutela has no words for the language, or does not know it. */
  readonly searched: boolean;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
};

const OPENING = 90;

/**
 * @param searchable BCP 47 tags of the languages that can be searched
 * @throws InputError when the file has more provisions or lines than any law
 */
export function outlineOf(source: Source, searchable: readonly string[]): Outline {
  const { segments, problems } = segment(source);
  const base = source.lang?.toLowerCase().split('-')[0];
  return {
    title: segments[0]?.lawTitle ?? source.title ?? source.name,
    ...(source.lang === undefined ? {} : { lang: source.lang }),
    ...(source.langFrom === undefined ? {} : { langFrom: source.langFrom }),
    format: formatName(source.format),
    searched: searchable.some((tag) => tag === source.lang || tag === base),
    entries: segments.map(entryOf),
    problems: [...source.problems, ...problems],
  };
}

function entryOf(one: Segment): Entry {
  return {
    kind: one.eId.startsWith('disp')
      ? 'disposition'
      : /^(?:annex|att|sch)/.test(one.eId)
        ? 'annex'
        : 'article',
    number: one.number,
    heading: one.heading,
    path: one.path,
    opening: one.heading === '' ? opening(one.text) : '',
    ...(one.page === undefined ? {} : { page: one.page }),
    ...(one.line === undefined ? {} : { line: one.line }),
    ...(one.status === undefined ? {} : { status: one.status }),
  };
}

function opening(text: string): string {
  const line = text.slice(0, OPENING * 2).replace(/\s+/g, ' ');
  return line.length <= OPENING ? line : `${line.slice(0, OPENING).replace(/(?<!\s)\s+\S*$/, '')} …`;
}

function formatName(id: string): string {
  return [...FORMATS, ...BINARY_FORMATS].find((format) => format.id === id)?.title ?? id;
}
