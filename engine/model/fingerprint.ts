/**
 * Sixteen hexadecimal digits that change when a text does: FNV-1a over UTF-16 units, twice from two beginnings.
 * It shows that somebody has to look again; it protects against nobody, so it need not be a cryptographic hash.
 */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0xcbf29ce4;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ ((unit << 7) | (at & 0x7f)), 0x01000193);
  }
  return [one, other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
