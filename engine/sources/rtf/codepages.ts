/** Code pages of Windows, DOS and Macintosh that decoders of the platform know. */
const NAMES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** The upper halves of the two DOS code pages of Western Europe. */
const DOS: Readonly<Record<number, string>> = {
  437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0',
  850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0',
};

/** `\fcharset` to code page (RTF 1.9.1, font table); 0 is left to the reader. */
export const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** @returns the name of the code page as it stands in messages */
export function nameOf(page: number): string {
  return NAMES[page] ?? (DOS[page] === undefined ? 'windows-1252' : `ibm${page}`);
}

const decoders = new Map<number, TextDecoder>();

/** @returns the text of bytes in a code page; an unknown page is read as windows-1252 */
export function decodePage(bytes: Uint8Array, page: number): string {
  const upper = DOS[page];
  if (upper !== undefined) {
    const signs = [...upper];
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : signs[byte - 0x80])).join(
      '',
    );
  }
  let decoder = decoders.get(page);
  if (decoder === undefined) {
    decoder = new TextDecoder(NAMES[page] ?? 'windows-1252');
    decoders.set(page, decoder);
  }
  return decoder.decode(bytes);
}
