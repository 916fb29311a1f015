import type { Block, BlockKind } from '#engine/model/source.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Input } from '../format.ts';
import { walkXml } from '../xml/walk.ts';
import type { Handler } from '../xml/walk.ts';
import { folded } from '../xml/words.ts';

/** Class of a paragraph, and how deep the heading is that it sets. A "_tit" names the "_num" before it. */
const HEADINGS: readonly (readonly [RegExp, number])[] = [
  [/^(?:libro|anexo)(?:_num|_tit)?$/u, 1],
  [/^parte(?:_num|_tit)?$/u, 1],
  [/^titulo(?:_num|_tit)?$/u, 2],
  [/^capitulo(?:_num|_tit)?$/u, 3],
  [/^seccion$/u, 4],
  [/^subseccion$/u, 5],
  [/^articulo$/u, 6],
];
const FACTS = new Set(['titulo', 'identificador', 'url_eli', 'fecha_vigencia']);

type Read = {
  readonly blocks: Block[];
  readonly facts: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
};

/** @returns the paragraphs of `texto` by their class; editorial notes as notes; facts of `metadatos` */
export function boeBlocks(input: Input): Read {
  const blocks: Block[] = [];
  const facts = new Map<string, string>();
  const open: string[] = [];
  let words: string[] = [];
  let start = 1;
  let style = '';

  function begin(line: number, name: string): void {
    words = [];
    start = line;
    style = name;
  }

  function put(kind: BlockKind, text: string): void {
    if (text === '') return;
    const level = HEADINGS.find(([pattern]) => pattern.test(style))?.[1];
    const last = blocks.at(-1);
    if (kind !== 'paragraph' || level === undefined) blocks.push({ kind, text, line: start });
    else if (style.endsWith('_tit') && last?.level === level)
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
    else blocks.push({ kind: 'heading', text, level, line: start });
  }

  function handler(line: () => number): Handler {
    return {
      open(name, attributes) {
        open.push(name);
        if (name === 'td' || name === 'th' || (name === 'p' && open.includes('tr'))) words.push(' ');
        else if (name === 'p' || name === 'tr' || FACTS.has(name)) begin(line(), attributes['class'] ?? '');
      },
      close(name) {
        open.pop();
        const text = folded(words.join(''));
        if (name === 'td' || name === 'th') words.push(' | ');
        else if (name === 'tr') put('table', text.replace(/(?: ?\|){1,50} ?$/u, ''));
        else if (name === 'p' && !open.includes('tr')) {
          const note = open.includes('blockquote') || style.startsWith('nota_');
          put(note ? 'note' : 'paragraph', text);
          words = [];
        } else if (FACTS.has(name) && open.includes('metadatos') && !facts.has(name)) facts.set(name, text);
      },
      text(text) {
        if (open.includes('texto') || open.includes('metadatos')) words.push(text);
      },
    };
  }

  const problems = walkXml(input, handler);
  return { blocks, facts, problems };
}
