import type { Document } from '#engine/model/document.ts';
import type { Say } from '../../say.ts';
import { tag } from '../ooxml/xml.ts';
import { limitLine } from '../words.ts';
import { paragraph } from './paragraph.ts';
import { run, runs, type Writing } from './runs.ts';

/** The title, and where the report has one, the first page round it, closed by a new page. */
export function faceXml(document: Document, count: number, say: Say, writing: Writing): string {
  const { face, title, lang } = document;
  const limit = limitLine(document, count, say);
  const words = limit === undefined ? '' : paragraph('WordCount', lang, run(limit, lang));
  const heading = paragraph('Title', lang, run(title, lang));
  if (face === undefined) return heading + words;
  return [
    ...face.over.map((line, at) => paragraph(at === 0 ? 'FaceFirst' : 'FaceOver', lang, run(line, lang))),
    heading,
    face.under ? paragraph('Subtitle', lang, run(face.under, lang)) : '',
    ...face.facts.map(({ label, inlines }) =>
      paragraph(
        'FaceFact',
        lang,
        run(label, lang, 'Strong') + tag('w:r', {}, tag('w:tab')) + runs(inlines, writing, lang),
      ),
    ),
    words,
    paragraph(undefined, lang, tag('w:r', {}, tag('w:br', { 'w:type': 'page' }))),
  ].join('');
}
