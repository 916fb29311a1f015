import { compileMatcher, factsOf } from '#engine/matches/index.ts';
import { InputError } from '#engine/model/problem.ts';
import { examine } from '#engine/pipeline.ts';
import { FORMATS, REPORTS, WRITERS, type Format } from '#engine/reports/index.ts';
import { readText } from '#engine/sources/index.ts';
import { readDecisions } from '#operations/decisions.ts';
import type { Ground } from '#operations/ground.ts';
import { readFiles } from '#store/files.ts';
import type { Download, Provision, StateShown } from './state.ts';

const TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/**
 * The made-up State assessed from end to end: its laws read, matched, judged and reported.
 * Its date is that of the last decision, so that the same files always give the same pages.
 */
export function exempla(ground: Ground, laws: string, decisionsFile: string): StateShown {
  const { catalogue, say } = ground;
  const decisions = readFiles([decisionsFile]).files.flatMap(({ name, bytes }) =>
    readDecisions(name, new TextDecoder().decode(bytes)),
  );
  const state = ground.states.find((each) => each.code === 'XE');
  const profile = ground.profiles.find((each) => each.requirements.size === catalogue.requirements.length);
  if (!state || !profile)
    throw new InputError({
      code: 'no-exempla',
      message: 'facts/states.yaml needs the State XE, and catalogue/profiles a profile with all requirements',
    });

  const { publication, segments } = examine({
    state: { code: state.code, name: state.name },
    date:
      decisions
        .map((decision) => decision.on)
        .sort()
        .at(-1) ?? '',
    profile,
    catalogue,
    matcher: compileMatcher(catalogue, ground.packs, { facts: factsOf(ground.packs) }),
    sources: readFiles([laws]).files.flatMap(({ name, bytes }) => readText(name, bytes)),
    decisions,
  });
  const reports = REPORTS.map(({ id, make }) => ({
    id,
    document: make({ publication, catalogue, segments, say }),
  }));
  const downloads: Record<string, Download> = {};
  for (const format of FORMATS) {
    for (const { name, text } of WRITERS[format]({ reports, publication, say })) {
      downloads[name] = { type: TYPES[format], body: text };
    }
  }
  const quoted = new Set(
    publication.findings.flatMap((finding) => finding.evidence.map((entry) => entry.segment)),
  );
  const provisions: Record<string, Provision> = {};
  for (const { id, text, lang, lawTitle, path } of segments) {
    if (quoted.has(id)) provisions[id] = { text, lang, lawTitle, path };
  }
  return { publication, provisions, downloads };
}

/** The longest of the laws that are no translation ("code.fr.md"), for the example button of the check page. */
export function exampleLaw(laws: string): { readonly name: string; readonly text: string } {
  const [longest] = readFiles([laws])
    .files.filter((file) => !/\.[a-z]{2}\.[a-z]+$/.test(file.name))
    .toSorted((a, b) => b.bytes.length - a.bytes.length);
  return { name: longest?.name ?? '', text: new TextDecoder().decode(longest?.bytes) };
}
