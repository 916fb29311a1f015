import type { Rule } from '#engine/model/signature.ts';

const rule = (all: string, weight = 1, near = 25): Rule => ({ all: all.split(' & '), weight, near });

/**
 * How a report tells that a requirement is practised, where a law or a recommendation would say it otherwise: beside their
 * rules, in the same form. Names that begin with "rec-" are those of engine/recommendations, with "prac-" those of
 * practice-words.ts.
 */
export const PRACTICE_RULES: Readonly<Record<string, readonly Rule[]>> = {
  'anc.legal-persons': [rule('prac-companies & prac-convicted', 1, 10)],
  'aware.curriculum': [
    rule('prac-curriculum & prac-compulsory', 1),
    rule('prac-curriculum & sexual|exploit', 0.8),
  ],
  'aware.protocol-known': [rule('prac-translated & rec-opsc', 1.2)],
  'coord.secretariat-resourced': [rule('prac-secretariat & prac-posts|rec-budget', 1)],
  'coop.agreements': [rule('prac-agreements & prac-other-states', 0.9)],
  'data.disaggregation': [rule('prac-girls & prac-boys & prac-recorded', 0.9, 30)],
  'data.justice-chain': [rule('prac-investigated & prac-convicted', 1.1, 30)],
  'data.redress': [rule('compensation & prac-paid & prac-recorded', 0.6)],
  'onl.digital-literacy': [rule('prac-digital-safety', 0.9)],
  'onl.hotline': [rule('prac-hotline & prac-online', 1.1, 20)],
  'onl.removal': [rule('prac-removed & csam|prac-online', 0.8, 25)],
  'onl.specialised-unit': [rule('prac-unit & prac-online', 1.2, 20)],
  'prev.offender-prevention': [rule('prac-may-offend', 1.1)],
  'rpt.consultation-alternative': [rule('prac-report & prac-consulted & prac-ngos', 1, 30)],
  'recov.education-livelihood': [rule('prac-back-to-school & child|victim', 0.9)],
  'recov.safe-shelter': [rule('prac-shelter & prac-places', 1.1, 15)],
  'res.victim-services': [rule('rec-budget & prac-shelter|support-services', 0.7)],
  'tour.code': [rule('prac-signed & rec-code & tourism', 1.2, 30)],
  'train.borders-consular': [rule('prac-train & rec-borders')],
  'train.judiciary': [rule('prac-train & judge')],
  'train.police': [rule('prac-train & rec-police')],
  'train.teachers': [rule('prac-train & rec-teachers')],
  'train.victim-professionals': [rule('prac-train & rec-social')],
};
