import type { Document, Part } from '#engine/model/document.ts';
import { officePackage, relation, type PackagePart } from '../ooxml/package.ts';
import { propertyParts } from '../ooxml/properties.ts';
import { tag } from '../ooxml/xml.ts';
import { inlinesOf } from '../walk.ts';
import { sheetNames } from './names.ts';
import { sheetXml } from './sheet.ts';
import { stylesXml } from './styles.ts';

type Table = Extract<Part, { type: 'table' }>;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BOOK = 'xl/workbook.xml';
const NAMES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/**
 * Each table of the report as a sheet of a workbook (ECMA-376). Words outside tables that cite something stand on a
 * sheet of their own, so that no citation is lost. No cell is a formula, whatever it begins with.
 *
 * @param other name of the sheet of what stands outside tables
 */
export function xlsx(document: Document, other: string): Uint8Array {
  const { title, lang, marks } = document;
  const tables = tablesOf(document, other);
  const names = sheetNames(tables.map(({ caption }) => caption));
  const sheets = tables.map((table, at): PackagePart => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    type: `${TYPE}.worksheet+xml`,
    xml: sheetXml(table, lang),
  }));
  const book = tag(
    'workbook',
    NAMES,
    tag(
      'sheets',
      {},
      ...names.map((name, at) => tag('sheet', { name, sheetId: at + 1, 'r:id': `rId${at + 1}` })),
    ),
  );
  const parts: PackagePart[] = [
    { path: BOOK, type: `${TYPE}.sheet.main+xml`, xml: book },
    ...propertyParts({ title, lang, ...(marks?.date ? { date: marks.date } : {}) }),
    ...sheets,
    { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, xml: stylesXml() },
  ];
  const relations = [
    ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation('rIdStyles', 'styles', 'styles.xml'),
  ];
  return officePackage(parts, new Map([[BOOK, relations]]));
}

/** A workbook has at least one sheet, so a report without a table is a sheet with its words. */
function tablesOf(document: Document, other: string): Table[] {
  const tables = document.parts.filter(
    (part): part is Table => part.type === 'table' && part.head.length > 0,
  );
  const outside = document.parts.flatMap((part) => {
    if (part.type === 'paragraph') return [part.inlines];
    if (part.type === 'quote') return [[...part.inlines, part.cite]];
    return part.type === 'list' ? part.items : [];
  });
  const face = document.face?.facts.map(({ inlines }) => inlines) ?? [];
  const cites = inlinesOf({ ...document, parts: document.parts.filter(({ type }) => type !== 'table') }).some(
    ({ type }) => type === 'cite' || type === 'note',
  );
  if (tables.length > 0 && !cites) return tables;
  const rows = [...face, ...outside].map((inlines) => [{ inlines }]);
  return [...tables, { type: 'table', caption: other, head: [document.title], rows }];
}
