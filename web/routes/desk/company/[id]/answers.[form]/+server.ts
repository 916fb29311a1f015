import { ownRecord } from '#web/desk/company/own.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** Every answer of the own company, oldest first, for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const { company, answers } = await ownRecord(event);
  const rows = answers.map(({ question, values, at, byName }) => [
    at.slice(0, 10),
    byName,
    question,
    values.answer,
    values.expires,
    values.dated ?? '',
    values.link ?? '',
    values.file?.name ?? '',
    values.file?.sha256 ?? '',
    values.note ?? '',
  ]);
  const head = [
    'answered',
    'by',
    'question',
    'answer',
    'until',
    'evidence of',
    'link',
    'document',
    'SHA-256',
    'note',
  ];
  return tableDownload(
    { title: company.name, head, rows },
    event.params.form,
    `self-assessment-${company.id}`,
  );
};
