import type { Cell, Part } from '#engine/model/document.ts';
import { directionOf } from '../direction.ts';
import { tag, val } from '../ooxml/xml.ts';
import { isShort, sharesOf } from '../widths.ts';
import { languageOf, paragraph } from './paragraph.ts';
import { run, runs, type Writing } from './runs.ts';

type Table = Extract<Part, { type: 'table' }>;

/** @param width of the text, in twentieths of a point */
export function tableXml(table: Table, width: number, writing: Writing): string {
  const widths = sharesOf(table).map((share) => Math.round(share * width));
  const { lang } = writing;
  const properties = tag(
    'w:tblPr',
    {},
    val('w:tblStyle', 'Hairlines'),
    directionOf(lang) === 'rtl' ? tag('w:bidiVisual') : '',
    tag('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    val('w:tblLayout', 'fixed').replace('w:val', 'w:type'),
    tag('w:tblLook', {
      'w:val': '0020',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    val('w:tblCaption', table.caption),
  );
  const head = tag(
    'w:tr',
    {},
    tag('w:trPr', {}, tag('w:cantSplit'), tag('w:tblHeader')),
    ...table.head.map((words, at) => cell(widths[at] ?? 0, paragraph('TableHead', lang, run(words, lang)))),
  );
  const rows = table.rows.map((row) => {
    return tag(
      'w:tr',
      {},
      isShort(row) ? tag('w:trPr', {}, tag('w:cantSplit')) : '',
      ...table.head.map((_, at) => cell(widths[at] ?? 0, inCell(row[at], writing))),
    );
  });
  const grid = tag('w:tblGrid', {}, ...widths.map((each) => tag('w:gridCol', { 'w:w': each })));
  return tag('w:tbl', {}, properties, grid, head, ...rows);
}

function inCell(content: Cell | undefined, writing: Writing): string {
  if (content === undefined) return paragraph('TableText', writing.lang, '');
  const { inlines } = content;
  const lang = content.lang ?? writing.lang;
  const own = lang === 'und' ? languageOf(inlines, writing.lang) : lang;
  const law = inlines.some(({ type }) => type === 'mark');
  return paragraph(law ? 'TableLaw' : 'TableText', own, runs(inlines, writing, lang));
}

function cell(width: number, inner: string): string {
  return tag('w:tc', {}, tag('w:tcPr', {}, tag('w:tcW', { 'w:w': width, 'w:type': 'dxa' })), inner);
}
