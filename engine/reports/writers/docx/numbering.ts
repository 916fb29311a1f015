import type { PackagePart } from '../ooxml/package.ts';
import { tag, val } from '../ooxml/xml.ts';
import { SANS } from './look.ts';
import { W } from './names.ts';

/** Numbering 1 goes through the whole document, 2 is points, 3 is letters; each lettered list has its own after that. */
export const PARAGRAPHS = 1;
export const POINTS = 2;
const LETTERS = 3;

export function letteredList(index: number): number {
  return LETTERS + 1 + index;
}

/** @param lists how many lettered lists there are; each begins again with (a) */
export function numberingPart(lists: number): PackagePart {
  const own = Array.from({ length: lists }, (_, index) =>
    tag(
      'w:num',
      { 'w:numId': letteredList(index) },
      val('w:abstractNumId', LETTERS),
      tag('w:lvlOverride', { 'w:ilvl': 0 }, val('w:startOverride', 1)),
    ),
  );
  return {
    path: 'word/numbering.xml',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    xml: tag(
      'w:numbering',
      W,
      kind(PARAGRAPHS, 'decimal', '%1.', 'NumberedParagraph', 0, 0),
      kind(POINTS, 'bullet', '–', 'ListBullet', 567, 283),
      kind(LETTERS, 'lowerLetter', '(%1)', 'ListLetters', 1021, 454),
      ...[PARAGRAPHS, POINTS, LETTERS].map((id) =>
        tag('w:num', { 'w:numId': id }, val('w:abstractNumId', id)),
      ),
      ...own,
    ),
  };
}

/** Paragraphs are cited by their number, so it stands at the margin and the words begin at one tab, as in UN documents. */
function kind(
  id: number,
  format: string,
  text: string,
  style: string,
  left: number,
  hanging: number,
): string {
  const tabs = hanging === 0 ? tag('w:tabs', {}, tag('w:tab', { 'w:val': 'num', 'w:pos': 567 })) : '';
  return tag(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    val('w:multiLevelType', 'singleLevel'),
    tag(
      'w:lvl',
      { 'w:ilvl': 0 },
      val('w:start', 1),
      val('w:numFmt', format),
      val('w:pStyle', style),
      val('w:suff', 'tab'),
      val('w:lvlText', text),
      val('w:lvlJc', 'left'),
      tag('w:pPr', {}, tabs, tag('w:ind', { 'w:left': left, 'w:hanging': hanging })),
      tag('w:rPr', {}, format === 'bullet' ? tag('w:rFonts', { 'w:ascii': SANS, 'w:hAnsi': SANS }) : ''),
    ),
  );
}
