import type { PracticeKind } from '#engine/model/desk-decision.ts';
import type { PracticeSign } from '#engine/model/practice.ts';
import { SIGNS } from './sign-words.ts';

/** Beyond this no paragraph is read; the longest have some thousand. */
const MOST = 20_000;
/** So many of a kind say enough. */
const EACH = 4;

/** What a text tells of practice, in the order of its words, and how it speaks of it. */
export type Told = {
  readonly signs: readonly PracticeSign[];
  /** It only says what shall be done. */
  readonly planned: boolean;
};

/** @param lang BCP 47; a text in a language without words of practice tells nothing */
export function toldIn(text: string, lang: string): Told {
  const words = Object.hasOwn(SIGNS, base(lang)) ? SIGNS[base(lang)] : undefined;
  if (words === undefined) return { signs: [], planned: false };
  const given = text.slice(0, MOST);
  const kinds = Object.entries(words.kinds) as [PracticeKind, readonly RegExp[]][];
  const signs = kinds.flatMap(([what, patterns]) =>
    patterns.flatMap((pattern) =>
      [...given.matchAll(pattern)].slice(0, EACH).map(({ 0: said, index }): PracticeSign => ({
        what,
        start: index,
        end: index + said.length,
        words: said,
      })),
    ),
  );
  const planned = words.planned.test(given) && !words.done.test(given);
  return { signs: signs.sort((a, b) => a.start - b.start || a.end - b.end), planned };
}

function base(lang: string): string {
  return lang.split('-')[0] ?? lang;
}
