import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Mapping } from '#engine/model/mapping.ts';
import { byId } from './input.ts';

/**
 * Mappings as a table for CSV (`text/csv`) and XLSX: the head first, then one row a relation, in the order of the files.
 * The writers of tables do the quoting.
 */
export function mappingRows(
  catalogue: Catalogue,
  mappings: readonly Mapping[],
): readonly (readonly string[])[] {
  const titles = byId(catalogue);
  return [
    ['requirement', 'title', 'severity', 'instrument', 'provision', 'relation', 'rationale', 'mark', 'as of'],
    ...mappings.flatMap(({ abbreviation, asOf, maps }) =>
      maps.map(({ requirement, provision, relation, rationale, mark }) => [
        requirement,
        titles.get(requirement)?.title ?? '',
        titles.get(requirement)?.severity ?? '',
        abbreviation,
        provision,
        relation,
        rationale,
        mark,
        asOf,
      ]),
    ),
  ];
}
