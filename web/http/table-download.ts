import { error } from '@sveltejs/kit';
import type { Cell } from '#engine/model/document.ts';
import { csvText } from '#engine/reports/writers/csv.ts';
import { xlsx } from '#engine/reports/writers/xlsx/index.ts';

/** A list of a page, for a spreadsheet: each row has as many cells as the head. */
export type Table = {
  /** Names the sheet. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** BCP 47; English where absent. */
  readonly lang?: string;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The forms that every list is had in, as its address ends. */
export const FORMS = ['csv', 'xlsx'] as const;

/**
 * The list as a file. No cell is a formula in either, whatever a person wrote into it; a day is a date in a workbook.
 *
 * @param form the end of the address
 * @param name of the file, without its end
 * @throws 404 for any other form
 */
export function tableDownload(
  table: Table,
  form: string | undefined,
  name: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const found = FORMS.find((each) => each === form);
  if (!found) error(404, { message: 'not found', advice: 'A list is had as CSV or as XLSX.' });
  const [body, type] =
    found === 'csv'
      ? [csvText([table.head, ...table.rows]), 'text/csv; charset=utf-8']
      : [workbookOf(table), WORKBOOK];
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]+/gu, '-')}.${found}"`,
    },
  });
}

function workbookOf({ title, head, rows, lang = 'en' }: Table): Uint8Array<ArrayBuffer> {
  const cells = rows.map((row) =>
    row.map((text): Cell => ({
      inlines: [{ type: 'text', text }],
      ...(DAY.test(text) ? { date: text } : {}),
    })),
  );
  const table = { type: 'table', caption: title, head: [...head], rows: cells } as const;
  return new Uint8Array(xlsx({ title, lang, parts: [table] }, title));
}
