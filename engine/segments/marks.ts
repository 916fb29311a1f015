import type { Block, Source } from '#engine/model/source.ts';
import { articleMark } from './article-mark.ts';
import { titleContainers } from './container-titles.ts';
import { containerOf } from './containers.ts';
import type { Container } from './containers.ts';
import { given } from './given-marks.ts';
import { headingsAbove, headingsBelow } from './headings-beside.ts';
import { labelOf } from './labels.ts';
import { listedHeadings } from './listed.ts';
import { ABOVE, TEXT } from './mark.ts';
import type { Mark } from './mark.ts';
import { quotations } from './quoted.ts';
import type { Quotation } from './quoted.ts';
import { accepted, styleOf } from './style.ts';
import { opensTransitory, withTransitory } from './transitory.ts';

/** @returns one mark for each block of the source */
export function marksOf(source: Source): readonly Mark[] {
  return source.blocks.some((block) => block.unit?.type === 'article') ? given(source) : guessed(source);
}

function guessed(source: Source): Mark[] {
  const { blocks } = source;
  const lang = source.lang ?? 'und';
  const seen = blocks.map((block) =>
    block.kind === 'table' || block.kind === 'note' ? undefined : labelOf(block, lang),
  );
  const style = styleOf(blocks, seen);
  const quoted = quotations(blocks, seen, style.main);
  const inside = insides(blocks.length, quoted);
  const own = seen.map((label, index) => (inside(index) ? undefined : label));
  const labels = withTransitory(blocks, own, accepted(blocks, own, style));
  const marks: Mark[] = blocks.map((block, index) => {
    const label = labels[index];
    if (label !== undefined) return articleMark(blocks, index, label);
    if (inside(index)) return TEXT;
    if (opensTransitory(block)) return { type: 'container', container: transitory(block) };
    const container = block.kind === 'heading' || block.kind === 'paragraph' ? containerOf(block) : undefined;
    return container === undefined ? TEXT : { type: 'container', container };
  });
  titleContainers(blocks, marks);
  for (const [index, heading] of listedHeadings(blocks, marks)) {
    marks[index] = { ...(marks[index] as Extract<Mark, { type: 'article' }>), heading };
    marks[index - 1] = ABOVE;
  }
  headingsAbove(blocks, marks);
  headingsBelow(blocks, marks);
  return marks;
}

/** Stands beside the highest parts of the law, whatever stood open before. */
function transitory(block: Block): Container {
  return {
    text: block.text.replace(/(?<![\s.:])[\s.:]+$/u, ''),
    level: block.level,
    rank: 0,
    untitled: false,
  };
}

/** @returns what tells whether a block stands in a quotation */
function insides(length: number, quoted: readonly Quotation[]): (index: number) => boolean {
  const inside = new Uint8Array(quoted.length === 0 ? 0 : length);
  for (const { from, to } of quoted) inside.fill(1, from, to);
  return (index) => inside[index] === 1;
}
