import type { Document } from '#engine/model/document.ts';
import { longDate } from '../../report.ts';
import type { Say } from '../../say.ts';
import { directionOf } from '../direction.ts';
import type { PackagePart } from '../ooxml/package.ts';
import { tag } from '../ooxml/xml.ts';
import { isTurned } from '../walk.ts';
import { LONG, MARGIN, SHORT } from './look.ts';
import { W } from './names.ts';
import { fieldChar, instruction, paragraph } from './paragraph.ts';
import { run } from './runs.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Digits of a hash that a person can compare by eye; the whole of it is in the properties. */
const SHOWN = 16;

/** Width of the text on the page, in twentieths of a point. */
export function textWidth(document: Document): number {
  return (isTurned(document) ? LONG : SHORT) - 2 * MARGIN;
}

/** The last element of the body: paper, margins, header and footer. */
export function section(document: Document): string {
  const turned = isTurned(document);
  const [width, height] = turned ? [LONG, SHORT] : [SHORT, LONG];
  const paper = { 'w:w': width, 'w:h': height, 'w:orient': turned ? 'landscape' : undefined };
  const margin = {
    'w:top': MARGIN,
    'w:right': MARGIN,
    'w:bottom': MARGIN,
    'w:left': MARGIN,
    'w:header': 624,
    'w:footer': 624,
    'w:gutter': 0,
  };
  return tag(
    'w:sectPr',
    {},
    tag('w:headerReference', { 'w:type': 'default', 'r:id': 'rIdHeader' }),
    tag('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdFooter' }),
    tag('w:pgSz', paper),
    tag('w:pgMar', margin),
    directionOf(document.lang) === 'rtl' ? tag('w:bidi') : '',
  );
}

/** Title and symbol above; date, hash and "page x of y" below, as a lawyer would file it. */
export function edges(document: Document, say: Say): PackagePart[] {
  const { lang, title, marks = {} } = document;
  const below = [
    marks.date ? longDate(marks.date, say) : '',
    marks.hash ? `SHA-256 ${marks.hash.slice(0, SHOWN)}…` : '',
  ].filter((each) => each !== '');
  const tabs = tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:pos': textWidth(document) }));
  const line = (style: string, start: string, end: string) =>
    paragraph(style, lang, start + tag('w:r', {}, tag('w:tab')) + end, '', tabs);
  return [
    {
      path: 'word/header1.xml',
      type: `${TYPE}.header+xml`,
      xml: tag('w:hdr', W, line('Header', run(title, lang), run(marks.symbol ?? '', lang))),
    },
    {
      path: 'word/footer1.xml',
      type: `${TYPE}.footer+xml`,
      xml: tag('w:ftr', W, line('Footer', run(below.join(' · '), lang), pageOf(say, lang))),
    },
  ];
}

/** "Page 3 of 12": the numbers are fields, in the order that the language wants. */
function pageOf(say: Say, lang: string): string {
  return say('print-page', { page: '\u0001', pages: '\u0002' })
    .split(/(\u0001|\u0002)/u)
    .map((piece) => {
      if (piece === '\u0001') return field('PAGE', '1', lang);
      if (piece === '\u0002') return field('NUMPAGES', '1', lang);
      return run(piece, lang);
    })
    .join('');
}

/** A field with the words it shows until it is brought up to date. */
export function field(code: string, shown: string, lang: string): string {
  return fieldChar('begin') + instruction(code) + fieldChar('separate') + run(shown, lang) + fieldChar('end');
}
