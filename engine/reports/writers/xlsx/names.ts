/** What Excel allows in the name of a sheet: 31 characters, none of []:*?/\, no apostrophe at an end, none twice. */
const LONGEST = 31;

export function sheetNames(captions: readonly string[]): string[] {
  const taken = new Set<string>();
  return captions.map((caption, at) => {
    const clean = caption
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[' ]+|(?<![' ])[' ]+$/gu, '');
    const base = clean === '' ? String(at + 1) : clean;
    let name = cut(base, LONGEST);
    for (let next = 2; taken.has(name.toLowerCase()); next++) {
      name = `${cut(base, LONGEST - String(next).length - 1)} ${next}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Whole characters: half of one would make the file unreadable. */
function cut(text: string, most: number): string {
  let out = '';
  for (const letter of text) {
    if (out.length + letter.length > most) break;
    out += letter;
  }
  return out.trim();
}
