/** Far enough for long comments and a DOCTYPE before the root. */
const HEAD = 100_000;

/**
 * @returns the name of the outermost element of XML, "?" when it cannot be found; undefined when the
 *   text is no XML
 */
export function rootOf(text: string): string | undefined {
  if (!/^\s{0,20}<(?:\?xml|!DOCTYPE|!--|[A-Za-z][\w:.-]{0,60}[\s>/])/u.test(text.slice(0, 200)))
    return undefined;
  for (let at = text.indexOf('<'); at >= 0 && at < HEAD; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<!--', at)) {
      at = text.indexOf('-->', at);
      if (at < 0) return '?';
    } else if (text.charAt(at + 1) !== '?' && text.charAt(at + 1) !== '!') {
      return /^[^\s>/<]{1,60}/u.exec(text.slice(at + 1, at + 62))?.[0] ?? '?';
    }
  }
  return '?';
}
