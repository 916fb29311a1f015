import type { Found } from '#engine/library/index.ts';
import type { LinkChecked } from '#engine/model/library.ts';
import type { Table } from '#web/http/table-download.ts';

const HEAD = [
  ...[
    'id',
    'title',
    'publishers',
    'credit',
    'year',
    'kind',
    'languages',
    'topics',
    'regions (M49)',
    'states',
  ],
  ...[
    'symbol',
    'address',
    'address of',
    'format',
    'size in bytes',
    'link',
    'link tried on',
    'seen on',
    'source',
  ],
];

/** Records for a spreadsheet. An empty cell is not known. */
export function libraryTable(
  found: readonly Found[],
  checked: ReadonlyMap<string, LinkChecked>,
  lang: string,
): Table {
  const rows = found.map(({ record: { id, values, seen, source } }) => {
    const link = checked.get(id);
    return [
      id,
      values.title,
      values.publishers.join('; '),
      values.credit ?? '',
      values.year === undefined ? '' : String(values.year),
      values.type,
      values.languages.join('; '),
      values.topics.join('; '),
      (values.regions ?? []).join('; '),
      (values.states ?? []).join('; '),
      values.symbol ?? '',
      values.url ?? '',
      values.address ?? '',
      values.format ?? '',
      String(link?.size ?? values.size ?? ''),
      link?.outcome ?? '',
      link?.on ?? '',
      seen,
      source?.title ?? 'the desk of this portal',
    ];
  });
  return { title: 'Library', head: HEAD, rows, lang };
}
