import type { ParagraphKind } from '#engine/model/recommendation.ts';

/** How committees recommend, in English, French and Spanish. A word that only may recommend is not among them. */
const RECOMMENDS =
  /\b(?:recommends?|recommended that|urges?|encourages?|calls? (?:up)?on|exhorts?|invites? the state|requests? the state|reiterates? its (?:previous |earlier )?recommendation|state party (?:should|must)|should (?:also )?(?:ensure|take|adopt|establish|strengthen|amend))|\b(?:recommande|engage (?:l|vivement)|exhorte|encourage|invite l|demande (?:à|instamment)|prie|réitère sa recommandation|devrait|doit)(?![\p{L}])|(?<!\p{L})(?:recomienda|insta|alienta|exhorta|anima|invita al|pide|solicita al|reitera su recomendación|debe(?:ría)?)(?!\p{L})/iu;
const CONCERNED =
  /\b(?:concern(?:ed|s)?|regrets?|deplores?|dismay(?:ed)?|alarmed)\b|(?<!\p{L})(?:préoccup\p{L}*|regrette|déplore|inquiet|inquiète|inquiétude)(?!\p{L})|(?<!\p{L})(?:preocup\p{L}*|lamenta|deplora|inquiet\p{L}*)(?!\p{L})/iu;

/** The same in Portuguese, German, Swedish and Arabic. */
const RECOMMENDS_TOO =
  /(?<!\p{L})(?:recomenda|insta|exorta|encoraja|incentiva|apela|convida o estado|solicita ao|reitera a sua recomendação|deve(?:ria)?)(?!\p{L})|(?<!\p{L})(?:empfiehlt|fordert (?:den|die|das|nachdrücklich)|ermutigt|ersucht|legt (?:\p{L}+ ){1,3}nahe|ruft (?:\p{L}+ ){1,4}auf|bekräftigt seine empfehlung|(?:vertragsstaat|vertragspartei) (?:soll(?:te)?|muss))(?!\p{L})|(?<!\p{L})(?:rekommenderar|uppmanar|uppmuntrar|anmodar|upprepar sin rekommendation|konventionsstaten (?:bör|måste))(?!\p{L})|(?<!\p{L})(?:[وف]?(?:توصي|تحث|تشجع|تدعو|تهيب|تناشد|تطلب)|ينبغي)(?!\p{L})/iu;
const CONCERNED_TOO =
  /(?<!\p{L})(?:preocupa\p{L}*|lamenta|deplora|besorgt|besorgnis|bedauert|beklagt|oroad|oroas|bekymra[dt]|beklagar)(?!\p{L})|(?<!\p{L})[وف]?(?:يساور|تأسف|بقلق|القلق|تعرب عن قلقها)(?!\p{L})/iu;

/** A paragraph that voices a concern and then recommends is a recommendation. */
export function paragraphKind(text: string): ParagraphKind {
  if (RECOMMENDS.test(text) || RECOMMENDS_TOO.test(text)) return 'recommendation';
  return CONCERNED.test(text) || CONCERNED_TOO.test(text) ? 'concern' : 'other';
}
