import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { PublishedFinding, PublishedJudgement } from '#engine/model/desk-publication.ts';
import type { Requirement, Severity } from '#engine/model/requirement.ts';
import type { DeskReportInput } from './input.ts';

/** A published finding with its requirement; absent where this catalogue holds it no more. */
export type Entry = {
  readonly id: string;
  readonly requirement?: Requirement;
  readonly finding: PublishedFinding;
};

/** Duty, recommendation, good practice; "none" where the catalogue does not say. Never mixed. */
export const LAYERS = ['O', 'S', 'P', 'none'] as const;
export type Layer = (typeof LAYERS)[number];

export const ASPECTS: readonly Aspect[] = ['law', 'practice'];

/** In the order of the catalogue; then what it does not hold, so that nothing published is lost. */
export function entriesOf({
  signed,
  catalogue,
}: Pick<DeskReportInput, 'signed' | 'catalogue'>): readonly Entry[] {
  const found = new Map(signed.content.findings.map((finding) => [finding.requirement, finding]));
  const known = catalogue.requirements.flatMap((requirement): Entry[] => {
    const finding = found.get(requirement.id);
    return finding ? [{ id: requirement.id, requirement, finding }] : [];
  });
  const ids = new Set(known.map(({ id }) => id));
  const others = signed.content.findings.filter(({ requirement }) => !ids.has(requirement));
  return [...known, ...others.map((finding) => ({ id: finding.requirement, finding }))];
}

/** Requirements on which nothing is published: they are no gaps. */
export function leftOf({ signed, catalogue }: DeskReportInput): readonly Requirement[] {
  const found = new Set(signed.content.findings.map(({ requirement }) => requirement));
  return catalogue.requirements.filter(({ id }) => !found.has(id));
}

export function layerOf({ requirement }: Pick<Entry, 'requirement'>): Layer {
  return requirement?.severity ?? 'none';
}

export type Gap = Entry & {
  readonly aspect: Aspect;
  readonly judgement: PublishedJudgement & { readonly verdict: 'not-met' | 'partly' };
};

const ORDER: readonly Verdict[] = ['not-met', 'partly'];

/**
 * Gaps as they were published: duties first, then recommendations, then good practice; in each, what is not met before
 * what is partly met, law before practice, and then as the catalogue stands.
 */
export function gapsOf(input: DeskReportInput): readonly Gap[] {
  const gaps = entriesOf(input).flatMap((entry) =>
    ASPECTS.flatMap((aspect): Gap[] => {
      const judgement = entry.finding[aspect];
      return judgement !== undefined && isGap(judgement) ? [{ ...entry, aspect, judgement }] : [];
    }),
  );
  return gaps.sort(
    (a, b) =>
      LAYERS.indexOf(layerOf(a)) - LAYERS.indexOf(layerOf(b)) ||
      ORDER.indexOf(a.judgement.verdict) - ORDER.indexOf(b.judgement.verdict) ||
      ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect),
  );
}

function isGap(judgement: PublishedJudgement): judgement is Gap['judgement'] {
  return judgement.verdict === 'not-met' || judgement.verdict === 'partly';
}

/** How many requirements of a layer are asked, and how many findings of one aspect have each verdict. */
export type Tally = {
  readonly layer: Severity;
  readonly aspect: Aspect;
  readonly asked: number;
  readonly judged: number;
  readonly of: Readonly<Record<Verdict, number>>;
};

export function talliesOf(input: DeskReportInput): readonly Tally[] {
  const entries = entriesOf(input);
  return (['O', 'S', 'P'] as const).flatMap((layer) =>
    ASPECTS.map((aspect): Tally => {
      const verdicts = entries
        .filter((entry) => layerOf(entry) === layer)
        .flatMap(({ finding }) => finding[aspect]?.verdict ?? []);
      const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
      return {
        layer,
        aspect,
        asked: input.catalogue.requirements.filter(({ severity }) => severity === layer).length,
        judged: verdicts.length,
        of: {
          met: count('met'),
          partly: count('partly'),
          'not-met': count('not-met'),
          'not-applicable': count('not-applicable'),
          undecided: count('undecided'),
        },
      };
    }),
  );
}
