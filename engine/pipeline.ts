import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Decision } from '#engine/model/decision.ts';
import type { Answer } from '#engine/model/match.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { LawRead, Publication } from '#engine/model/publication.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Source } from '#engine/model/source.ts';
import { decisionProblems, findingsOf } from '#engine/findings/index.ts';
import { correctLaws } from '#engine/segments/correct-laws.ts';
import type { Correction } from '#engine/segments/correction.ts';
import { segment as segmentsOf } from '#engine/segments/index.ts';

/** Rises when the same input could give another result. Publications name it. */
export const ENGINE = 'tutela-engine/1';

export type AssessInput = {
  readonly state: { readonly code: string; readonly name: string };
  /** ISO 8601 date; the engine has no clock. */
  readonly date: string;
  readonly profile: { readonly id: string; readonly requirements: ReadonlySet<string> };
  readonly catalogue: Catalogue;
  readonly matcher: {
    match(
      segments: readonly Segment[],
      options?: { requirements?: ReadonlySet<string>; progress?: (done: number, total: number) => void },
    ): Answer[];
  };
  readonly sources: readonly Source[];
  /** Oldest first. */
  readonly decisions: readonly Decision[];
  /** What a person put right in how the laws were cut. */
  readonly corrections?: readonly Correction[];
  /** Trouble met before the engine began, such as a file of a folder that could not be read. */
  readonly problems?: readonly Problem[];
  readonly progress?: (stage: 'segments' | 'matches', done: number, total: number) => void;
};

export type Assessment = { readonly publication: Publication; readonly segments: readonly Segment[] };

/** From sources to a publication; pure: the same input gives the same publication, byte for byte. */
export function assess(input: AssessInput): Publication {
  return examine(input).publication;
}

/** The same, with the provisions a report needs to show quoted words in their context. */
export function examine(input: AssessInput): Assessment {
  const { catalogue, profile, decisions } = input;
  const problems: Problem[] = [...(input.problems ?? [])];
  const laws: LawRead[] = [];
  const segments: Segment[] = [];
  const names = new Set<string>();
  const cut = input.sources.map((source, index) => {
    input.progress?.('segments', index, input.sources.length);
    const result = segmentsOf(source);
    problems.push(...source.problems, ...result.problems);
    return { source, segments: withOwnNames(result.segments, source, names) };
  });
  const corrected = correctLaws(cut, input.corrections ?? []);
  problems.push(...corrected.problems);
  cut.forEach(({ source }, index) => {
    const own = corrected.segments[index] ?? [];
    if (own.length === 0) return;
    for (const one of own) segments.push(one);
    laws.push(...lawsRead(own, source));
  });
  const answers = input.matcher.match(segments, {
    requirements: profile.requirements,
    progress: (done, total) => input.progress?.('matches', done, total),
  });
  const wanted = answers.filter((answer) => profile.requirements.has(answer.requirement));
  problems.push(...decisionProblems(catalogue, segments, decisions));
  const publication: Publication = {
    tutela: 'publication/1',
    state: input.state,
    date: input.date,
    catalogue: catalogue.version,
    profile: profile.id,
    engine: ENGINE,
    laws,
    ...(input.corrections?.length ? { corrections: input.corrections.length } : {}),
    findings: findingsOf(catalogue, wanted, segments, decisions),
    problems: once(problems),
  };
  return { publication, segments };
}

/**
 * Two files may hold laws of one short name, such as a code and its translation.
 * The later one takes its language, or its file, into its name, so that every provision keeps an address of its own.
 */
function withOwnNames(segments: readonly Segment[], source: Source, taken: Set<string>): Segment[] {
  const renamed = new Map<string, string>();
  for (const law of new Set(segments.map((segment) => segment.law))) {
    const lang = source.lang ?? 'und';
    const candidates = [law, `${law} (${lang})`, `${law} (${source.name})`];
    let name = candidates.find((candidate) => !taken.has(candidate));
    for (let count = 2; name === undefined; count++) {
      const numbered = `${law} (${source.name}, ${count})`;
      if (!taken.has(numbered)) name = numbered;
    }
    taken.add(name);
    if (name !== law) renamed.set(law, name);
  }
  if (renamed.size === 0) return [...segments];
  return segments.map((segment) => {
    const law = renamed.get(segment.law);
    if (law === undefined) return segment;
    const rest = segment.id.startsWith(segment.law) ? segment.id.slice(segment.law.length) : `/${segment.id}`;
    return { ...segment, law, id: `${law}${rest}` };
  });
}

function lawsRead(segments: readonly Segment[], source: Source): LawRead[] {
  return [...Map.groupBy(segments, (segment) => segment.law)].map(([law, own]) => ({
    law,
    title: own[0]?.lawTitle ?? law,
    lang: own[0]?.lang ?? source.lang ?? 'und',
    file: source.name,
    ...(source.sha256 === undefined ? {} : { sha256: source.sha256 }),
    format: source.format,
    encoding: source.encoding,
    provisions: own.length,
  }));
}

/** A reader and a later stage may report the same trouble. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
