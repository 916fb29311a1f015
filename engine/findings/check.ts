import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Decision } from '#engine/model/decision.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';

/** Decisions that point at what is not there any more: they still count, but someone should look. */
export function decisionProblems(
  catalogue: Catalogue,
  segments: readonly Segment[],
  decisions: readonly Decision[],
): Problem[] {
  const known = new Set(catalogue.requirements.map((requirement) => requirement.id));
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  return decisions.flatMap((decision, index) => {
    const place = `decision ${index + 1}, ${decision.requirement}`;
    if (!known.has(decision.requirement)) {
      return [
        {
          code: 'decision-requirement',
          place,
          message: 'the catalogue has no such requirement; the decision is not shown',
        },
      ];
    }
    return decision.evidence.flatMap(({ segment: id, exact }): Problem[] => {
      const segment = byId.get(id);
      if (!segment) {
        return [
          {
            code: 'decision-provision',
            place,
            message: `provision "${id}" is not among the laws read; look again`,
          },
        ];
      }
      if (exact !== undefined && !segment.text.includes(exact)) {
        return [
          {
            code: 'decision-words',
            place,
            message: `the words relied on are no longer in "${id}"; the whole provision is shown, look again`,
          },
        ];
      }
      return [];
    });
  });
}
