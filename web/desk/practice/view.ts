import { quoteOf } from '#engine/practice/index.ts';
import type { KeptReport } from '#store/practice/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import type { PracticeRow } from '#operations/practice/list.ts';
import { dirOf } from '#web/words/languages.ts';
import { dateIn, languageName } from '#web/words/say.ts';
import { piecesOf } from '../recommendations/marks.ts';
import { nameOf, reasonOf, strengthOf } from './words.ts';

/** A past report as the list of them shows it. */
export function reportLine(
  report: KeptReport & { readonly open: number },
  personOf: (id: string) => string,
  version: string,
) {
  const { sha256, name, symbol, date, lang, otherState, paragraphs, open, by, at } = report;
  return {
    sha256,
    title: nameOf(report),
    file: symbol === undefined ? '' : name,
    date: date === undefined ? 'no date in it' : dateIn('en', date),
    language: lang === 'und' ? 'its language could not be told' : languageName('en', lang),
    unread: lang === 'und',
    otherState,
    paragraphs,
    open,
    laid: `${personOf(by)}, ${dateIn('en', at)}`,
    old: report.version !== version,
  };
}

/** One proposal as its card shows it. */
export function rowShown(
  { report, paragraph, proposal, answer, attached }: PracticeRow,
  titles: ReadonlyMap<string, string>,
  personOf: (id: string) => string,
) {
  const { requirement, what, effective } = proposal;
  return {
    of: `${report.sha256} ${paragraph.number} ${requirement}`,
    report: report.sha256,
    reportName: nameOf(report),
    paragraph: paragraph.number,
    page: paragraph.page,
    headings: paragraph.headings.join(' › '),
    pieces: piecesOf(paragraph.text, [...proposal.words, ...proposal.signs]),
    lang: report.lang,
    dir: dirOf(report.lang),
    seen: paragraph.textSha256,
    requirement,
    title: titles.get(requirement) ?? requirement,
    strength: strengthOf(proposal),
    reason: reasonOf(proposal),
    what,
    effective: effective ?? '',
    quote: quoteOf(paragraph.text, proposal),
    step: uuid7(),
    answer: answer && {
      kind: answer.kind,
      by: personOf(answer.by),
      on: dateIn('en', answer.at),
      attached: attached !== false,
    },
  };
}
