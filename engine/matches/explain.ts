import type { Cue, Reason } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Scored } from './evaluate.ts';

/** The words of the law in which the strongest rule recognised its concepts, in the order of the text. */
export function cuesOf(segment: Segment, scored: Scored): Cue[] {
  const cues: Cue[] = [];
  const seen = new Set<string>();
  for (const { found } of scored.hits.slice(0, 2)) {
    for (const { want, posting } of found) {
      if (seen.has(want.name)) continue;
      seen.add(want.name);
      if (posting.places.length > 0) {
        const start = posting.places[2] as number;
        const end = posting.places[3] as number;
        cues.push({ concept: want.name, field: 'text', start, end, words: segment.text.slice(start, end) });
      } else {
        const field = posting.heading > 0 ? 'heading' : 'path';
        const words =
          posting.heading > 0 ? segment.heading : posting.path ? segment.path.join(' > ') : segment.lawTitle;
        cues.push({ concept: want.name, field, start: 0, end: 0, words });
      }
    }
  }
  return cues.sort((a, b) => (a.field === b.field ? a.start - b.start : a.field < b.field ? 1 : -1));
}

/** What weighed for and against, as keys with facts. */
export function reasonsOf(segment: Segment, scored: Scored | undefined): Reason[] {
  const best = scored?.hits[0];
  if (best === undefined) return [{ code: 'like', args: {} }];
  const reasons: Reason[] = [
    { code: 'cues', args: { concepts: best.found.map(({ want }) => want.name).join(', ') } },
  ];
  const inHeading = best.found.filter(({ posting }) => posting.heading > 0).map(({ want }) => want.name);
  if (inHeading.length > 0) reasons.push({ code: 'heading', args: { concepts: inHeading.join(', ') } });
  if (best.found.length > 1 && best.span > 0) reasons.push({ code: 'near', args: { words: best.span } });
  if (best.more.length > 0)
    reasons.push({ code: 'home', args: { concepts: best.more.map((want) => want.name).join(', ') } });
  if (best.less.length > 0)
    reasons.push({ code: 'against', args: { concepts: best.less.map((want) => want.name).join(', ') } });
  if (segment.status) reasons.push({ code: 'repealed', args: { status: segment.status } });
  return reasons;
}
