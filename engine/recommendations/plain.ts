/** What the exports name; others are left as they stand. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  zwnj: '\u200c',
  zwj: '\u200d',
  rlm: '\u200f',
  lrm: '\u200e',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  oacute: 'ó',
  iacute: 'í',
  aacute: 'á',
  uacute: 'ú',
};

const BREAK = /<\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote)\b[^<>]*>|<br\b[^<>]*>/giu;
const HIDDEN = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/giu;
/** A letter or a slash after the sign: "< 18 years" is text. */
const TAG = /<\/?[a-z][^<>]*>/giu;

/**
 * The words of a fragment of HTML, one line for each of its paragraphs. The fragment is read for its words only: what
 * comes out is text and is escaped again wherever it is shown.
 */
export function plainText(html: string): string {
  const text = html.includes('<') ? html.replace(HIDDEN, ' ').replace(BREAK, '\n').replace(TAG, '') : html;
  const decoded = text.includes('&') ? text.replace(/&(#x?[\da-f]+|[a-z]+);/giu, entity) : text;
  return decoded
    .replace(/\0/gu, '')
    .split(/\r?\n|\r|\u2028|\u2029/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}
