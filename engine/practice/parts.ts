import type { Block } from '#engine/model/source.ts';

/** The body of a report, or one of its annexes. */
export type Part = { readonly name: string; readonly blocks: readonly Block[] };

const ANNEX =
  /^(?:annex|appendix|annexe|appendice|anexo|apéndice|مرفق|المرفق|ملحق|الملحق)(?:\s+(?:[IVX]{1,5}|\d{1,2}|[A-Z]))?(?=$|[\s.:–-])/iu;
const NUMBERED = /^(\d{1,3})\s*[.)]\s+/u;
/** "1. Statistics", "(a) Judges", "(i) Police": below the sections with roman numbers and letters. */
const LOWER = /^(?:\d{1,2}[.)]|\(?(?:[a-z]|[ivx]{1,4})\)|\(\d{1,2}\))\s+\p{Lu}/u;
const LONGEST = 110;
const ENDS = /[.;:,!?]$/u;

/** The parts of a report in their order, its tables and lower headings made readable for the splitter of paragraphs. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { name: string; blocks: Block[] }[] = [{ name: '', blocks: [] }];
  const annexes = annexesIn(blocks);
  blocks.forEach((block, at) => {
    const name = annexes.get(at);
    if (name !== undefined) parts.push({ name, blocks: [] });
    else parts.at(-1)?.blocks.push(readable(block, block.text.trim(), blocks[at + 1]));
  });
  return parts.filter((part) => part.blocks.length > 0);
}

/** Where each annex begins: its name stands in the table of contents too, before any paragraph, and last where it is. */
function annexesIn(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const last = new Map<string, number>();
  const first = blocks.findIndex(({ text }) => NUMBERED.test(text.trim()));
  blocks.forEach(({ kind, text }, at) => {
    const name = kind === 'note' || kind === 'table' ? undefined : annexIn(text.trim());
    if (name !== undefined && at > first) last.set(name.toLowerCase(), at);
  });
  return new Map([...last.values()].map((at) => [at, annexIn(blocks[at]?.text.trim() ?? '') ?? '']));
}

/** "Annex I" of "Annex I: Statistics"; a sentence that begins so is none. */
function annexIn(text: string): string | undefined {
  if (text.length > LONGEST || ENDS.test(text)) return undefined;
  return ANNEX.exec(text)?.[0];
}

/** Rows of a table go on with the paragraph above them, behind a sign that no number or heading begins with. */
function readable(block: Block, text: string, next: Block | undefined): Block {
  if (block.kind === 'table') return { ...block, kind: 'item', text: `| ${text} |` };
  return block.kind !== 'heading' && isLowerHeading(text, next) ? { ...block, kind: 'heading' } : block;
}

/** Its own number does not lead to that of the paragraph behind it. */
function isLowerHeading(text: string, next: Block | undefined): boolean {
  if (text.length > LONGEST || ENDS.test(text) || !LOWER.test(text)) return false;
  const following = NUMBERED.exec(next?.text.trim() ?? '')?.[1];
  const own = NUMBERED.exec(text)?.[1];
  return following !== undefined && (own === undefined || Number(following) !== Number(own) + 1);
}
