import { quoteOf } from '#engine/practice/index.ts';
import type { PracticeRow } from '#operations/practice/list.ts';
import type { Table } from '#web/http/table-download.ts';
import { PRACTICE_WORDS } from '../finding/said.ts';
import { nameOf, reasonOf, SHOW, strengthOf } from './words.ts';

const HEAD = [
  'requirement',
  'title',
  'report',
  'paragraph',
  'headings',
  'page',
  'kind of evidence',
  'holds from',
  'answer of people',
  'strength',
  'why proposed',
  'words',
  'whole paragraph',
  'language',
  'SHA-256 of the original',
];

/** The list as one table; every line names its report, paragraph and original. */
export function practiceTable(rows: readonly PracticeRow[], titles: ReadonlyMap<string, string>): Table {
  return {
    title: 'Past reports',
    head: HEAD,
    rows: rows.map(({ report, paragraph, proposal, answer, attached }) => {
      const { requirement, what, effective } = proposal;
      const said = SHOW[answer?.kind ?? 'open'];
      return [
        requirement,
        titles.get(requirement) ?? '',
        nameOf(report),
        paragraph.number,
        paragraph.headings.join(' › '),
        paragraph.page === undefined ? '' : String(paragraph.page),
        PRACTICE_WORDS[what],
        effective ?? '',
        attached === false ? `${said}, taken away on the finding since` : said,
        strengthOf(proposal),
        reasonOf(proposal),
        quoteOf(paragraph.text, proposal),
        paragraph.text,
        report.lang,
        report.sha256,
      ];
    }),
  };
}
