import type { Block, Source } from '#engine/model/source.ts';
import type { Container } from './containers.ts';
import { pathKeeper } from './path.ts';
import { valueOf } from './values.ts';

/** One numbered paragraph of a report or of concluding observations. */
export type NumberedParagraph = {
  /** As printed, without its stop: "12". */
  readonly number: string;
  /** Without the number; points (a), (b) and lines that go on are kept, one a line. */
  readonly text: string;
  /** Headings above it, highest first. */
  readonly path: readonly string[];
  readonly page?: number;
  readonly line?: number;
};

const LABEL = /^(\p{Nd}{1,4})(?:\.|\s?[-–](?=\s))(?:\s+|$)/u;
/** "II. Summary", "A. Presentation", "1. Heading" without a stop at the end. */
const TITLE = /^([IVX]{1,6}|\p{Lu})\.\s+\S.{1,200}$/u;
const ANNEX = /^(?:annex|annexe|anexo|appendix|приложение|المرفق)\b/iu;
/** A number may be lost by the reader of a scanned or broken page; more are not bridged. */
const GAP = 3;

/**
 * Splits a document that counts its paragraphs 1 … n. Only a number that goes on from the last one
 * opens a paragraph, so that lists inside, footnotes and tables stay where they are; an annex may
 * begin again at 1.
 */
export function numberedParagraphs(source: Pick<Source, 'blocks'>): readonly NumberedParagraph[] {
  const { blocks } = source;
  const waiting = lastPlaces(blocks);
  const keeper = pathKeeper();
  const found: (NumberedParagraph & { readonly lines: string[] })[] = [];
  let last = 0;
  let letter = '';
  let open = false;
  blocks.forEach((block, index) => {
    if (block.kind === 'note') return;
    const label = block.kind === 'heading' ? null : LABEL.exec(block.text);
    const value = label === null ? Number.NaN : valueOf(label[1] ?? '');
    if (label !== null && goesOn(value, last, waiting, index)) {
      last = value;
      open = true;
      found.push({
        number: label[1] ?? '',
        text: '',
        lines: [block.text.slice(label[0].length)],
        path: keeper.current(),
        ...(block.page === undefined ? {} : { page: block.page }),
        ...(block.line === undefined ? {} : { line: block.line }),
      });
      return;
    }
    const title = titleOf(block, letter);
    if (title !== undefined) {
      keeper.enter(title.container);
      letter = title.letter;
      open = false;
      if (ANNEX.test(block.text)) last = 0;
    } else if (open) found.at(-1)?.lines.push(block.text);
  });
  return found.map(({ lines, ...one }) => ({ ...one, text: lines.join('\n').trim() }));
}

/** The next number, or one a little further when the next one stands nowhere below. */
function goesOn(value: number, last: number, waiting: ReadonlyMap<number, number>, at: number): boolean {
  if (value === last + 1) return true;
  if (last === 0 || !(value > last && value <= last + GAP)) return false;
  for (let missing = last + 1; missing < value; missing += 1) {
    if ((waiting.get(missing) ?? -1) > at) return false;
  }
  return true;
}

/** Where each number stands last at the start of a block. */
function lastPlaces(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  blocks.forEach((block, index) => {
    const label = block.kind === 'note' ? null : LABEL.exec(block.text);
    if (label !== null) places.set(valueOf(label[1] ?? ''), index);
  });
  return places;
}

type Title = { readonly container: Container; readonly letter: string };

function titleOf(block: Block, letter: string): Title | undefined {
  const { text } = block;
  const found = block.kind === 'table' || block.kind === 'item' ? null : TITLE.exec(text);
  const sign = found?.[1] ?? '';
  if (sign !== '' && (block.kind === 'heading' || !/[.;:,]$/u.test(text))) {
    const next = letter === '' ? 'A' : String.fromCharCode(letter.charCodeAt(0) + 1);
    const lettered = sign.length === 1 && (sign === next || !/[IVX]/u.test(sign));
    return { container: containerAt(text, lettered ? 2 : 1), letter: lettered ? sign : '' };
  }
  if (block.kind === 'heading') return { container: containerAt(text, ANNEX.test(text) ? 0 : 3), letter };
  return ANNEX.test(text) && text.length < 60 ? { container: containerAt(text, 0), letter: '' } : undefined;
}

function containerAt(text: string, rank: number): Container {
  return { text, level: undefined, rank, untitled: false };
}
