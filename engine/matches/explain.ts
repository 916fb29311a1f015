import type { Cue, Reason } from '#engine/model/match.ts';
import type { Segment } from '#engine/model/segment.ts';
import { coreReasons } from './core-reasons.ts';
import type { Hit, Scored } from './evaluate.ts';
import type { LawIndex } from './law-index.ts';
import { stands as isThere } from './rule-score.ts';
import type { CompiledCatalogue, CompiledRequirement, Want, Weighted } from './rules.ts';
import { headingAbove, nearestPlaces, placeNear, standOf, type Stand } from './stand.ts';

export type Explained = { readonly cues: readonly Cue[]; readonly reasons: readonly Reason[] };

/** Why a provision was proposed: which words stood for which concept, and what weighed, as keys with facts. */
export type Explain = (
  requirement: CompiledRequirement,
  segment: number,
  scored: Scored | undefined,
) => Explained;

/** @returns a function that explains matches of one law set; each concept has one cue, found by its name */
export function explainer(index: LawIndex, { general, core }: CompiledCatalogue): Explain {
  const aboutCore = coreReasons(index, core.concept);

  return (requirement, at, scored) => {
    const segment = index.segments[at] as Segment;
    const repealed: Reason[] = segment.status ? [{ code: 'repealed', args: { status: segment.status } }] : [];
    const hit = scored?.hits[0];
    if (hit === undefined) return { cues: [], reasons: [{ code: 'like', args: {} }, ...repealed] };

    const stands = (want: Want) => standIn(want, standOf(index, want.concept, at));
    const asked = once(hit.found.map(({ want }) => want));
    const named = new Set(asked.map(({ concept }) => concept));
    const others = (wants: readonly Want[]) =>
      once(wants).filter((want) => !named.has(want.concept) && isThere(index, want, at));
    const there = (wants: readonly Weighted[]) =>
      wants.filter(([want]) => isThere(index, want, at)).map(([want]) => want);
    const more = others(there(hit.rule.more));
    const home = others(requirement.home.map(([want]) => want));
    const against = others([...there(hit.rule.less), ...general.map(([want]) => want)]);

    const inText = asked.filter((want) => textPlaces(stands(want)).length > 0);
    const chosen = nearestPlaces(inText.map((want) => textPlaces(stands(want))));
    const anchor = chosen[0]?.[0] ?? 0;
    const placeOf = (want: Want): readonly number[] =>
      chosen[inText.indexOf(want)] ?? placeNear(textPlaces(stands(want)), anchor);
    const cues = once([...asked, ...more, ...home, ...against])
      .filter((want) => want.concept !== core.concept)
      .map((want) => cueOf(index, at, want, stands(want), placeOf(want)));

    const aside = (wants: readonly Want[]) => wants.filter(({ concept }) => concept !== core.concept);
    const inHeading = aside(asked).filter((want) => (stands(want)?.heading ?? 0) > 0);
    return {
      cues: cues.sort((a, b) => (a.field === b.field ? a.start - b.start : a.field < b.field ? 1 : -1)),
      reasons: [
        ...naming('cues', aside(asked)),
        ...naming('heading', inHeading),
        ...nearness(segment.text, chosen, hit),
        ...naming('more', aside(more)),
        ...naming('home', aside(home)),
        ...([...asked, ...more].some(({ concept }) => concept === core.concept) ? aboutCore(at) : []),
        ...naming('against', against),
        ...repealed,
      ],
    };
  };
}

/** Only the field a rule asks for counts; undefined where the concept is not there. */
function standIn({ field }: Want, stand: Stand | undefined): Stand | undefined {
  if (stand === undefined || field === 'any' || stand.strength !== undefined) return stand;
  const only: Stand = {
    heading: field === 'heading' ? stand.heading : 0,
    path: field === 'path' && stand.path,
    law: field === 'law' && stand.law,
    places: field === 'text' ? stand.places : [],
  };
  return only.heading > 0 || only.path || only.law || only.places.length > 0 ? only : undefined;
}

function textPlaces(stand: Stand | undefined): readonly number[] {
  return stand?.places ?? [];
}

function cueOf(
  index: LawIndex,
  at: number,
  { name, concept }: Want,
  stand: Stand | undefined,
  place: readonly number[],
): Cue {
  const segment = index.segments[at] as Segment;
  if (stand && stand.places.length > 0) {
    const [, , start = 0, end = 0] = place;
    return { concept: name, field: 'text', start, end, words: segment.text.slice(start, end) };
  }
  const outside = { concept: name, start: 0, end: 0 };
  if (stand !== undefined && stand.heading > 0)
    return { ...outside, field: 'heading', words: segment.heading };
  if (stand?.path) return { ...outside, field: 'path', words: headingAbove(index, concept, at) };
  return { ...outside, field: 'law', words: segment.lawTitle };
}

function naming(code: Reason['code'], wants: readonly Want[]): Reason[] {
  if (wants.length === 0) return [];
  return [{ code, args: { concepts: wants.map(({ name }) => name).join(', ') } }];
}

/** How near to each other the words stand: in words, and whether within one sentence. */
function nearness(text: string, chosen: readonly (readonly number[])[], { rule }: Hit): Reason[] {
  if (chosen.length < 2) return [];
  const at = (part: number) => chosen.map((place) => place[part] as number);
  const words = Math.max(...at(1)) - Math.min(...at(0)) + 1;
  const between = text.slice(Math.min(...at(2)), Math.max(...at(3)));
  return [{ code: 'near', args: { words, sentence: ENDS.test(between) ? 0 : 1, most: rule.near } }];
}

/** A full stop before a capital letter, or a new line: a numbered paragraph counts as a sentence of its own. */
const ENDS = /[.!?]["”»)\]]?\s+[^\p{Ll}\d\s]|\n/u;

/** Each concept once: as it is first wanted, where it is last wanted. */
function once(wants: readonly Want[]): Want[] {
  const kept: Want[] = [];
  for (let i = 0; i < wants.length; i++) {
    const { concept } = wants[i] as Want;
    let later = i + 1;
    while (later < wants.length && (wants[later] as Want).concept !== concept) later++;
    if (later < wants.length) continue;
    let first = 0;
    while ((wants[first] as Want).concept !== concept) first++;
    kept.push(wants[first] as Want);
  }
  return kept;
}
