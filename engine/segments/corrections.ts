import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import { selectorOf } from '#engine/model/selector.ts';
import type { Correction } from './correction.ts';
import { slug, uniqueEIds } from './eid.ts';
import { placeIn, positionsOf } from './places.ts';
import { portionsOf } from './portions.ts';

/** A provision while it is being corrected, with its bounds in the text of the law. */
type Draft = Omit<Segment, 'eId' | 'id' | 'portions' | 'selector' | 'order' | 'text'> & {
  readonly eId: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Replays the corrections of a person on a fresh outline. Each finds its provision by eId and
 * quoted words, or by the words alone where the eId has changed; one that no longer finds its
 * place, or finds two, becomes a problem and changes nothing.
 *
 * @param segments of one law, as `segment` gives them
 * @param whole text of that law (`lawText`), into which the selectors point
 */
export function applyCorrections(
  segments: readonly Segment[],
  corrections: readonly Correction[],
  whole: string,
): { readonly segments: Segment[]; readonly problems: Problem[] } {
  const drafts = new Map<number, Draft[]>(segments.map((one, index) => [index, [draftOf(one)]]));
  const problems: Problem[] = [];
  const merges: number[] = [];
  for (const correction of corrections) {
    const target = placeIn(segments, correction.at);
    if (typeof target === 'string') problems.push(lost(correction, target, segments[0]));
    else if (correction.do === 'merge') merges.push(target);
    else {
      const wrong = change(drafts, target, correction, whole);
      if (wrong !== undefined) problems.push(lost(correction, wrong, segments[0]));
    }
  }
  for (const target of merges.toSorted((a, b) => a - b)) {
    if (!merge(drafts, target)) problems.push(nothingBefore(segments[target]));
  }
  const kept = [...drafts.values()].flat();
  return { segments: finished(kept, segments, whole), problems };
}

function draftOf({ id: _id, portions: _portions, selector, order: _order, text, ...rest }: Segment): Draft {
  const start = selector?.start ?? 0;
  return { ...rest, start, end: selector?.end ?? start + text.length };
}

/** @returns why the correction cannot be made, undefined when it was */
function change(
  drafts: Map<number, Draft[]>,
  target: number,
  correction: Exclude<Correction, { do: 'merge' }>,
  whole: string,
): string | undefined {
  const [first, ...others] = drafts.get(target) ?? [];
  if (first === undefined) return 'is taken out by another correction';
  switch (correction.do) {
    case 'not-article':
      drafts.set(target, []);
      return undefined;
    case 'number':
      drafts.set(target, [{ ...first, ...renumbered(first.eId, correction.number) }, ...others]);
      return undefined;
    case 'heading':
      drafts.set(target, [{ ...first, heading: correction.heading }, ...others]);
      return undefined;
    case 'status': {
      const { status: _, ...rest } = first;
      const status = correction.status === 'in-force' ? {} : { status: correction.status };
      drafts.set(target, [{ ...rest, ...status }, ...others]);
      return undefined;
    }
    case 'split':
      return split(drafts, target, correction, whole);
  }
}

function split(
  drafts: Map<number, Draft[]>,
  target: number,
  correction: Extract<Correction, { do: 'split' }>,
  whole: string,
): string | undefined {
  const parts = drafts.get(target) ?? [];
  const spots = parts.map((part) => positionsOf(whole.slice(part.start, part.end), correction.before));
  const hit = spots.findIndex((found) => found.length > 0);
  const part = parts[hit];
  const at = spots[hit]?.[0] ?? 0;
  if (part === undefined || at === 0) return 'does not hold the words to split at, or begins with them';
  if (spots.flat().length > 1) return 'holds the words to split at more than once; give prefix or suffix';
  const middle = part.start + at;
  const { line: _line, page: _page, status: _status, ...rest } = part;
  const second = { ...rest, ...renumbered(part.eId, correction.number), heading: correction.heading ?? '' };
  const end = part.start + whole.slice(part.start, middle).trimEnd().length;
  drafts.set(target, [
    ...parts.slice(0, hit),
    { ...part, end },
    { ...second, start: middle, end: part.end },
    ...parts.slice(hit + 1),
  ]);
  return undefined;
}

/** Into the provision before it, with the label between them, so that the text stays a slice of the law. */
function merge(drafts: Map<number, Draft[]>, target: number): boolean {
  const [own, ...others] = drafts.get(target) ?? [];
  let index = target - 1;
  while (index >= 0 && drafts.get(index)?.length === 0) index -= 1;
  const before = drafts.get(index) ?? [];
  const last = before.at(-1);
  if (own === undefined || last === undefined) return false;
  drafts.set(index, [...before.slice(0, -1), { ...last, end: own.end }, ...others]);
  drafts.set(target, []);
  return true;
}

function renumbered(eId: string, number: string): Pick<Draft, 'number' | 'eId'> {
  const bare = number.replace(/^(?:§§?|art[ií]culos?|articles?|sections?|art\.?|sec\.?) ?/iu, '');
  const [, chapter = '', prefix = 'art'] = /^(chp_[^_]+__)?([a-z]+)/u.exec(eId) ?? [];
  return { number, eId: `${chapter}${prefix}_${slug(bare) || 'n'}` };
}

function finished(drafts: readonly Draft[], before: readonly Segment[], whole: string): Segment[] {
  const unique = uniqueEIds();
  const same = new Map(before.map((one) => [one.eId, one]));
  return drafts.map(({ start, end, eId: wanted, ...draft }, index) => {
    const eId = unique(wanted);
    const prefix = draft.lang === 'und' ? draft.law : `${draft.law}/${draft.lang}`;
    const text = whole.slice(start, end);
    const old = same.get(eId);
    const portions = old?.text === text ? old.portions : portionsOf(text, eId, draft.lang.startsWith('en'));
    return {
      ...draft,
      id: `${prefix}/${eId}`,
      eId,
      text,
      portions,
      selector: selectorOf(whole, start, end),
      order: index + 1,
    };
  });
}

function lost(correction: Correction, why: string, first: Segment | undefined): Problem {
  return {
    code: 'corrections.lost',
    message: `the correction "${correction.do}" was not made: “${correction.at.exact.slice(0, 60)}” ${why}`,
    ...(first?.file === undefined ? {} : { file: first.file }),
    place: correction.at.eId,
  };
}

function nothingBefore(segment: Segment | undefined): Problem {
  return {
    code: 'corrections.lost',
    message: 'the correction "merge" was not made: there is no provision before it',
    ...(segment?.file === undefined ? {} : { file: segment.file }),
    ...(segment === undefined ? {} : { place: segment.eId }),
  };
}
