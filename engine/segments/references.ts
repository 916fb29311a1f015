import type { Segment } from '#engine/model/segment.ts';
import { valueOf, western } from './values.ts';

/** Words that announce the number of a provision, and the numbers behind them. */
const ANNOUNCED =
  /(?<![\p{L}\p{M}])(?:articles?|art[ií]culos?|artigos?|artikel[ns]?|articol[oi]|articolul|artyku[łl]\p{L}{0,3}|arts?|sections?|ss?\.(?= ?\p{Nd})|rules?|άρθρ\p{L}{1,2}|стат\p{L}{1,4}|ст|madde\p{L}{0,4}|điều|pasal|(?:ال|بال|لل)?(?:مادة|مواد|مادتين)|ماده)\.? ?\(?(?=[LRD]?\.? ?\p{Nd}|[IVX]+\b)|§§? ?(?=\p{Nd})/giu;
const NUMBER =
  /(?:[LRD]\.? ?)?\p{Nd}{1,5}\p{No}{0,3}(?:[.-]\p{Nd}{1,4})*(?:[º°]|er\b|o\b)?(?:-?\p{L}(?!\p{L})|[ -](?:bis|ter|qu[aá]ter|quinquies|sexies|septies)\b|[ -]?مكرر)?|[IVX]{1,7}\b/uy;
/** What joins the numbers of one list; a subsection in brackets is passed over. */
const JOIN =
  /(?:\)|\(\p{L}{1,3}\)|\(\p{Nd}{1,3}\)|Abs(?:atz|\.) ?\p{Nd}+|,| (?:and|or|et|ou|y|o|e|und|oder|και|и|та|і|và|ve|dan|أو|و)(?= )|\s|§){1,12}/uy;
/** Swedish and Finnish: "6 kap. 8 §". */
const SIGN_BEHIND = /(?:(\p{Nd}{1,3}(?: ?\p{Ll})?) (kap\.|luku) )?(\p{Nd}{1,3}(?: \p{Ll})?) §/gu;
const LAW_NOUN =
  /\b(?:act|code|constitution|convention|protocol|regulations?|directive|treaty|loi|règlement|ley|código|constitución|reglamento|lei|constituição|decreto|gesetz\p{L}*|\p{L}{1,100}gesetz(?:es|buchs?|buches)?|\p{L}{1,100}ordnung|verordnung|grundgesetz\p{L}*|legge|codice|wet|wetboek|balken|lagen)(?!\p{L})|قانون|القانون|закон|кодекс|νόμου|κώδικα/iu;
const OWN =
  /\b(?:this|the present|présente?|presente|esta|este|dieses|diese[rm]|dit|deze|denna|quest[ao]|desta|deste|bu)(?!\p{L})|هذا|настоящ|цього|παρόντος|này/iu;
const PREVIOUS =
  /\b(?:(?:preceding|previous|foregoing) (?:article|section)|article précédent|art[ií]culo anterior|artigo anterior|vorige[nr]? artikel)\b|предыдущ\p{L}{1,20} стат|المادة السابقة/iu;
/** The most provisions that one provision names; more is a table of contents. */
const MOST = 200;

/**
 * Cross-references inside one law: for each eId the eIds of the provisions that its text names.
 * A number followed by the name of another law is not resolved.
 */
export function referencesOf(segments: readonly Segment[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, number>();
  segments.forEach((segment, index) => {
    const key = keyOf(segment.number);
    if (!places.has(key)) places.set(key, index);
  });
  return new Map(segments.map((segment, index) => [segment.eId, found(segments, index, places)]));
}

function found(segments: readonly Segment[], at: number, places: ReadonlyMap<string, number>): string[] {
  const segment = segments[at] as Segment;
  const eIds = new Set<string>();
  for (const key of keysIn(segment)) {
    const target = segments[places.get(key) ?? -1];
    if (target !== undefined && target !== segment && eIds.size < MOST) eIds.add(target.eId);
  }
  const before = segments[at - 1];
  if (before !== undefined && PREVIOUS.test(segment.text)) eIds.add(before.eId);
  return [...eIds];
}

function* keysIn({ text, number }: Segment): Generator<string> {
  for (const match of text.matchAll(ANNOUNCED)) {
    const keys: string[] = [];
    let at = match.index + match[0].length;
    for (let end = numberEnd(text, at); end > at; end = numberEnd(text, at)) {
      keys.push(keyOf(text.slice(at, end)));
      JOIN.lastIndex = end;
      at = JOIN.test(text) ? JOIN.lastIndex : end;
      if (at === end) break;
    }
    if (!isElsewhere(text.slice(at, at + 70))) yield* keys;
  }
  if (!number.endsWith('§')) return;
  const own = /^(.+ (?:kap\.|luku)) /u.exec(number)?.[1];
  for (const [, chapter, word, sign] of text.matchAll(SIGN_BEHIND)) {
    const prefix = chapter === undefined ? own : `${chapter} ${word}`;
    yield keyOf(`${prefix === undefined ? '' : `${prefix} `}${sign} §`);
  }
}

function numberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : -1;
}

/** "of the Penal Code", "StGB", "de la loi du 5 mai": the number belongs to another law. */
function isElsewhere(after: string): boolean {
  const clause = after.split(/[;:]|\. /u)[0] ?? '';
  if (/^(?:Satz \p{Nd}+ |Nr\. ?\p{Nd}+ )?(?:des |der )?\p{Lu}\p{L}{0,6}\p{Lu}\p{L}{0,6}\b/u.test(clause))
    return true;
  const noun = LAW_NOUN.exec(clause);
  if (noun === null || noun.index > 40) return false;
  return !OWN.test(clause.slice(0, noun.index + noun[0].length + 12));
}

/** "Artículo 5.º", "§ 5", "5" are one number; "IV" and "4" are another spelling of one. */
export function keyOf(number: string): string {
  const bare = number.replace(/^(?:§§?|art[ií]culos?|art\.?) ?/iu, '').replace(/ ?§$/u, '');
  if (/^[IVXLC]+$/u.test(bare)) return String(valueOf(bare));
  return western(bare)
    .toLowerCase()
    .replace(/(?<=\p{Nd})(?:\.?[º°ª]|er|o)(?!\p{L})/gu, '')
    .replace(/[\s.()]+/gu, '');
}
