import type { ListRow } from '#operations/recommendations/list.ts';
import type { Table } from '#web/http/table-download.ts';
import { FOLLOW_UP, KIND, MECHANISM, POSITION, SOURCE, STATED } from './words.ts';

const HEAD = [
  'id',
  'source',
  'body',
  'mechanism',
  'symbol',
  'paragraph',
  'date',
  'kind',
  'text',
  'language',
  'themes',
  'persons',
  'SDGs',
  'position of the State, as the source states it',
  'position of the State, by hand',
  'position by hand: stated on',
  'position by hand: words',
  'linked by people',
  'rejected by people',
  'proposed by the machine',
  'follow-up',
  'follow-up: why',
];

/** One line for each recommendation. */
export function tableOf(rows: readonly ListRow[]): Table {
  const lines = rows.map(({ facts, standing, proposals }) => {
    const links = [...standing.links.values()];
    const named = (confirmed: boolean) =>
      links.filter((link) => link.confirmed === confirmed).map(({ requirement }) => requirement);
    return [
      facts.id,
      SOURCE[facts.source],
      facts.bodies.join('; '),
      MECHANISM[facts.mechanism],
      facts.symbol ?? '',
      facts.paragraph ?? '',
      facts.date ?? '',
      KIND[facts.kind],
      facts.text,
      facts.lang,
      facts.themes.join('; '),
      facts.persons.join('; '),
      facts.sdgs.join('; '),
      POSITION[facts.position],
      standing.position ? STATED[standing.position.position] : '',
      standing.position?.statedOn ?? '',
      standing.position?.reason ?? '',
      named(true).join('; '),
      named(false).join('; '),
      proposals.map(({ requirement }) => requirement).join('; '),
      FOLLOW_UP[standing.followUp],
      standing.said?.reason ?? '',
    ];
  });
  return { title: 'Recommendations', head: HEAD, rows: lines };
}
