import { error } from '@sveltejs/kit';
import { docx } from '#engine/reports/writers/docx/index.ts';
import { sayIn as sayOfReports } from '#operations/say.ts';
import { checklistDocument, checklistTable } from '#web/companies/checklist.ts';
import { sheetFor } from '#web/companies/sheets.ts';
import { reportGround } from '#web/desk/reports/ground.ts';
import { tableDownload } from '#web/http/table-download.ts';
import { titleIn } from '#web/states/titles.ts';
import { isLanguage } from '#web/words/languages.ts';
import { sayIn } from '#web/words/say.ts';
import type { RequestHandler } from './$types';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The questions of a sector, to be filled in: for a spreadsheet, or to be printed. */
export const GET: RequestHandler = ({ params: { lang, sector, form } }) => {
  const sheet = isLanguage(lang) ? sheetFor(lang, sector) : undefined;
  if (!sheet) error(404);
  const name = `tutela-${sheet.sector}-${lang}`;
  const titleOf = (id: string): string => titleIn(lang, id).title;
  if (form !== 'docx') return tableDownload(checklistTable(sheet, lang, sayIn(lang), titleOf), form, name);
  const document = checklistDocument(sheet, lang, sayIn(lang), titleOf);
  const body = new Uint8Array(docx(document, sayOfReports(lang, reportGround().reportWords)));
  return new Response(body, {
    headers: { 'content-type': WORD, 'content-disposition': `attachment; filename="${name}.docx"` },
  });
};
