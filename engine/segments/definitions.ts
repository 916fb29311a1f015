import type { Segment } from '#engine/model/segment.ts';

/** An article that says of itself that it defines, in its heading or its first words. */
const DEFINES =
  /defin|d[ée]finiti|interpretat|begriff|bestimmungen$|тлумач|визначен|определен|понятия|ορισμ|giải thích|tanım|التعريف|تعاريف|用语|定义|in this (?:act|code|section|part|chapter|law|regulation)|(?:au sens|aux fins) d[eu]|(?:a|para) (?:los )?(?:efectos|fines) d|para os (?:fins|efeitos) d|im sinne dieses/iu;
/** “term” means …; «terme» désigne …; and the like. */
const QUOTED =
  /[“"«„]\s?([^”"»“\n]{2,80}?)\s?[”"»“](?:\s?\([^)\n]{0,60}\))?[\s,:—–-]{0,4}(?=means|includes?\b|has the (?:same )?meaning|in relation to|désigne|s’entend|s'entend|comprend|signifie|significa|se entiende|comprende|designa|abrange|entende-se|bezeichnet|ist |sind |umfasst|toute?\b|un[ea]?\b|el |la |los |o |a |os |as |die |der |das )/giu;
/** "Child: a person …", "біологічна безпека - стан …": one term a line. */
const LINE =
  /^(?:\(?[\p{L}\p{Nd}]{1,3}[).-]\s?|[-–—]\s?)?([^:.;,\n]{2,80}?)(?:\s?:|\s[–—-])\s(?=\S[^\n]{9})/u;
const MOST = 300;

/** @returns the terms that a provision defines, as printed and in its order; none for an ordinary one */
export function definitionsIn(segment: Segment): readonly string[] {
  const defines = DEFINES.test(segment.heading) || DEFINES.test(segment.text.slice(0, 250));
  if (!defines) return [];
  const terms = new Set<string>();
  for (const match of segment.text.matchAll(QUOTED)) terms.add((match[1] ?? '').trim());
  if (terms.size === 0) {
    for (const line of segment.text.split('\n')) {
      const term = LINE.exec(line)?.[1]
        ?.replace(/^["“«„]|["”»“]$/gu, '')
        .trim();
      if (term !== undefined && term.length > 1 && term.split(' ').length <= 8) terms.add(term);
    }
  }
  return [...terms].slice(0, MOST);
}
