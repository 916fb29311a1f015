import type {
  FollowUp,
  Mechanism,
  ParagraphKind,
  Position,
  RecommendationSource,
  StatedPosition,
} from '#engine/model/recommendation.ts';

export const SOURCE: Readonly<Record<RecommendationSource, string>> = {
  uhri: 'Universal Human Rights Index',
  'concluding-observations': 'Document laid on this desk',
  'by-hand': 'Entered by hand',
};
export const MECHANISM: Readonly<Record<Mechanism, string>> = {
  upr: 'Universal Periodic Review',
  'treaty-body': 'Treaty body',
  'special-procedure': 'Special procedure',
  other: 'Other',
};
export const KIND: Readonly<Record<ParagraphKind, string>> = {
  recommendation: 'Recommendation',
  concern: 'Concern or observation',
  other: 'Other paragraph',
};
export const POSITION: Readonly<Record<Position, string>> = {
  supported: 'Supported by the State',
  'partly-supported': 'Supported in part',
  noted: 'Noted by the State',
  unknown: 'Position not stated',
};
/** As people state it by hand. */
export const STATED: Readonly<Record<StatedPosition, string>> = {
  supported: POSITION.supported,
  'partly-supported': POSITION['partly-supported'],
  noted: POSITION.noted,
  'not-stated': POSITION.unknown,
};
export const FOLLOW_UP: Readonly<Record<FollowUp, string>> = {
  open: 'Open',
  partly: 'Partly followed',
  done: 'Followed',
};
export const SHOW = {
  concerns: 'may concern the Protocol',
  'to-confirm': 'links to confirm',
  linked: 'linked by people',
  all: 'all, whatever they concern',
} as const;

/** "CRC/C/OPSC/XEX/CO/1, para. 12(a)" */
export function citeOf({
  symbol,
  paragraph,
}: {
  readonly symbol?: string | undefined;
  readonly paragraph?: string | undefined;
}): string {
  return [symbol, paragraph && `para. ${paragraph}`].filter(Boolean).join(', ');
}

/** "1,000 or more" stands for what was not counted. */
export function countSaid(total: number): string {
  if (total > 1000) return 'More than 1,000 recommendations';
  return total === 1 ? '1 recommendation' : `${total} recommendations`;
}
