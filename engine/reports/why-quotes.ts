import type { Inline } from '#engine/model/document.ts';
import type { Say } from './say.ts';

export type Quoting = {
  /** A quotation that can be put into a message; it comes out as words of its own language. */
  readonly quote: (words: string) => string;
  /** The message taken apart: words of the reader's language, and quoted ones in that of the law. */
  readonly inlines: (message: string) => Inline[];
};

/** More words than this are shown by their beginning and end. */
const MOST_WORDS = 12;
const FIRST = 6;
const LAST = 4;

/** Signs of the private use area that no law writes: they hold the place of a quotation in a message. */
const PLACE = /\u{E000}(\d+)\u{E001}/u;

/** @param lang BCP 47 of what is quoted */
export function quoting(lang: string, say: Say): Quoting {
  const quoted: string[] = [];
  return {
    quote(words) {
      const at = quoted.push(shortened(words.replace(/\s+/g, ' ').trim())) - 1;
      return say('why-quote', { words: `\u{E000}${at}\u{E001}` });
    },
    inlines(message) {
      return message
        .split(PLACE)
        .map((part, at): Inline => {
          if (at % 2 === 0) return { type: 'text', text: part };
          return { type: 'text', text: quoted[Number(part)] ?? '', lang };
        })
        .filter((inline) => inline.text !== '');
    },
  };
}

function shortened(words: string): string {
  const list = words.split(' ');
  if (list.length <= MOST_WORDS) return words;
  return `${list.slice(0, FIRST).join(' ')} … ${list.slice(-LAST).join(' ')}`;
}
