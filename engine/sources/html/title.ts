import type { Block } from '#engine/model/source.ts';

/** Names of sites that stand in the place of a title, on every page. */
const SITE =
  /^(?:infoleg|banque de données justel|justel(?:-databank)?|dof - |diario oficial|portal legislativ|legifrance|eur-lex|untitled|document\d*|home|index)(?:$|[\s\p{P}])/iu;
/** "CGL20170712_09_31_30", "Llei14.htm": a name of a file. */
const FILE = /^(?=[^\s]*[\d_.])[^\s]{3,80}$/u;
/** How the title of a law begins, in the languages whose portals forget it. */
const LAW =
  /^(?:\p{Nd}{1,2}(?:er)? \p{L}{3,9} \p{Nd}{4}\. - )?(?:llei|decret|edicte|reglament|ley|decreto|constitución|constitucion|código|codigo|reglamento|acuerdo|loi|code|constitution|la constitution|arrêté|décret|ordonnance|wet|gesetz|verfassung|verordnung|law|act|lei|lov|lag|legge|قانون|قرار|مرسوم|نظام|دستور|закон)(?!\p{L})/iu;
const FIRST_BLOCKS = 25;
const SHORTEST = 8;
const LONGEST = 400;

/**
 * The title that the page gives itself, unless it is the name of the site or of a file, or shares
 * no word with the page: then the first heading or line that names a law.
 *
 * @returns undefined where nothing names the law
 */
export function titleOf(blocks: readonly Block[], said: string | undefined): string | undefined {
  const first = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const heading = first.length === 1 ? first[0]?.text : undefined;
  if (said === undefined) return heading;
  const other = SITE.test(said) || FILE.test(said);
  if (!other && (LAW.test(said) || agrees(blocks, said))) return said;
  const front = blocks.slice(0, FIRST_BLOCKS);
  const line = front.find(({ text }) => text.length >= SHORTEST && text.length <= LONGEST && LAW.test(text));
  return line?.text.replace(/ \(NOTE\s*:.*$/u, '') ?? heading ?? (other ? undefined : said);
}

/** A title with few words of the first lines is that of another page: templates keep them. */
function agrees(blocks: readonly Block[], said: string): boolean {
  const words = said.toLowerCase().match(/\p{L}{3,}|\p{Nd}+/gu) ?? [];
  if (words.length === 0) return false;
  const front = blocks
    .slice(0, FIRST_BLOCKS * 2)
    .map(({ text }) => text.slice(0, 1000))
    .join(' ')
    .toLowerCase();
  return words.filter((word) => front.includes(word)).length * 2 >= words.length;
}
