import type { ParagraphKind } from '#engine/model/recommendation.ts';

/** How committees recommend, in English, French and Spanish. A word that only may recommend is not among them. */
const RECOMMENDS =
  /\b(?:recommends?|recommended that|urges?|encourages?|calls? (?:up)?on|exhorts?|invites? the state|requests? the state|reiterates? its (?:previous |earlier )?recommendation|state party (?:should|must)|should (?:also )?(?:ensure|take|adopt|establish|strengthen|amend))|\b(?:recommande|engage (?:l|vivement)|exhorte|encourage|invite l|demande (?:à|instamment)|prie|réitère sa recommandation|devrait|doit)(?![\p{L}])|(?<!\p{L})(?:recomienda|insta|alienta|exhorta|anima|invita al|pide|solicita al|reitera su recomendación|debe(?:ría)?)(?!\p{L})/iu;
const CONCERNED =
  /\b(?:concern(?:ed|s)?|regrets?|deplores?|dismay(?:ed)?|alarmed)\b|(?<!\p{L})(?:préoccup\p{L}*|regrette|déplore|inquiet|inquiète|inquiétude)(?!\p{L})|(?<!\p{L})(?:preocup\p{L}*|lamenta|deplora|inquiet\p{L}*)(?!\p{L})/iu;

/** A paragraph that voices a concern and then recommends is a recommendation. */
export function paragraphKind(text: string): ParagraphKind {
  if (RECOMMENDS.test(text)) return 'recommendation';
  return CONCERNED.test(text) ? 'concern' : 'other';
}
