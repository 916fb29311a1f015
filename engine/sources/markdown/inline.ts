const SIGNS = /[*_\\[<`&]|  /u;

/**
 * Inline Markdown reduced to its words: emphasis, links, escapes and runs of spaces. Every
 * quantifier is bounded so that a hostile line costs linear time.
 */
export function plain(text: string): string {
  if (!SIGNS.test(text)) return text.trim();
  return text
    .replace(/!\[[^[\]\n]{0,500}\]\([^()\n]{0,1000}\)/gu, '')
    .replace(/\[\^[^[\]\s]{1,80}\]:?/gu, '')
    .replace(/\[([^[\]\n]{1,500})\]\([^()\n]{0,1000}\)/gu, '$1')
    .replace(/(\*\*|__)([^*_\n]{1,2000})\1/gu, '$2')
    .replace(/(^|[\s("«])([*_])([^\s*_][^*_\n]{0,500})\2(?=[\s).,;:»"]|$)/gu, '$1$3')
    .replace(/<\/?(?:br|p|b|i|em|strong|sup|sub|u|span)(?:\s[^<>]{0,300})?\/?>/giu, ' ')
    .replace(/&(amp|lt|gt|nbsp|quot);/gu, (whole: string, name: string) => ENTITIES[name] ?? whole)
    .replace(/\\([\\`*_{}[\]()#+.!<>|~-])/gu, '$1')
    .replace(/[ \t]{2,}/gu, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', quot: '"' };
