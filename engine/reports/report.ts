import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Inline, Part } from '#engine/model/document.ts';
import type { Evidence } from '#engine/model/finding.ts';
import { nameOf } from '#engine/model/language-tag.ts';
import type { Publication } from '#engine/model/publication.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { Segment } from '#engine/model/segment.ts';
import { pinpointWords } from './pinpoint.ts';
import type { Say } from './say.ts';

/** What every report is made from; it holds no more than was frozen, and the provisions quoted. */
export type ReportInput = {
  readonly publication: Publication;
  readonly catalogue: Catalogue;
  readonly segments: readonly Segment[];
  readonly say: Say;
};

export const text = (words: string): Inline => ({ type: 'text', text: words });
export const strong = (words: string): Inline => ({ type: 'strong', text: words });

/** The pinpoints of a requirement as citations, "; " between them. */
export function pinpoints(requirement: Requirement): Inline[] {
  return pinpointWords(requirement.pinpoints).flatMap((words, index): Inline[] => [
    ...(index > 0 ? [text('; ')] : []),
    { type: 'cite', text: words, ref: words },
  ]);
}

/**
 * A provision as a citation: "PC, art. 41 (Possession), p. 12".
 *
 * @param segment with the page of the file where it begins, for formats that have pages
 */
export function provision(evidence: Evidence, segment: Segment | undefined, say: Say): Inline {
  const heading = evidence.heading === '' ? '' : ` (${evidence.heading})`;
  const page = segment?.page === undefined ? '' : `, ${say('cite-page', { page: String(segment.page) })}`;
  const words = `${evidence.law}, ${numberWords(evidence)}${heading}${page}`;
  return { type: 'cite', text: words, ref: evidence.segment };
}

/** The kind of unit, as its eId names it, in the usual short forms of citation; a number that says its kind stays. */
const UNITS: Readonly<Record<string, string>> = {
  art: 'art.',
  sec: 'sect.',
  rule: 'rule',
  reg: 'reg.',
  para: 'para.',
};

function numberWords({ number, segment }: Evidence): string {
  if (!/^\d/.test(number)) return number;
  const word = UNITS[segment.split('/').at(-1)?.split('_')[0] ?? ''];
  return word ? `${word} ${number}` : number;
}

/** State, date, versions and the laws read: the same head for each report. */
export function head({ publication, say }: ReportInput): Part[] {
  const { state, date, catalogue, profile, engine, laws, problems } = publication;
  const parts: Part[] = [
    { type: 'paragraph', inlines: [strong(state.name), text(` · ${longDate(date, say)}`)] },
    { type: 'paragraph', inlines: [text(say('report-machine-proposes'))] },
    {
      type: 'table',
      caption: say('laws-caption'),
      head: [say('laws-law'), say('laws-title'), say('laws-language'), say('laws-provisions')],
      rows: laws.map((law) => [
        { inlines: [text(law.law)], lang: law.lang },
        { inlines: [text(law.title)], lang: law.lang },
        { inlines: [text(languageName(law.lang, say))] },
        { inlines: [text(String(law.provisions))] },
      ]),
    },
    { type: 'paragraph', inlines: [text(say('report-versions', { catalogue, profile, engine }))] },
  ];
  if (problems.length === 0) return parts;
  return [
    ...parts,
    { type: 'paragraph', inlines: [strong(say('problems-count', { count: problems.length }))] },
    {
      type: 'list',
      items: problems.map((problem) => [
        text([problem.file, problem.place, problem.message].filter(Boolean).join(': ')),
      ]),
    },
  ];
}

/** "2026-11-21" to "21 November 2026" in the language of the report; what is no day stays as it is written. */
export function longDate(date: string, say: Say): string {
  const format = new Intl.DateTimeFormat(say('date-locale'), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : format.format(day);
}

export function languageName(lang: string, say: Say): string {
  if (lang === 'und') return say('language-unknown');
  return nameOf(new Intl.DisplayNames([say('report-lang')], { type: 'language' }), lang);
}

export function groupOf(requirement: string): string {
  return requirement.split('.')[0] ?? requirement;
}
