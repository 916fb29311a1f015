import { compileMatcher } from '#engine/matches/index.ts';
import { anchor, compareVersions, type Anchor, type Change } from '#engine/laws/index.ts';
import type { Finding } from '#engine/model/finding.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import { examine, type Assessment } from '#engine/pipeline.ts';
import { readWithCorrections } from './corrections.ts';
import type { Desk } from './desk.ts';
import { readDecisions } from './decisions.ts';
import { mustHavePack, noProvisions, readSources, withoutPack } from './sources.ts';

export type DiffRequest = {
  /** A file or folder with the earlier version, and one with the later. */
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
  /** A file of decisions of people: the words they relied on are looked for too. */
  readonly decisions?: string;
  /** A file of corrections of people, replayed on both versions; one that fits neither, or one only, is named. */
  readonly corrections?: string;
};

/** A change of one provision, with the requirements for which it was proposed or relied on, before or after. */
export type LawChange = Change & { readonly requirements: readonly string[] };

/** Quoted words of the earlier version, and what became of them. */
export type Anchored = {
  readonly requirement: string;
  readonly standing: 'proposed' | 'accepted';
  readonly before: Segment;
  readonly quote: string;
  readonly anchor: Anchor;
};

export type DiffResult = {
  readonly laws: readonly { readonly law: string; readonly changes: readonly LawChange[] }[];
  readonly anchors: readonly Anchored[];
  /** Requirements that had a proposal before and have none now, and the other way round. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * Compares two versions of a set of laws: what became of each provision, which requirements that touches,
 * and where the words stand now that were quoted before.
 *
 * @throws InputError when a file cannot be used or holds no provision
 */
export async function diff(desk: Desk, request: DiffRequest): Promise<DiffResult> {
  mustHavePack(desk, request.lang);
  const before = await assessed(desk, request.before, request);
  const after = await assessed(desk, request.after, { ...request, decisions: undefined });
  const pairs = pairLaws(before.segments, after.segments);
  const touched = touchedBy(before, after);
  const laws = pairs.map(({ law, before: old, after: next }) => ({
    law,
    changes: compareVersions(old, next).map((change) => ({ ...change, requirements: touched(change) })),
  }));
  const answered = (of: Assessment) => new Set(of.publication.findings.filter(found).map(idOf));
  const [had, has] = [answered(before), answered(after)];
  return {
    laws,
    anchors: anchorsOf(before, pairs, laws),
    opened: [...had].filter((id) => !has.has(id)),
    closed: [...has].filter((id) => !had.has(id)),
    problems: [...before.publication.problems, ...after.publication.problems],
  };
}

async function assessed(
  desk: Desk,
  path: string,
  request: {
    lang?: string | undefined;
    decisions?: string | undefined;
    corrections?: string | undefined;
  },
): Promise<Assessment> {
  const { lang, decisions: file } = request;
  const { read, corrections } = readWithCorrections(desk, [path], request.corrections);
  const { sources, problems } = await readSources(desk, read, lang);
  const decisions =
    file === undefined
      ? []
      : desk
          .read([file])
          .files.flatMap((each) => readDecisions(each.given, new TextDecoder().decode(each.bytes)));
  const assessment = examine({
    state: { code: 'ZZ', name: '' },
    date: desk.clock(),
    profile: { id: 'opsc', requirements: new Set(desk.catalogue.requirements.map(idOf2)) },
    catalogue: desk.catalogue,
    matcher: compileMatcher(desk.catalogue, desk.packs),
    sources,
    decisions,
    corrections,
    problems: [...problems, ...withoutPack(desk, sources)],
    progress: (stage, done, total) => desk.progress({ stage, done, total }),
  });
  if (assessment.segments.length === 0) noProvisions([path]);
  return assessment;
}

const idOf = ({ requirement }: Finding): string => requirement;
const idOf2 = ({ id }: { readonly id: string }): string => id;
const found = ({ proposal }: Finding): boolean => proposal === 'answered' || proposal === 'weak';

type LawPair = {
  readonly law: string;
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
};

/** Laws by their name; where each side holds one law only, these two, whatever the file or title says. */
function pairLaws(before: readonly Segment[], after: readonly Segment[]): LawPair[] {
  const [old, next] = [Map.groupBy(before, ({ law }) => law), Map.groupBy(after, ({ law }) => law)];
  if (old.size === 1 && next.size === 1) return [{ law: after[0]?.law ?? '', before, after }];
  return [...new Set([...next.keys(), ...old.keys()])].map((law) => ({
    law,
    before: old.get(law) ?? [],
    after: next.get(law) ?? [],
  }));
}

/** A change touches a requirement when the provision stands among the evidence of its finding. */
function touchedBy(before: Assessment, after: Assessment): (change: Change) => string[] {
  const [old, next] = [evidenceIn(before), evidenceIn(after)];
  return ({ kind, before: one, after: other }) =>
    kind === 'unchanged' || kind === 'moved'
      ? []
      : [...new Set([...(one ? (old.get(one.id) ?? []) : []), ...(other ? (next.get(other.id) ?? []) : [])])];
}

function evidenceIn({ publication }: Assessment): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { requirement, evidence } of relied(publication.findings)) {
    for (const { segment } of evidence) found.set(segment, [...(found.get(segment) ?? []), requirement]);
  }
  return found;
}

/** A proposal with less chance than this is no evidence that a change could touch. */
const LIKELY = 0.2;

/** Findings with the evidence that counts: accepted by a person, or likely where an answer was found. */
function relied(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.filter(
      ({ standing, score = 0 }) => standing === 'accepted' || (found(finding) && score >= LIKELY),
    ),
  }));
}

function anchorsOf(
  { publication, segments }: Assessment,
  pairs: readonly LawPair[],
  laws: DiffResult['laws'],
): Anchored[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const partners = new Map(
    laws.flatMap(({ changes }) =>
      changes.flatMap(({ before, after }) => (before && after ? [[before, after] as const] : [])),
    ),
  );
  const later = new Map(pairs.flatMap(({ before, after }) => before.map((one) => [one, after] as const)));
  return relied(publication.findings).flatMap(({ requirement, evidence }) =>
    evidence.flatMap(({ segment, standing, quote }): Anchored[] => {
      const before = byId.get(segment);
      if (before === undefined) return [];
      const pointer = { eId: before.eId, selector: quote };
      const found = anchor(pointer, later.get(before) ?? [], partners.get(before));
      return [{ requirement, standing, before, quote: quote.exact, anchor: found }];
    }),
  );
}
