/** Words of amending laws that announce the new wording of another law, by their stems. */
const STEMS = [
  'substitut|replac|insert|amend|added?\\b|adding',
  'sustit[uú]y|modif[ií]|reempl[aá]z|ref[oó]rm|adici[oó]n|agr[eé]g|incorp[oó]r|interc[aá]l|redact|redacción',
  'remplac|insér|ajout|complét|rédigé|libellé',
  'passam? a vigorar|alterad|acrescent|acrescid|redação',
  'wie folgt|folgende fassung|eingefügt|ersetzt|angefügt|neu gefasst',
  'sostitui|inserit|aggiunt|aggiung|vervangen|ingevoegd|toegevoegd|komt te luiden',
  'lydelse|lyda så|affattes|indsættes|endres|lyde|otrzymuj|dodaje się|brzmieni|vkládá|nahrazuj',
  'изложи|дополн|замен|викла|допов|замін|внес',
  'ستبدل|ضاف|عدل|αντικαθ|προστίθ|τροποποι|αναθεωρ',
  'değişti|eklen|sửa đổi|bổ sung|diubah|disisip|modific|introduc|completeaz',
];
const AMENDS = new RegExp(STEMS.join('|'), 'iu');
/** The announcement ends with a colon or a dash, perhaps with the quotation mark already open. */
const ENDS =
  /[:：][\s.\-–—]{0,4}["“„«‘']?\s*$|—\s*$|(?:siguientes?|suit|follows|folgt|seguintes?|الآتي[ة]?|التالي[ة]?)\.?\s*$/iu;
const HEAD = 1500;
const TAIL = 600;

/** True when the words before a label say that the new wording of another law follows. */
export function announces(host: string, before: string): boolean {
  if (!ENDS.test(before.slice(-40))) return false;
  return AMENDS.test(before.slice(-TAIL)) || AMENDS.test(host.slice(0, HEAD));
}

const OPENS = /^[“„«"‘‹「『]/u;
const CLOSES = /[”»"“’›」』]\s*[.;,)]{0,3}\s*$/u;

/** Whether a quotation stands open behind a block, given whether one stood open before it. */
export function quoteOpen(before: boolean, text: string): boolean {
  if (OPENS.test(text)) return !CLOSES.test(text.slice(1));
  return before && !CLOSES.test(text.slice(-8));
}
