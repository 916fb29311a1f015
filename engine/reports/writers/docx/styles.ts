import type { PackagePart } from '../ooxml/package.ts';
import { tag, val } from '../ooxml/xml.ts';
import { ACCENT, COMPLEX, EAST_ASIA, LINE, MARK, QUIET, SANS, SERIF, WASH } from './look.ts';
import { W } from './names.ts';

const fonts = (font: string) =>
  tag('w:rFonts', { 'w:ascii': font, 'w:eastAsia': EAST_ASIA, 'w:hAnsi': font, 'w:cs': COMPLEX });
const size = (points: number) => val('w:sz', points * 2) + val('w:szCs', points * 2);
const bold = tag('w:b') + tag('w:bCs');
const space = (before: number, after: number, line?: number) =>
  tag('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line,
    'w:lineRule': line === undefined ? undefined : 'auto',
  });
const indent = (start: number, hanging?: number) => tag('w:ind', { 'w:left': start, 'w:hanging': hanging });

/** Real styles, under the names that Word, LibreOffice and screen readers know (ECMA-376, part 1, 17.7). */
export function stylesPart(lang: string): PackagePart {
  return {
    path: 'word/styles.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
    xml: tag('w:styles', W, defaults(lang), ...paragraphs(), ...characters(), table()),
  };
}

