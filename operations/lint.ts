import { compileMatcher, factsOf } from '#engine/matches/index.ts';
import type { Diagnostic } from '#engine/model/diagnostic.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import { examine, type Assessment } from '#engine/pipeline.ts';
import {
  placesIn,
  requirementRules,
  sarif,
  termRules,
  trapDiagnostics,
  type Place,
} from '#engine/reports/index.ts';
import { compileTerms } from '#engine/terms/index.ts';
import type { Desk } from './desk.ts';
import { missingActs } from './missing-acts.ts';
import { mustHavePack, noProvisions, readSources, withoutPack } from './sources.ts';

export type LintRequest = {
  /** Files and folders with the text of the draft. */
  readonly paths: readonly string[];
  /** BCP 47; the language is read from each document when absent. */
  readonly lang?: string;
};

/** A diagnostic with the provision it stands in and where that is in its file. */
export type LintHit = Diagnostic & { readonly provision: Segment; readonly place: Place | undefined };

export type LintResult = {
  /** In the order of the draft. */
  readonly hits: readonly LintHit[];
  readonly problems: readonly Problem[];
  readonly provisions: number;
  /** Whether a provision that answers a duty holds a pitfall. */
  readonly trapped: boolean;
  /** The same as SARIF 2.1.0. */
  readonly sarif: () => string;
};

/**
 * Reads a draft before it is tabled: pitfalls, acts the Protocol lists and no offence names, and terminology.
 * What a draft does not speak of at all is no fault of the draft: gaps are for `check`.
 *
 * @throws InputError when a file cannot be used or holds no provision
 */
export async function lint(desk: Desk, { paths, lang }: LintRequest): Promise<LintResult> {
  mustHavePack(desk, lang);
  const { sources, problems, texts } = await readSources(desk, desk.read(paths), lang, 'not kept');
  const assessment = examine({
    // A draft belongs to no State yet, and no person has judged it.
    state: { code: 'ZZ', name: '' },
    date: desk.clock(),
    profile: { id: 'opsc', requirements: new Set(desk.catalogue.requirements.map(({ id }) => id)) },
    catalogue: desk.catalogue,
    matcher: compileMatcher(desk.catalogue, desk.packs, { facts: factsOf(desk.packs) }),
    sources,
    decisions: [],
    problems: [...problems, ...withoutPack(desk, sources)],
    progress: (stage, done, total) => desk.progress({ stage, done, total }),
  });
  if (assessment.segments.length === 0) noProvisions(paths);
  const { publication, segments } = assessment;
  const traps = trapDiagnostics({ publication, catalogue: desk.catalogue, say: desk.say });
  const diagnostics = [...traps, ...missingActs(publication, desk), ...terms(desk, segments)];
  const places = placesIn(texts);
  const hits = inOrder(diagnostics, segments).map(([diagnostic, provision]) => ({
    ...diagnostic,
    provision,
    place: places(provision, diagnostic.start ?? 0, diagnostic.end ?? provision.text.length),
  }));
  return {
    hits,
    problems: publication.problems,
    provisions: segments.length,
    trapped: traps.some(({ level }) => level === 'error'),
    sarif: () => logOf(desk, assessment, hits, places),
  };
}

function terms(desk: Desk, segments: readonly Segment[]): Diagnostic[] {
  const terminology = compileTerms(desk.terms);
  return segments.flatMap((segment) =>
    terminology.read(segment).map(({ concept, why: reason, level, use, start, end, words }): Diagnostic => {
      const why = desk.say('diagnostic-term', { use, why: desk.say(`term-why-${reason}`) });
      return {
        kind: 'term',
        rule: `term.${concept}`,
        level: level === 'harmful' ? 'warning' : 'note',
        message: desk.say('diagnostic-term-words', { words, why }),
        why,
        segment: segment.id,
        start,
        end,
        words,
        key: concept,
      };
    }),
  );
}

/** As the draft is read; at one place pitfalls first. */
function inOrder(diagnostics: readonly Diagnostic[], segments: readonly Segment[]): [Diagnostic, Segment][] {
  const order = new Map(segments.map((segment, index) => [segment.id, index] as const));
  return diagnostics
    .flatMap((one): [Diagnostic, Segment, number][] => {
      const index = order.get(one.segment ?? '') ?? -1;
      const segment = segments[index];
      return segment === undefined ? [] : [[one, segment, index]];
    })
    .sort(([a, , at], [b, , other]) => at - other || (a.start ?? 0) - (b.start ?? 0))
    .map(([one, segment]) => [one, segment]);
}

function logOf(
  { catalogue, terms: packs, say }: Desk,
  { publication, segments }: Assessment,
  diagnostics: readonly Diagnostic[],
  places: ReturnType<typeof placesIn>,
): string {
  const langs = new Set(segments.map(({ lang }) => lang.toLowerCase().split('-')[0]));
  const avoid = packs.filter(({ lang }) => langs.has(lang)).flatMap((pack) => pack.avoid);
  return sarif({
    id: 'tutela/lint',
    description: say('sarif-lint'),
    engine: publication.engine,
    catalogue: publication.catalogue,
    rules: [...requirementRules(catalogue, say), ...termRules(avoid, say)],
    diagnostics,
    laws: publication.laws,
    segments,
    problems: publication.problems,
    places,
  });
}
