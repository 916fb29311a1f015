/** What a State has to do with an act; one State may have several parts. */
export const ROLES = ['act', 'nationality', 'residence', 'child', 'found'] as const;
export type Role = (typeof ROLES)[number];

/** States by their codes; a part that is absent was not chosen. */
export type Roles = { readonly [R in Role]?: string | undefined };

/** Why a requirement is asked of a State. */
export type Because =
  /** The act was done there. */
  | 'territory'
  /** The offender is its national, lives there, or the child is its national, and the act was done elsewhere. */
  | 'nationality'
  | 'residence'
  | 'child'
  /** The offender is found there, is (or may be) its national, and another State could ask for extradition. */
  | 'present'
  /** It could be asked to extradite, or could ask. */
  | 'requested'
  | 'requests'
  /** States help one another. */
  | 'assists';

/** A rule of articles 4 to 7 that a requirement stands for, and when it is asked. */
export type Rule = {
  readonly requirement: string;
  /** Articles of the Protocol. */
  readonly articles: readonly string[];
  /** Any of these brings it into play. */
  readonly on: readonly Because[];
  /** It says by itself whether the law of a State reaches the act. */
  readonly ground?: true;
};

const ABROAD: readonly Because[] = ['nationality', 'residence', 'child'];

/**
 * In the order of the Protocol. That 4(2) allows and does not oblige, and that 5(4) speaks of States that are to establish
 * jurisdiction, is said beside them; whether a rule is a duty is the severity of its requirement.
 */
export const RULES: readonly Rule[] = [
  { requirement: 'jur.territory-vessels', articles: ['4(1)'], on: ['territory'], ground: true },
  { requirement: 'jur.ict-offences', articles: ['4(1)'], on: ['territory'] },
  {
    requirement: 'jur.nationals-residents',
    articles: ['4(2)(a)'],
    on: ['nationality', 'residence'],
    ground: true,
  },
  { requirement: 'jur.victim-national', articles: ['4(2)(b)'], on: ['child'], ground: true },
  { requirement: 'jur.no-double-criminality', articles: ['4(2)'], on: ABROAD },
  { requirement: 'jur.no-complaint-condition', articles: ['4(2)'], on: ABROAD },
  { requirement: 'jur.present-not-extradited', articles: ['4(3)'], on: ['present'], ground: true },
  { requirement: 'extr.extraditable', articles: ['5(1)', '5(3)'], on: ['requested', 'requests'] },
  { requirement: 'extr.opsc-basis', articles: ['5(2)'], on: ['requested'] },
  { requirement: 'extr.locus-fiction', articles: ['5(4)'], on: ['requested'] },
  { requirement: 'extr.extradite-or-prosecute', articles: ['5(5)'], on: ['present'] },
  { requirement: 'mla.widest-measure', articles: ['6(1)'], on: ['assists'] },
  { requirement: 'mla.without-treaty', articles: ['6(2)'], on: ['assists'] },
  { requirement: 'mla.confiscation-requests', articles: ['7(b)'], on: ['assists'] },
  { requirement: 'mla.electronic-evidence', articles: ['6(1)', '10(1)'], on: ['assists'] },
];
