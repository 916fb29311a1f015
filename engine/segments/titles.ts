/** Longer lines are text, in characters. */
export const LONGEST_HEADING = 150;

/** Short words without the full stop of a sentence, not an item of a list, not a penalty. */
export function isTitle(text: string): boolean {
  if (text === '' || /[.;:,?!…—–。；：，،؛-]["”»)]?$/u.test(text)) return false;
  if (!/^[\p{Lu}\p{Lo}¿"“«]/u.test(text)) return false;
  return !/^par[aá]grafo [uú]nico|^(?:[IVXLCDM]{1,6}|\p{L}|\p{Nd}{1,3}\p{L}?) ?[-–—.)]|^(?:penas?|multa|parágrafo|párrafo) ?[-–—:]|^\p{L}+\. ?\p{Nd}/iu.test(
    text,
  );
}

/** A line in brackets that tells of the wording: "(Redação dada pela Lei …)". */
export function isNote(text: string): boolean {
  return text.length <= 200 && text.startsWith('(') && /\)\.?$/u.test(text);
}

/** A heading above may carry notes on its wording: "Lugar do crime (Redação dada pela Lei …)". */
export function withoutNotes(text: string): string {
  return text.replace(/(?<!\s)(?:\s*\([^()]{0,150}\)\.?){1,4}$/u, '').trim();
}
