import { stateRows } from '#web/states/list.ts';
import { recordOf } from '#web/states/record.ts';
import { cites } from '#web/states/cites.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
  const all = stateRows(lang);
  const noted = cites();
  const rows = all
    .filter(({ status }) => status !== 'party')
    .map((row) => {
      const record = recordOf(lang, row.code);
      const sources = record?.standing.cites.flatMap((number) => record.sources[number - 1] ?? []) ?? [];
      return { ...row, cites: noted.of(sources) };
    });
  const asOf = all
    .map((row) => row.asOf)
    .sort()
    .at(-1);
  return { rows, base: all.length, asOf: asOf ?? '', sources: noted.all() };
};
