import type { Standing } from './standing.ts';

/**
 * Why a judgement should be looked at again. `provision-changed` and `provision-gone` name the provision relied on;
 * `laws-changed` is said where nothing in the law was relied on, so that any new law may matter;
 * `evidence-expired` names the evidence of practice.
 */
export type Stale =
  | { readonly why: 'provision-changed' | 'provision-gone'; readonly segment: string }
  | { readonly why: 'requirement-changed' | 'laws-changed' }
  | { readonly why: 'evidence-expired'; readonly item: string; readonly on: string };

/** What lies on the desk now. */
export type Now = {
  /** ISO 8601 date; the engine has no clock. */
  readonly date: string;
  readonly lawSet: string | null;
  readonly catalogueVersion: string;
  /** SHA-256 of the requirement as it is asked now. */
  readonly requirement: string;
  /** SHA-256 of the text of a provision as it reads now; undefined when it is not there. */
  readonly provision: (segment: string) => string | undefined;
};

/** @returns in the order of the provisions and of the evidence; nothing where nothing was judged */
export function staleWhy({ judgement, attached, aspect }: Standing, now: Now): readonly Stale[] {
  if (!judgement || judgement.verdict === 'undecided') return [];
  const { lawSet, catalogueVersion, basis } = judgement.on;
  const reasons: Stale[] = [];
  if (basis ? basis.requirement !== now.requirement : catalogueVersion !== now.catalogueVersion)
    reasons.push({ why: 'requirement-changed' });
  if (lawSet !== now.lawSet && aspect === 'law') {
    const relied = basis?.provisions ?? [];
    for (const { segment, sha256 } of relied) {
      const present = now.provision(segment);
      if (present === undefined) reasons.push({ why: 'provision-gone', segment });
      else if (present !== sha256) reasons.push({ why: 'provision-changed', segment });
    }
    if (relied.length === 0) reasons.push({ why: 'laws-changed' });
  }
  for (const [item, { practice }] of attached) {
    if (practice.expires !== undefined && practice.expires < now.date)
      reasons.push({ why: 'evidence-expired', item, on: practice.expires });
  }
  return reasons;
}
