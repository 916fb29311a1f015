/** A range of a text, `end` exclusive. */
export type Range = readonly [start: number, end: number];

type Style = {
  readonly closing: string;
  /** Typographic marks may run over several paragraphs, each opened anew, as French drafting does. */
  readonly paragraphs: boolean;
  /** Marks that are apostrophes too. */
  readonly single: boolean;
};

const style = (closing: string, paragraphs: boolean, single: boolean): Style => ({
  closing,
  paragraphs,
  single,
});

/** „ “ in German, “ ” in English, « » in French, Spanish and Portuguese, » « in some German print. */
const STYLES: Readonly<Record<string, Style>> = {
  '"': style('"', false, false),
  "'": style("'", false, true),
  '`': style("`'", false, true),
  '‘': style('’', false, true),
  '‚': style('‘’', false, true),
  '»': style('«', false, false),
  '›': style('‹', false, false),
  '„': style('“”', true, false),
  '“': style('”', true, false),
  '«': style('»', true, false),
  '‹': style('›', true, false),
};

/** A mark without its twin must not cost more to read; within a longer quotation each paragraph is opened anew. */
const LONGEST = 8_000;

/**
 * What stands in quotation marks of any style, or in a block quotation marked ">" at the beginning of a line.
 * A straight mark without its twin quotes nothing; a typographic one quotes to the end of its paragraph.
 */
export function quotationsOf(text: string): Range[] {
  const ranges: Range[] = [...text.matchAll(/^[ \t]*>[^\n]*/gmu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  // Up to where a mark is known to have no twin, so that no stretch is searched twice for it.
  const alone = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const found = STYLES[sign];
    if (found === undefined || !opens(text, at)) continue;
    const end = (alone.get(sign) ?? 0) > at ? undefined : endOf(text, at, found, alone);
    if (end === undefined && !found.paragraphs) continue;
    ranges.push([at, end ?? paragraphEnd(text, at)]);
    at = (end ?? paragraphEnd(text, at)) - 1;
  }
  return ranges;
}

/** @returns where the quotation begun at `from` ends, exclusive; undefined when it is never closed */
function endOf(text: string, from: number, style: Style, alone: Map<string, number>): number | undefined {
  const { closing, paragraphs, single } = style;
  const sign = text.charAt(from);
  const most = Math.min(text.length, from + LONGEST);
  let depth = 1;
  let at = from + 1;
  for (; at < most; at++) {
    const here = text.charAt(at);
    if (here === '\n' && !paragraphs) break;
    if (closing.includes(here) && !(single && isLetter(text.charAt(at + 1)))) {
      depth--;
      if (depth === 0) return at + 1;
    } else if (here === sign && paragraphs && !beginsParagraph(text, at)) depth++;
  }
  alone.set(sign, at);
  return undefined;
}

function paragraphEnd(text: string, from: number): number {
  const stop = text.indexOf('\n', from);
  return stop < 0 ? text.length : stop;
}

/** An apostrophe stands after a letter; a quotation opens before one. */
function opens(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '"') return true;
  if (isLetter(text.charAt(at - 1))) return false;
  // "» " closes; only "»Wort" opens.
  if (sign === '»' || sign === '›') return isLetter(text.charAt(at + 1));
  return STYLES[sign]?.paragraphs === true || /\S/u.test(text.charAt(at + 1));
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

function beginsParagraph(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, at - 8), at));
}
