/**
 * The Symbol font by its own encoding (Adobe Symbol), from 0x20 to 0x7E and from 0xA0 to 0xFE; a blank is a
 * position without a sign in Unicode.
 */
const LOW = ' !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** Signs of Wingdings that stand in documents of law: bullets, boxes, arrows, scissors line. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6d, '❍'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '⬥'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/**
 * @param font name of the font of the sign
 * @param code as the document gives it; symbol fonts are moved to U+F000
 * @returns undefined when nobody can say what the sign is without the font
 */
export function symbol(font: string, code: number): string | undefined {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol/iu.test(font)) {
    const sign = own >= 0xa0 ? [...HIGH][own - 0xa0] : [...LOW][own - 0x20];
    return sign === undefined || (sign === ' ' && own !== 0x20) ? undefined : sign;
  }
  if (/^(?:wingdings|webdings|zapf|marlett)/iu.test(font))
    return /^wingdings$/iu.test(font) ? WINGDINGS.get(own) : undefined;
  if (code >= 0xe000 && code <= 0xf8ff)
    return own >= 0x20 && own < 0x7f ? String.fromCharCode(own) : undefined;
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}
