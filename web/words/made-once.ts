/** More than the portal has languages: of what strangers send, the oldest goes first. */
const MOST = 60;

/**
 * Makes a thing once for each short text, most often a language, and keeps it: forms of dates and names of languages take
 * far longer to make than to use, and a page uses some of them a hundred times.
 *
 * @param make of a text such as a BCP 47 tag; what it throws is thrown each time
 */
export function madeOnce<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, { readonly one: T }>();
  return (tag) => {
    const kept = made.get(tag);
    if (kept) return kept.one;
    const one = make(tag);
    if (made.size >= MOST) for (const oldest of [...made.keys()].slice(0, 1)) made.delete(oldest);
    made.set(tag, { one });
    return one;
  };
}
