import { tag } from '../ooxml/xml.ts';

/** Styles by their place in cellXfs below. */
export const TEXT = 0;
export const HEAD = 1;
export const DATE = 2;
export const RIGHT_TO_LEFT = 3;
export const COUNT = 4;

/** yyyy-mm-dd: a date that no reader takes for another one. */
const ISO_DATE = 164;

export function stylesXml(): string {
  const font = (bold: boolean) =>
    tag('font', {}, bold ? tag('b') : '', tag('sz', { val: 10 }), tag('name', { val: 'Calibri' }));
  const wash = tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb: 'FFF0EDE5' }));
  const side = (name: string) => tag(name, { style: 'thin' }, tag('color', { rgb: 'FFD9D5CB' }));
  const none = ['left', 'right', 'top', 'bottom', 'diagonal'].map((name) => tag(name)).join('');
  const lined = tag('left') + tag('right') + tag('top') + side('bottom') + tag('diagonal');
  // "quotePrefix" keeps words that begin like a formula words, when a person changes the cell later.
  const xf = (format: number, fontId: number, fillId: number, align: Record<string, string | number>) =>
    tag(
      'xf',
      {
        numFmtId: format,
        fontId,
        fillId,
        borderId: 1,
        xfId: 0,
        quotePrefix: 'wrapText' in align ? 1 : undefined,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
      },
      tag('alignment', { vertical: 'top', ...align }),
    );
  return tag(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    tag('numFmts', { count: 1 }, tag('numFmt', { numFmtId: ISO_DATE, formatCode: 'yyyy\\-mm\\-dd' })),
    tag('fonts', { count: 2 }, font(false), font(true)),
    tag(
      'fills',
      { count: 3 },
      tag('fill', {}, tag('patternFill', { patternType: 'none' })),
      tag('fill', {}, tag('patternFill', { patternType: 'gray125' })),
      tag('fill', {}, wash),
    ),
    tag('borders', { count: 2 }, tag('border', {}, none), tag('border', {}, lined)),
    tag('cellStyleXfs', { count: 1 }, tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    tag(
      'cellXfs',
      { count: 5 },
      xf(0, 0, 0, { wrapText: 1 }),
      xf(0, 1, 2, { wrapText: 1 }),
      xf(ISO_DATE, 0, 0, {}),
      xf(0, 0, 0, { wrapText: 1, readingOrder: 2 }),
      xf(0, 0, 0, {}),
    ),
    tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}
