import type { Document } from '#engine/model/document.ts';
import type { Say } from '../../say.ts';
import { evenHeadings } from '../levels.ts';
import { officePackage, relation, type PackagePart } from '../ooxml/package.ts';
import { propertyParts } from '../ooxml/properties.ts';
import { tag } from '../ooxml/xml.ts';
import { countWords } from '../words.ts';
import { faceXml } from './face.ts';
import { W } from './names.ts';
import { numberingPart } from './numbering.ts';
import { edges, section, textWidth } from './page.ts';
import { partsXml } from './parts.ts';
import { referencesPart } from './references.ts';
import type { Writing } from './runs.ts';
import { footnotesPart, settingsPart } from './settings.ts';
import { stylesPart } from './styles.ts';

const MAIN = 'word/document.xml';

/** The report as a Word document (ECMA-376). The same tree gives the same bytes. */
export function docx(given: Document, say: Say): Uint8Array {
  const document = evenHeadings(given);
  const { title, lang, marks, face } = document;
  const count = countWords(document, say).all;
  const writing: Writing = { lang, notes: [], refs: [], marks: 0, lettered: 0 };
  const body = [
    faceXml(document, count, say, writing),
    partsXml(document, textWidth(document), writing),
    section(document),
  ];
  const main: PackagePart = {
    path: MAIN,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    xml: tag('w:document', W, tag('w:body', {}, ...body)),
  };
  const parts = [
    main,
    ...propertyParts({
      title,
      lang,
      count,
      ...(marks?.date ? { date: marks.date } : {}),
      ...(marks?.symbol ? { subject: marks.symbol } : face?.under ? { subject: face.under } : {}),
      ...(marks?.hash ? { description: `SHA-256 ${marks.hash}` } : {}),
    }),
    stylesPart(lang),
    numberingPart(writing.lettered),
    settingsPart(lang),
    footnotesPart(writing.notes),
    ...edges(document, say),
    referencesPart(writing.refs),
  ];
  return officePackage(parts, new Map([[MAIN, RELATIONS]]));
}

const RELATIONS = [
  relation('rIdStyles', 'styles', 'styles.xml'),
  relation('rIdNumbering', 'numbering', 'numbering.xml'),
  relation('rIdSettings', 'settings', 'settings.xml'),
  relation('rIdNotes', 'footnotes', 'footnotes.xml'),
  relation('rIdHeader', 'header', 'header1.xml'),
  relation('rIdFooter', 'footer', 'footer1.xml'),
  relation('rIdReferences', 'customXml', '../customXml/item1.xml'),
];
