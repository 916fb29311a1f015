import type { Drawn } from './items.ts';
import { RTL } from './letters.ts';
import { library } from './open.ts';
import type { PageProxy } from './open.ts';

/**
 * A sign that stands for two letters (lam-alef) is turned round by the library with the rest of an
 * Arabic line, so that "الأولى" comes out as "األولى". The signs themselves are asked for, and the
 * letters of each are put back in their order.
 *
 * @param drawn strings of the page in the order of the file
 * @returns the same strings, with letters in order where the signs could be found
 */
export async function withLigatures(page: PageProxy, drawn: readonly Drawn[]): Promise<readonly Drawn[]> {
  const { OPS } = await (await library()).getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const signs: string[] = [];
  fnArray.forEach((kind, index) => {
    if (kind !== OPS.showText) return;
    for (const sign of (argsArray[index] as readonly unknown[][])[0] ?? []) {
      const letters = (sign as { readonly unicode?: unknown } | null)?.unicode;
      if (typeof letters === 'string' && letters.trim() !== '') signs.push(letters);
    }
  });
  if (!signs.some((sign) => sign.length > 1 && RTL.test(sign))) return drawn;
  let at = 0;
  return drawn.map((one) => {
    const letters = [...one.str.replace(/\s/gu, '')].sort().join('');
    if (letters === '') return one;
    const found = find(signs, at, letters);
    if (found === undefined) return one;
    at = found.to;
    return RTL.test(one.str) ? { ...one, str: restored(one.str, signs.slice(found.from, found.to)) } : one;
  });
}

/** How many signs may be passed over, for text that the library leaves out. */
const FAR = 400;

function find(
  signs: readonly string[],
  at: number,
  letters: string,
): { from: number; to: number } | undefined {
  for (let from = at; from < signs.length && from < at + FAR; from += 1) {
    if (!letters.includes(signs[from]?.charAt(0) ?? ' ')) continue;
    let to = from;
    let text = '';
    while (text.length < letters.length && to < signs.length) {
      text += (signs[to] as string).replace(/\s/gu, '');
      to += 1;
    }
    if (text.length === letters.length && [...text].sort().join('') === letters) return { from, to };
  }
  return undefined;
}

/** The first sign of the file is the last of the line: counted from the end, each has its place. */
function restored(text: string, signs: readonly string[]): string {
  const letters = [...text];
  const places = letters.flatMap((letter, index) => (/\s/u.test(letter) ? [] : [index]));
  let end = places.length;
  for (const sign of signs) {
    const own = [...sign.replace(/\s/gu, '')];
    const start = end - own.length;
    const turned = own.every((letter, index) => letters[places[end - 1 - index] ?? -1] === letter);
    if (own.length > 1 && RTL.test(sign) && turned) {
      own.forEach((letter, index) => {
        letters[places[start + index] as number] = letter;
      });
    }
    end = start;
  }
  return letters.join('');
}
