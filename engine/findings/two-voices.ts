import type { Aspect } from '#engine/model/decision.ts';
import {
  judgementsIn,
  type DeskPublication,
  type PublishedJudgement,
} from '#engine/model/desk-publication.ts';

/** What two voices say of one aspect of one requirement, each with its own evidence; never a middle of the two. */
export type Compared = {
  readonly requirement: string;
  readonly aspect: Aspect;
  readonly kind: 'agree' | 'dispute' | 'only-state' | 'only-ngo';
  readonly state?: PublishedJudgement;
  readonly ngo?: PublishedJudgement;
};

/**
 * State and NGO side by side, from what both published. Voices agree where they give the same verdict, whatever the
 * reasons; they may have asked by different versions of the catalogue, which each publication names.
 *
 * @param order ids of requirements, as they shall stand; others follow
 */
export function twoVoices(
  state: DeskPublication,
  ngo: DeskPublication,
  order: readonly string[],
): readonly Compared[] {
  const [own, other] = [state, ngo].map(
    (each) => new Map(judgementsIn(each).map((one) => [`${one.requirement} ${one.aspect}`, one.judgement])),
  );
  const spoken = [state, ngo].flatMap(({ findings }) => findings.map(({ requirement }) => requirement));
  const all = [...new Set([...order, ...spoken])];
  return all.flatMap((requirement) =>
    (['law', 'practice'] as const).flatMap((aspect): Compared[] => {
      const place = { requirement, aspect };
      const ofState = own?.get(`${requirement} ${aspect}`);
      const ofNgo = other?.get(`${requirement} ${aspect}`);
      if (ofState && ofNgo) {
        const kind = ofState.verdict === ofNgo.verdict ? 'agree' : 'dispute';
        return [{ ...place, kind, state: ofState, ngo: ofNgo }];
      }
      if (ofState) return [{ ...place, kind: 'only-state', state: ofState }];
      return ofNgo ? [{ ...place, kind: 'only-ngo', ngo: ofNgo }] : [];
    }),
  );
}
