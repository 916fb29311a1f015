import type { Clause } from '#engine/clauses/index.ts';
import type { Table } from '#web/http/table-download.ts';
import { stateName } from '#web/states/facts.ts';
import { titleIn } from '#web/states/titles.ts';

const HEAD = [
  'requirement',
  'title',
  'State',
  'name',
  'published by',
  'verdict',
  'reason',
  'words',
  'language',
  'law',
  'provision',
  'heading',
  'SHA-256 of the law',
  'version',
  'date',
  'accepted',
  'other voice',
  'SHA-256 of the publication',
];

/** Each quotation in a row of its own; a clause without words in one, so that it is not lost. */
export function clauseTable(clauses: readonly Clause[], lang: string): Table {
  const rows = clauses.flatMap((clause) => {
    const { requirement, state, by, verdict, reason, version, date, accepted, beside, sha256 } = clause;
    const before = [
      requirement,
      titleIn(lang, requirement).title,
      state,
      stateName(lang, state),
      by === 'worked' ? 'made-up State, not published' : by,
      verdict,
      reason,
    ];
    const after = [
      version === undefined ? '' : String(version),
      date,
      accepted ?? '',
      beside.map((other) => `${other.by}: ${other.verdict}`).join('; '),
      sha256 ?? '',
    ];
    if (clause.words.length === 0) return [[...before, '', '', '', '', '', '', ...after]];
    return clause.words.map((one) => [
      ...before,
      one.quote.exact,
      one.lang,
      one.title,
      one.number,
      one.heading,
      one.original ?? '',
      ...after,
    ]);
  });
  return { title: 'Clauses', head: HEAD, rows, lang };
}
