import type { Source } from '#engine/model/source.ts';
import { TEXT } from './mark.ts';
import type { Mark } from './mark.ts';
import { NUMBER_WORDS } from './words.ts';
import type { LabelKind } from './words.ts';

const DISPOSITION = /^disposici/iu;

/** A structured format has said already what each block is. */
export function given(source: Source): Mark[] {
  return source.blocks.map((block) => {
    const { unit } = block;
    if (unit?.type === 'article' || unit?.type === 'schedule') {
      const number = unit.number ?? '';
      const bare = number.replace(/^(?:§§?|art[ií]culos?) /iu, '');
      const named = /^\p{L}{4}/u.test(bare) && !NUMBER_WORDS.test(bare) && !DISPOSITION.test(bare);
      const kind = unit.type === 'schedule' || named ? 'annex' : kindOfNumber(number, source.lang);
      return {
        type: 'article',
        kind,
        number,
        bare,
        heading: unit.heading ?? '',
        textFrom: 0,
        level: undefined,
      };
    }
    if (block.kind === 'heading' || unit?.type === 'container') {
      const container = { text: block.text, level: block.level ?? 1, rank: undefined, untitled: false };
      return { type: 'container', container };
    }
    return TEXT;
  });
}

/** A bare number is a section in English-language acts and an article elsewhere. */
function kindOfNumber(number: string, lang: string | undefined): LabelKind {
  if (number.startsWith('§')) return 'sign';
  if (DISPOSITION.test(number)) return 'disposition';
  return lang?.startsWith('en') === true ? 'section' : 'article';
}
