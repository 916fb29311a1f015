import { libraryHistory } from '#operations/library/index.ts';
import { deskOf } from '#web/desk/guard.ts';
import { keeperIn } from '#web/desk/library/keeper.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** Every step on the records, newest first. */
export const GET: RequestHandler = async (event) => {
  const steps = await libraryHistory(deskOf(event).database, keeperIn(event));
  const rows = steps.map(({ record, kind, values, note, byName, at }) => [
    record,
    kind,
    values?.title ?? '',
    values?.url ?? '',
    note,
    byName,
    at,
  ]);
  const head = ['record', 'step', 'title', 'address', 'why', 'by', 'at'];
  return tableDownload({ title: 'Library steps', head, rows }, event.params.form, 'tutela-library-steps');
};
