import { error } from '@sveltejs/kit';
import { registerEntry } from '#operations/companies/index.ts';
import { entryAnswers } from '#web/companies/entry.ts';
import { entryRow, isEntryId, today } from '#web/companies/register.ts';
import { sheetFor } from '#web/companies/sheets.ts';
import { readPublic } from '#web/http/public-now.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang, id }, platform, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  if (!isEntryId(id)) error(404);
  const read = await readPublic({ platform }, (database) => registerEntry(database, id));
  if (typeof read === 'string') return { unread: read, entry: undefined };
  const entry = read.value;
  if (!entry) error(404);
  const { content, sha256 } = entry;
  const day = today();
  const sheet = sheetFor(lang, content.company.sector);
  return {
    unread: undefined,
    entry: {
      ...entryRow(entry, lang, day),
      sha256,
      sectorCode: content.company.sector,
      changed: sheet?.version !== content.sheet,
      answers: entryAnswers(entry, lang, day),
    },
  };
};
