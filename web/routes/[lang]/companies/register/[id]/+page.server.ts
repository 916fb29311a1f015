import { error } from '@sveltejs/kit';
import { isStale } from '#engine/companies/index.ts';
import { registerEntry } from '#operations/companies/index.ts';
import { entryRow, today } from '#web/companies/register.ts';
import { sheetFor } from '#web/companies/sheets.ts';
import { readPublic } from '#web/http/public-now.ts';
import type { PageServerLoad } from './$types';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export const load: PageServerLoad = async ({ params: { lang, id }, platform, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  if (!UUID.test(id)) error(404);
  const read = await readPublic({ platform }, (database) => registerEntry(database, id));
  if (typeof read === 'string') return { unread: read, entry: undefined };
  const entry = read.value;
  if (!entry) error(404);
  const { content, sha256 } = entry;
  const day = today();
  const sheet = sheetFor(lang, content.company.sector);
  const words = new Map(sheet?.questions.map((each) => [each.id, each]));
  return {
    unread: undefined,
    entry: {
      ...entryRow(entry, lang, day),
      sha256,
      sectorCode: content.company.sector,
      changed: sheet?.version !== content.sheet,
      answers: content.questions.map((question) => {
        const found = content.answers.find((each) => each.question === question);
        const { title, question: asked } = words.get(question) ?? { title: question, question: '' };
        return {
          id: question,
          title,
          asked,
          ...(found
            ? { answered: found.answered, values: found.values, stale: isStale(found.values, day) }
            : { answered: undefined, values: undefined, stale: false }),
        };
      }),
    },
  };
};
