import type { Block } from '#engine/model/source.ts';

/** A numbered paragraph, or one of its points, in the order of the document. */
export type Paragraph = {
  /** "12", or "12(a)" for a point of it. */
  readonly number: string;
  /** Words before the first point, which hold for each of them; empty where there are none. */
  readonly lead: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly page?: number;
};

/** A number that is missed, by a page that cannot be read, does not end the count. */
const MOST_SKIPPED = 5;
const NUMBERED = /^(\d{1,3})\s*[.)]\s+(?=\S)/u;
const POINT = /(?:^|(?<=[:;,.]\s{1,3}(?:(?:and|or|et|ou|y|o)\s)?)|(?<=\n))\(([a-z])\)\s+/gu;
const LABEL = /^(?:([IVX]{1,5})\.|([A-Z])\.|(\d)\.)\s+(?=\p{Lu})/u;
const LONGEST_HEADING = 120;

type Open = { number: number; text: string; headings: readonly string[]; page?: number };

/**
 * The numbered paragraphs of a document of a committee. What stands before the first number, and notes, are left out; a
 * block without number goes on with the paragraph above it, or is a heading.
 */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let headings: string[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open) found.push(...pointsOf(open));
    open = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'note' || block.kind === 'table') continue;
    const text = block.text.trim();
    const number = Number(NUMBERED.exec(text)?.[1] ?? Number.NaN);
    const last: number | undefined = open?.number ?? lastNumber(found);
    if (follows(number, last) && !isHeading(block, text, undefined)) {
      close();
      const page = block.page === undefined ? {} : { page: block.page };
      open = { number, text: text.replace(NUMBERED, ''), headings, ...page };
    } else if (isHeading(block, text, open)) {
      close();
      headings = under(headings, text, block.level);
    } else if (open) open.text += `\n${text}`;
  }
  close();
  return found;
}

/** An extract may begin with any number. */
function follows(number: number, last: number | undefined): boolean {
  return last === undefined ? number > 0 : number > last && number <= last + MOST_SKIPPED;
}

function lastNumber(found: readonly Paragraph[]): number | undefined {
  const last = found.at(-1);
  return last && Number.parseInt(last.number, 10);
}

/** As the reader saw it; else short, without an end, after a sentence that has ended. */
function isHeading({ kind, text }: Block, trimmed: string, open: Open | undefined): boolean {
  if (NUMBERED.test(trimmed) && kind !== 'heading') return false;
  if (kind === 'heading') return !/[.;]$/u.test(trimmed) && text.length <= 2 * LONGEST_HEADING;
  if (trimmed.length > LONGEST_HEADING || /[.;:,]$/u.test(trimmed)) return false;
  if (LABEL.test(trimmed)) return true;
  // The front of a document has many short lines that are none.
  return (
    kind !== 'item' && /^\p{Lu}/u.test(trimmed) && open !== undefined && /[.!?”"»)]$/u.test(open.text.trim())
  );
}

/** Roman numbers are parts, letters sections, anything else stands under the last of them. */
function under(headings: readonly string[], text: string, level: number | undefined): string[] {
  const [, roman, letter] = LABEL.exec(text) ?? [];
  const isPart =
    roman !== undefined &&
    (headings.length === 0 || !/^[A-Z]\./u.test(text) || 'IVX'.includes(text[0] ?? ''));
  const parts = headings.filter((each) => /^[IVX]{1,5}\.\s/u.test(each)).slice(0, 1);
  const sections = headings.filter((each) => /^[A-Z]\.\s/u.test(each) && !parts.includes(each)).slice(0, 1);
  if (isPart) return [text];
  if (letter !== undefined) return [...parts, text];
  if (parts.length === 0 && sections.length === 0 && level !== undefined)
    return [...headings.slice(0, level - 1), text];
  return [...parts, ...sections, text];
}

/** A paragraph with points (a), (b) … is one for each; letters must come in their order. */
function pointsOf({ number, text, headings, page }: Open): Paragraph[] {
  const common = { headings, ...(page === undefined ? {} : { page }) };
  const marks: { readonly at: number; readonly letter: string }[] = [];
  for (const match of text.matchAll(POINT)) {
    const [, letter = ''] = match;
    if (letter === String.fromCharCode(97 + marks.length)) marks.push({ at: match.index, letter });
  }
  const [first] = marks;
  if (first === undefined || marks.length < 2)
    return [{ number: String(number), lead: '', text: clean(text), ...common }];
  const lead = clean(text.slice(0, first.at));
  return marks.map(({ at, letter }, index) => ({
    number: `${number}(${letter})`,
    lead,
    text: clean(text.slice(at, marks[index + 1]?.at ?? text.length)),
    ...common,
  }));
}

function clean(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?<!\s)\s*\n\s*/gu, '\n')
    .trim();
}
