import type { Draft, Format, Input } from '../format.ts';
import { readWith } from '../xml/reader.ts';
import { grammar } from './grammar.ts';

/** Acts of the Irish Statute Book. */
export const format: Format = {
  id: 'irish',
  title: 'Irish Statute Book XML',
  extensions: [],
  detect(_name, head) {
    return /<act[\s>]/u.test(head) && /<dateofenactment>|<acttoc>/u.test(head);
  },
  read,
};

/** The file says the number of a section twice: before its heading, and in bold before its words. */
function read(input: Input): readonly Draft[] {
  const draft = readWith(grammar, input);
  const blocks = draft.blocks.map((block) => {
    const text = block.text.replace(/^(\d{1,4}\p{Lu}{0,3}\.) \1(?= )/u, '$1');
    return text === block.text ? block : { ...block, text };
  });
  return [{ ...draft, blocks }];
}
