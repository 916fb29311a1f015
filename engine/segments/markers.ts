/** The kinds of labels; labels of one kind stand at one depth. */
export type MarkerKind =
  | 'section-sign'
  | 'figure-brackets'
  | 'figure-stop'
  | 'figure-degree'
  | 'figure-bracket'
  | 'roman-stop'
  | 'alpha-brackets'
  | 'alpha-roman'
  | 'alpha-capital'
  | 'alpha-bracket'
  | 'alpha-double'
  | 'alpha-stop';

export type Marker = {
  readonly kind: MarkerKind;
  /** As printed: "(1)", "a)", "§ 1º". */
  readonly label: string;
  /** Figures or letters only. */
  readonly name: string;
  /** Offset of the label in the text of the segment. */
  readonly start: number;
};

const BRACKETS = /\((\p{Nd}{1,3}\p{Ll}{0,2}(?:\.\p{Nd}{1,3})?|\p{L}{1,5}(?:\.\p{Nd}{1,2})?)\)/uy;
const FIGURE = /(\p{Nd}{1,3}(?:bis|ter|\p{Ll})?)([.)°º])(?=[\s)-]|$|\p{L})/uy;
const ALPHA = /(\p{Ll}{1,2})\)/uy;
const ALPHA_STOP = /(\p{Ll})\. /uy;
const ROMAN = /([IVXLCDM]{1,7}(?:-\p{Lu}| bis| ter)?)(?:\. ?[-–—]?|\)| ?[-–—])(?=\s)/uy;
const SIGN = /§ ?(\p{Nd}{1,3})[ºo°]?(?:-\p{Lu})?/uy;
const ONLY = /(?:Parágrafo|Párrafo) único/iuy;

/** @returns the label that begins exactly at `at`, undefined when the line has none */
export function markerAt(text: string, at: number): Marker | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x28) return bracketed(text, at);
  if (code >= 0x30 && code <= 0x39) return figure(text, at);
  if (code === 0xa7) return match(SIGN, text, at, () => 'section-sign');
  if (code === 0x50 || code === 0x70) {
    ONLY.lastIndex = at;
    const only = ONLY.exec(text);
    if (only !== null) return { kind: 'section-sign', label: only[0], name: 'unico', start: at };
  }
  if (code >= 0x61 && code <= 0x7a) {
    return (
      match(ALPHA, text, at, (name) => (name.length === 2 ? 'alpha-double' : 'alpha-bracket')) ??
      match(ALPHA_STOP, text, at, () => 'alpha-stop')
    );
  }
  if (code >= 0x41 && code <= 0x5a) return match(ROMAN, text, at, () => 'roman-stop');
  return undefined;
}

/** @returns the label in round brackets that begins at `at` */
export function bracketed(text: string, at: number): Marker | undefined {
  return match(BRACKETS, text, at, (name) => {
    if (/^\p{Nd}/u.test(name)) return 'figure-brackets';
    if (/^[ivx]{2,}|^[ivx]$/u.test(name)) return 'alpha-roman';
    if (/^\p{Lu}/u.test(name)) return 'alpha-capital';
    return 'alpha-brackets';
  });
}

function figure(text: string, at: number): Marker | undefined {
  FIGURE.lastIndex = at;
  const found = FIGURE.exec(text);
  if (found === null) return undefined;
  const sign = found[2];
  const kind = sign === '.' ? 'figure-stop' : sign === ')' ? 'figure-bracket' : 'figure-degree';
  return { kind, label: found[0], name: found[1] ?? '', start: at };
}

function match(
  pattern: RegExp,
  text: string,
  at: number,
  kindOf: (name: string) => MarkerKind,
): Marker | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const name = found[1] ?? '';
  return { kind: kindOf(name), label: found[0].trim(), name, start: at };
}
