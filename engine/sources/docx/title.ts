import type { Block } from '#engine/model/source.ts';
import { detectLanguage } from '../language.ts';

/**
 * The title of a law from the properties of its document, where it reads like one: programs fill
 * them with file names, templates and the first words of another document.
 *
 * @returns the stated title where it is plausible, else the first heading that is no number of a part
 */
export function titleOf(stated: string | undefined, blocks: readonly Block[]): string | undefined {
  const title = (stated ?? '').replace(/\s+/gu, ' ').trim();
  if (readsLikeTitle(title)) return title;
  const heading = blocks.find((block) => block.kind === 'heading')?.text;
  return heading === undefined || isNumbered(heading) ? undefined : heading;
}

/** "Article 1. Opening" heads a part of the law and does not name it. */
function isNumbered(heading: string): boolean {
  return /^(?:\p{L}{1,12}\.? ?)?(?:§ ?)?(?:\p{Nd}|[IVXLC]{1,6}(?!\p{L}))/u.test(heading);
}

export function readsLikeTitle(title: string): boolean {
  if (title.length < 6 || title.length > 300 || !/\p{L}{3}/u.test(title) || !/\s/u.test(title)) return false;
  if (/\.(?:docx?|odt|rtf|pdf|html?|txt|wpd|indd|qxd)\b|[\\/]{2}|^[A-Z]:|_{2}|\uFFFD/iu.test(title))
    return false;
  return !/^(?:microsoft word|untitled|document\b|documento\b|dokument\b|no title|sin título|sans titre|template|plantilla|slide|page \d|default|the title)/iu.test(
    title,
  );
}

/**
 * The language that a word processor notes is that of its spelling check, often the author's and
 * not the law's: it counts only where the words are too few to tell.
 */
export function hintedLanguage(hint: string | undefined, blocks: readonly Block[]): string | undefined {
  if (hint === undefined || !/^[a-z]{2,3}(?:-|$)/iu.test(hint) || /^(?:zxx|und|none)/iu.test(hint))
    return undefined;
  return detectLanguage(blocks) === undefined ? hint : undefined;
}
