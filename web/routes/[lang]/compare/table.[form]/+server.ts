import { error } from '@sveltejs/kit';
import { judgementsIn } from '#engine/model/desk-publication.ts';
import { groupOf } from '#web/library/choice.ts';
import { readForFile } from '#web/http/public-now.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { compareChoiceFrom, factsBeside } from '#web/states/compare.ts';
import { newestOf } from '#web/states/published.ts';
import { titleIn } from '#web/states/titles.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

/** The comparison as one long table: each value with who says it, from where, and when. */
export const GET: RequestHandler = async (event) => {
  const { lang, form } = event.params;
  if (!isLanguage(lang)) error(404);
  const { codes, group } = compareChoiceFrom(event.url.searchParams);
  const { columns, lines, sources } = factsBeside(lang, codes);
  const say = sayIn(lang);
  const facts = lines.flatMap(({ treaty, cells }) =>
    cells.map((cell, at) => {
      const cited = cell.cites.flatMap((number) => sources[number - 1] ?? []);
      return [
        columns[at]?.code ?? '',
        columns[at]?.name ?? '',
        say(`treaty-${treaty}`),
        '',
        cell.status,
        cell.deposited ?? cell.inForce ?? cell.signed ?? '',
        cited.map(({ title }) => title).join('; '),
        cited.map(({ asOf }) => asOf).join('; '),
      ];
    }),
  );
  const published: string[][] = [];
  await readForFile(event, async (database) => {
    for (const { code, name } of group === '' ? [] : columns) {
      for (const { content, sha256 } of await newestOf(database, code)) {
        for (const { requirement, aspect, judgement } of judgementsIn(content)) {
          if (groupOf(requirement) !== group) continue;
          const by = `publication ${sha256}, ${content.voice}, version ${content.version}`;
          const { title } = titleIn(lang, requirement);
          published.push([code, name, title, aspect, judgement.verdict, '', by, content.date]);
        }
      }
    }
  });
  const head = ['code', 'State', 'what', 'aspect', 'value', 'date', 'source', 'as of'];
  const table = { title: 'Comparison', head, rows: [...facts, ...published], lang };
  return tableDownload(table, form, `tutela-compare-${codes.join('-').toLowerCase()}`);
};
