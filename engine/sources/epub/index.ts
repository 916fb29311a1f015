import { InputError } from '#engine/model/problem.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Block } from '#engine/model/source.ts';
import { decode } from '../encoding.ts';
import type { BinaryFormat, Draft } from '../format.ts';
import { format as html } from '../html/index.ts';
import { isArchive, namesIn, openArchive } from '../zip/archive.ts';
import { readPackage } from './package.ts';

/** Books: the chapters in the order of reading, each read as a web page. */
export const format: BinaryFormat = {
  id: 'epub',
  title: 'EPUB book',
  extensions: ['epub'],
  detect: (_name, bytes) => isArchive(bytes) && namesIn(bytes).includes('META-INF/container.xml'),
  read({ name, bytes }) {
    const archive = openArchive(name, bytes);
    const { title, language, chapters } = readPackage(archive);
    const blocks: Block[] = [];
    const problems: Problem[] = [];
    for (const chapter of chapters) {
      const page = archive.read(chapter);
      if (page === undefined) problems.push(missing(name, chapter));
      else for (const block of blocksOf(name, page)) blocks.push(block);
    }
    if (blocks.length === 0) throw withoutWords(name);
    const draft: Draft = { title: title || undefined, lang: language || undefined, blocks, problems };
    return [draft];
  },
};

/** The line within a chapter says nothing to someone who has only the book. */
function blocksOf(name: string, page: Uint8Array): Block[] {
  const text = asPage(decode(page).text);
  return html.read({ name, text }).flatMap((draft) => draft.blocks.map(({ line: _, ...block }) => block));
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/**
 * XHTML for a reader of HTML: an element that closes itself would stay open there. Headers and asides
 * of a chapter hold its heading and its notes, and not the navigation of a web site.
 */
function asPage(text: string): string {
  return text
    .replace(/<([a-z][\w:-]{0,30})(\s[^<>]{0,2000})?\/>/giu, (whole, name: string, attributes = '') =>
      VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
    )
    .replace(/(<\/?)(?:header|footer|aside)(?=[\s>])/giu, '$1div');
}

function missing(file: string, place: string): Problem {
  const message = 'a chapter that the book names is not in it; compare the text with another copy';
  return { code: 'source.missing-chapter', message, file, place };
}

function withoutWords(file: string): InputError {
  const message = 'the book holds no words, perhaps only pictures; use the law in another format';
  return new InputError({ code: 'source.no-text', message, file });
}
