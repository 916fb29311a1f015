import type { Block } from '#engine/model/source.ts';
import { hangulLabel, hanLabel } from './east-asian-labels.ts';
import { behindLabel, figureLabel, signLabel } from './figure-labels.ts';
import { skip } from './label.ts';
import type { Label } from './label.ts';
import { ordinalAnnex, wordLabel } from './word-labels.ts';
import { DRESSING, LABEL_WORDS } from './words.ts';

const WORD = /\p{L}[\p{L}\p{M}]{0,20}/uy;

const LONGEST_WORD = 14;

/** A label in brackets holds no more than a word and a number. */
const LONGEST_BRACKET = 60;

const ARABIC = /^\p{Script=Arabic}/u;

/** Repository artefact in front of German ranges of repealed provisions. */
const VOID_MARK = '(XXXX)';

/**
 * Reads the label of a provision at the start of a block.
 *
 * @param lang BCP 47 of the law; decides what "Section" means
 * @returns undefined when the block does not begin a provision
 */
export function labelOf(block: Block, lang: string): Label | undefined {
  const text = block.text;
  const start = text.startsWith(VOID_MARK)
    ? VOID_MARK.length + (text.charAt(VOID_MARK.length) === ' ' ? 1 : 0)
    : 0;
  const first = text.charCodeAt(start);
  if (first === 0x28) return inBrackets(block, lang);
  if (first === 0xa7) return signLabel(text, start, lang);
  if (first >= 0x30 && first <= 0x39) return behindLabel(text, start) ?? figureLabel(text, start);
  if (first === 0x7b2c) return hanLabel(text);
  if (first === 0xc81c) return hangulLabel(text);
  if (first < 0x41 || (first > 0x5a && first < 0x61) || (first > 0x7a && first < 0xc0)) return undefined;
  return atWord(block, start, lang);
}

/** Egyptian laws print "( المادة الأولى )", the whole label in brackets. */
function inBrackets(block: Block, lang: string): Label | undefined {
  const start = block.text.charAt(1) === ' ' ? 2 : 1;
  const close = block.text.slice(0, LONGEST_BRACKET).indexOf(')');
  if (close < 0 || !ARABIC.test(block.text.slice(start, close))) return undefined;
  const label = atWord({ ...block, text: block.text.slice(0, close) }, start, lang);
  if (label?.kind !== 'article' || label.rest < close) return undefined;
  return { ...label, rest: skip(block.text, close + 1) };
}

function atWord(block: Block, start: number, lang: string): Label | undefined {
  const word = wordAt(block.text, start);
  const kind = LABEL_WORDS.get(plainWord(word));
  if (kind === undefined) return ordinalAnnex(block);
  if (kind === 'section' && !/^(?:en|sw|ms|cy|tl|fil|ar)\b/u.test(lang)) return undefined;
  return wordLabel(block, kind, word, start + word.length, lang);
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  if (!WORD.test(text)) return '';
  const word = text.slice(at, WORD.lastIndex);
  return word.replace(DRESSING, '').length > LONGEST_WORD ? '' : word;
}

/** As the tables of words hold it: composed, small, without tatweel. */
function plainWord(word: string): string {
  return word.normalize('NFC').replace(DRESSING, '').toLowerCase().replace('i\u0307', 'i');
}