function defaults(lang: string): string {
  const languages = tag('w:lang', { 'w:val': lang, 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' });
  return tag(
    'w:docDefaults',
    {},
    tag('w:rPrDefault', {}, tag('w:rPr', {}, fonts(SERIF), size(10.5), languages)),
    tag('w:pPrDefault', {}, tag('w:pPr', {}, tag('w:widowControl'), space(0, 120, 276))),
  );
}

type Style = {
  readonly id: string;
  readonly name: string;
  readonly next?: string;
  readonly based?: string;
  readonly p?: string;
  readonly r?: string;
  readonly quick?: boolean;
};

function paragraph({ id, name, next, based = 'Normal', p = '', r = '', quick = true }: Style): string {
  return tag(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, ...(id === 'Normal' ? { 'w:default': 1 } : {}) },
    val('w:name', name),
    id === 'Normal' ? '' : val('w:basedOn', based),
    next ? val('w:next', next) : '',
    quick ? tag('w:qFormat') : '',
    tag('w:pPr', {}, p),
    tag('w:rPr', {}, r),
  );
}

function paragraphs(): string[] {
  const keep = tag('w:keepNext') + tag('w:keepLines');
  const heading = (level: number, points: number, before: number) =>
    paragraph({
      id: `Heading${level}`,
      name: `heading ${level}`,
      next: 'Normal',
      p: keep + space(before, 100, 250) + val('w:outlineLvl', level - 1),
      r: fonts(SERIF) + bold + size(points),
    });
  const contents = (level: number) =>
    paragraph({
      id: `TOC${level}`,
      name: `toc ${level}`,
      next: 'Normal',
      p: space(level === 1 ? 60 : 0, 40, 250) + indent((level - 1) * 280),
      quick: false,
    });
  return [
    paragraph({ id: 'Normal', name: 'Normal' }),
    paragraph({
      id: 'Title',
      name: 'Title',
      next: 'Normal',
      p: keep + space(0, 200, 250),
      r: fonts(SERIF) + bold + size(22),
    }),
    paragraph({
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Normal',
      p: space(0, 200),
      r: fonts(SANS) + val('w:color', QUIET) + size(13),
    }),
    heading(1, 16, 420),
    heading(2, 13.5, 320),
    heading(3, 12, 260),
    heading(4, 11, 220),
    paragraph({ id: 'NumberedParagraph', name: 'Numbered Paragraph', p: numbered(1) }),
    paragraph({ id: 'ListBullet', name: 'List Bullet', p: numbered(2) + space(0, 60) }),
    paragraph({ id: 'ListLetters', name: 'List Letters', p: numbered(3) + space(0, 60) }),
    paragraph({
      id: 'Quote',
      name: 'Quote',
      p: tag('w:keepLines') + border('w:left', 18) + space(80, 40) + indent(340),
    }),
    paragraph({
      id: 'QuoteSource',
      name: 'Quote Source',
      p: space(0, 160) + indent(340),
      r: fonts(SANS) + val('w:color', QUIET) + size(9),
    }),
    paragraph({
      id: 'Caption',
      name: 'caption',
      next: 'Normal',
      p: tag('w:keepNext') + space(160, 80),
      r: fonts(SANS) + val('w:color', QUIET) + size(9),
    }),
    paragraph({ id: 'TableText', name: 'Table Text', p: space(0, 0, 240), r: fonts(SANS) + size(8.5) }),
    paragraph({ id: 'TableHead', name: 'Table Head', based: 'TableText', r: bold }),
    paragraph({ id: 'TableLaw', name: 'Table Law', based: 'TableText', r: fonts(SERIF) }),
    paragraph({
      id: 'FaceOver',
      name: 'Face Over',
      p: space(0, 60),
      r: fonts(SANS) + val('w:color', QUIET) + size(11),
    }),
    // A third of the way down, where the eye begins.
    paragraph({
      id: 'FaceFirst',
      name: 'Face First',
      based: 'FaceOver',
      next: 'FaceOver',
      p: space(3400, 60),
    }),
    paragraph({
      id: 'FaceFact',
      name: 'Face Fact',
      p:
        tag('w:tabs', {}, tag('w:tab', { 'w:val': 'left', 'w:pos': 2835 })) +
        space(0, 80) +
        indent(2835, 2835),
    }),
    paragraph({
      id: 'WordCount',
      name: 'Word Count',
      p: space(120, 200),
      r: fonts(SANS) + val('w:color', QUIET) + size(9),
    }),
    paragraph({
      id: 'FootnoteText',
      name: 'footnote text',
      p: space(0, 40, 240),
      r: size(8.5),
      quick: false,
    }),
    paragraph({
      id: 'Header',
      name: 'header',
      p: space(0, 0, 240),
      r: fonts(SANS) + val('w:color', QUIET) + size(8),
    }),
    paragraph({
      id: 'Footer',
      name: 'footer',
      p: space(0, 0, 240),
      r: fonts(SANS) + val('w:color', QUIET) + size(8),
    }),
    paragraph({
      id: 'TOCHeading',
      name: 'TOC Heading',
      next: 'Normal',
      p: keep + space(300, 120),
      r: fonts(SERIF) + bold + size(14),
    }),
    ...[1, 2, 3, 4].map(contents),
  ];
}

function numbered(number: number): string {
  return tag('w:numPr', {}, val('w:numId', number));
}

function border(name: string, weight: number): string {
  return tag('w:pBdr', {}, tag(name, { 'w:val': 'single', 'w:sz': weight, 'w:space': 10, 'w:color': LINE }));
}

function characters(): string[] {
  const style = (id: string, name: string, r: string) =>
    tag(
      'w:style',
      { 'w:type': 'character', 'w:styleId': id },
      val('w:name', name),
      tag('w:qFormat'),
      tag('w:rPr', {}, r),
    );
  const shade = tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': MARK });
  return [
    style('Strong', 'Strong', bold),
    style('Citation', 'Citation', val('w:color', QUIET)),
    style('Proposed', 'Proposed Words', tag('w:u', { 'w:val': 'single', 'w:color': ACCENT }) + shade),
    style('FootnoteReference', 'footnote reference', val('w:vertAlign', 'superscript')),
    style('Hyperlink', 'Hyperlink', val('w:color', ACCENT)),
  ];
}

function table(): string {
  const hair = (name: string) => tag(name, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': LINE });
  const gap = (name: string, width: number) => tag(name, { 'w:w': width, 'w:type': 'dxa' });
  return tag(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'Hairlines' },
    val('w:name', 'Hairlines'),
    tag('w:qFormat'),
    tag(
      'w:tblPr',
      {},
      tag('w:tblBorders', {}, hair('w:top'), hair('w:bottom'), hair('w:insideH')),
      tag('w:tblCellMar', {}, gap('w:top', 60), gap('w:left', 80), gap('w:bottom', 60), gap('w:right', 80)),
    ),
    tag(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      tag('w:tcPr', {}, tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': WASH })),
    ),
  );
}
