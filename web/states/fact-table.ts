import type { Table } from '#web/http/table-download.ts';
import type { Say } from '#web/words/say.ts';
import type { StateRecord, TreatyRow } from './record.ts';
import { regionName } from './region-name.ts';

const HEAD = ['code', 'State', 'what', 'field', 'value', 'source', 'as of', 'trust', 'address'];

/** Of a treaty, what is shown of it; the words of a standing are those of the data. */
const FIELDS = ['status', 'signed', 'act', 'deposited', 'inForce', 'partyBy', 'invited'] as const;

type Fact = readonly [what: string, field: string, value: string, cites: readonly number[]];

/** The facts of a profile, one value in a line; a value that rests on more than one source has a line for each. */
export function factTable(record: StateRecord, lang: string, say: Say): Table {
  const rows = factsOf(record, lang, say).flatMap(([what, field, value, cites]) =>
    cites
      .flatMap((number) => record.sources[number - 1] ?? [])
      .map(({ title, asOf, trust, url }) => [
        record.code,
        record.name,
        what,
        field,
        value,
        title,
        asOf,
        trust,
        url ?? '',
      ]),
  );
  return { title: record.name, head: HEAD, rows, lang };
}

function factsOf(record: StateRecord, lang: string, say: Say): readonly Fact[] {
  const { region, group, un, languages, due, reports, law } = record;
  return [
    ...(region
      ? [
          ['region', 'M49', regionName(lang, region.region), region.cites] as const,
          ['region', 'M49', regionName(lang, region.subregion), region.cites] as const,
        ]
      : []),
    ...(group ? [['group', 'regional group', group.value, group.cites] as const] : []),
    ...(un ? [['group', 'United Nations', un.value, un.cites] as const] : []),
    ...record.lists.map(({ value, cites }): Fact => ['group', 'list', value, cites]),
    ...(languages ? [['languages', 'official', languages.value.join('; '), languages.cites] as const] : []),
    ...[record.standing, ...record.treaties].flatMap((row) => treatyFacts(row, say)),
    ...record.reviews.flatMap((review): Fact[] => {
      const { number, session, report, received, date, observations, basis, cites } = review;
      const what = `review ${number ?? ''}`.trim();
      const said = {
        report: report?.symbol,
        received,
        session,
        date,
        observations: observations?.symbol,
        basis,
      };
      return Object.entries(said).flatMap(([field, value]): Fact[] =>
        value === undefined ? [] : [[what, field, String(value), cites]],
      );
    }),
    ...(due ? [['reporting', 'first report due (derived)', due.day, due.cites] as const] : []),
    ...Object.entries(reports?.byYear ?? {}).map(([year, count]): Fact => [
      say('record-figures-reports'),
      year,
      String(count),
      reports?.cites ?? [],
    ]),
    ...(law ? [[say('record-figures-law'), '2022', law.value, law.cites] as const] : []),
  ];
}

function treatyFacts(row: TreatyRow, say: Say): readonly Fact[] {
  const what = say(`treaty-${row.treaty}`);
  return FIELDS.flatMap((field): Fact[] => {
    const value = row[field];
    if (value === undefined) return [];
    const called = field === 'inForce' ? `in force${row.derived ? ' (derived)' : ''}` : field;
    return [[what, called, value, row.cites]];
  });
}
