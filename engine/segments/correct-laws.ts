import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';
import type { Correction } from './correction.ts';
import { applyCorrections } from './corrections.ts';
import { lawText } from './law-text.ts';
import { placeIn } from './places.ts';

/** One law, and its provisions as they were found. */
export type CutLaw = { readonly source: Source; readonly segments: readonly Segment[] };

/**
 * Replays the corrections of a person on a set of laws.
 *
 * @returns the provisions of each law, in the order of the laws, and what found no place
 */
export function correctLaws(
  laws: readonly CutLaw[],
  corrections: readonly Correction[],
): { readonly segments: readonly (readonly Segment[])[]; readonly problems: readonly Problem[] } {
  const shares = shareOut(laws, corrections);
  const problems = [...shares.problems];
  const segments = laws.map((law, index) => {
    const own = shares.own[index] ?? [];
    if (own.length === 0) return law.segments;
    const corrected = applyCorrections(law.segments, own, lawText(law.source.blocks).text);
    problems.push(...corrected.problems);
    return corrected.segments;
  });
  return { segments, problems };
}

/**
 * Says which law each correction means: the one it names, by short name, title or file; of several, or where it names
 * none, the one in which its words stand. One that could mean two laws is made in neither.
 *
 * @returns corrections for each law, in the order of the laws
 */
export function shareOut(
  laws: readonly CutLaw[],
  corrections: readonly Correction[],
): { readonly own: readonly (readonly Correction[])[]; readonly problems: readonly Problem[] } {
  const own: Correction[][] = laws.map(() => []);
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const meant = laws.flatMap((law, index) => (isMeant(law, correction.law) ? [index] : []));
    const fitting = meant.filter((index) => fits(laws[index] as CutLaw, correction));
    // Where only one law can be meant, it says itself why the words are not found in it.
    const [index] = meant.length === 1 ? meant : fitting;
    if (index !== undefined && (meant.length === 1 || fitting.length === 1)) own[index]?.push(correction);
    else problems.push(homeless(correction, meant.length, fitting.length, laws));
  }
  return { own, problems };
}

function isMeant({ source, segments }: CutLaw, name: string | undefined): boolean {
  if (name === undefined) return true;
  const stem = source.name.replace(/\.[^.]{1,8}$/u, '');
  const names = [
    segments[0]?.law,
    segments[0]?.lawTitle,
    source.abbreviation,
    source.title,
    source.name,
    stem,
  ];
  return names.includes(name.trim());
}

function fits({ segments }: CutLaw, { at }: Correction): boolean {
  return typeof placeIn(segments, at) === 'number';
}

function homeless(
  { do: what, at, law }: Correction,
  meant: number,
  fitting: number,
  laws: readonly CutLaw[],
): Problem {
  const names = laws.flatMap(({ segments }) => segments[0]?.law ?? []);
  const shown = names.slice(0, 5).join('; ') + (names.length > 5 ? ' …' : '');
  const why =
    meant === 0
      ? `names the law "${law ?? ''}", and those read are: ${shown}`
      : fitting === 0
        ? 'is found in no law; compare the new text and correct again'
        : `is found in ${fitting} laws; say with "law" which is meant: ${shown}`;
  const message = `the correction "${what}" was not made: “${at.exact.slice(0, 60)}” ${why}`;
  return { code: 'corrections.lost', message, place: at.eId };
}
