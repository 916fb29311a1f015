/**
 * The title of the Protocol names three offences without speaking of any. Both are long and come often, so they are read as
 * one word that means the Protocol.
 */
const TITLES: readonly RegExp[] = [
  /\b(?:on|regarding|concerning) the sale of children,? (?:on )?child prostitution,? and (?:on )?child pornography/giu,
  /\bsale of children,? child prostitution,? and child pornography/giu,
  /\b(?:concernant |sur )?la vente d['’]enfants,? la prostitution des enfants et la pornographie mettant en scène des enfants/giu,
  /\b(?:relativo a |sobre )?la venta de niños,? la prostitución infantil y la utilización de (?:los )?niños en la pornografía/giu,
  /(?:relativo à |sobre a |sobre )?venda de crianças,? (?:à |a )?prostituição infantil e (?:à |a )?pornografia infantil/giu,
  /(?:betreffend )?(?:den verkauf von kindern|den kinderhandel),? (?:die )?kinderprostitution und (?:die )?kinderpornogra(?:ph|f)ie/giu,
  /(?:om )?försäljning av barn,? barnprostitution och barnpornografi/giu,
  /(?:المتعلق |بشأن )?ببيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية/gu,
  /(?:بشأن )?بيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية/gu,
  /(?<=protocol )on the (?:sale|involvement) of children/giu,
  /(?<=protocole facultatif )concernant la vente d['’]enfants/giu,
  /(?<=protocolo facultativo )(?:relativo a|sobre) la venta de niños/giu,
];
/** Its first letters are those that prose-words.ts looks for. */
const WORD = 'opsctitle';

/** The text with titles of the Protocol read as one word; of the same length, so that every place still holds. */
export function maskTitles(text: string): string {
  return TITLES.reduce(
    (masked, title) => masked.replace(title, (words) => WORD.padEnd(words.length, 'x')),
    text,
  );
}
