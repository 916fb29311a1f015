import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Draft, Format, Input } from '../format.ts';
import { refuseDepth } from '../html/depth.ts';
import { readEvents } from '../xml/reader.ts';
import { languageTag } from '../xml/words.ts';
import { eurlex } from './grammar.ts';
import { attributeOf, nameOf, pushChildren, wordsOf } from './names.ts';
import { walkPage } from './walk.ts';

/** EUR-Lex pages that say in class names what is an article: Official Journal and consolidated texts. */
export const format: Format = {
  id: 'eurlex',
  title: 'EUR-Lex HTML',
  extensions: [],
  detect(_name, head) {
    if (!/<html[\s>]/iu.test(head)) return false;
    return (
      /presentation-style-sheet|CONVEX #|class="(?:oj-)?(?:doc-ti|hd-lg|hd-oj)"|class="oj-|class="eli-container"/u.test(
        head,
      ) || /<title>\s*(?:Consolidated TEXT: \d{5}|[LC]_\d{7}[A-Z]{2}\.\d{8})/u.test(head)
    );
  },
  read,
};

/** How acts of the Union are cited: "(EU) 2016/679", "(EC) No 45/2001"; directives without brackets. */
const NUMBER =
  /\((?:EU|EC|EEC|UE|CE|CEE|EG|EWG|Euratom)(?:, Euratom)?\) (?:No |Nr\.? |n[°o] ?)?\d{1,4}\/\d{1,4}|\d{2,4}\/\d{1,4}\/(?:EU|EC|EEC|UE|CE|CEE|EG|EWG)/u;

function read(input: Input): readonly Draft[] {
  refuseDepth(input);
  const document = parse(input.text, { sourceCodeLocationInfo: true });
  const root = document.childNodes.find(
    (node): node is DefaultTreeAdapterTypes.Element => node.nodeName === 'html',
  );
  const draft = readEvents(eurlex(), input.name, (begin) => {
    let line = 1;
    walkPage(
      document,
      begin(() => line),
      (at) => {
        line = at ?? line;
      },
    );
    return [];
  });
  const said = root === undefined ? undefined : (attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'));
  const file = /<title>\s*[LC]_\d{7}([A-Z]{2})\./u.exec(input.text.slice(0, 4000))?.[1];
  const title = titleOf(document);
  return [
    {
      ...draft,
      title,
      abbreviation: NUMBER.exec(title ?? '')?.[0],
      lang: draft.lang ?? languageTag(said) ?? languageTag(file),
    },
  ];
}

/** The first run of lines that are marked as the title; annexes have titles of their own. */
function titleOf(root: DefaultTreeAdapterTypes.Node): string | undefined {
  const parts: string[] = [];
  const steps = [root];
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    const name = 'attrs' in node ? nameOf(node) : undefined;
    const words = name === 'document-title' ? wordsOf(node) : '';
    if (parts.includes(words)) break;
    if (words !== '') parts.push(words);
    else if (name === 'article' || name === 'preamble' || (parts.length > 0 && name === 'article-number'))
      break;
    else pushChildren(steps, node);
  }
  const title = parts
    .filter((part) => !/^\(Text with|^ANNEX/u.test(part))
    .slice(0, 5)
    .join(' ');
  return title === '' ? undefined : title;
}
