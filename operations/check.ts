import type { Profile, State } from '#engine/catalogue/index.ts';
import { nearestStates } from '#engine/catalogue/nearest.ts';
import { compileMatcher, factsOf } from '#engine/matches/index.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Publication } from '#engine/model/publication.ts';
import { examine, type Assessment } from '#engine/pipeline.ts';
import {
  FORMATS,
  REPORTS,
  PRINTED,
  gapDiagnostics,
  isFormat,
  isPrinted,
  placesIn,
  requirementRules,
  sarif,
  trapDiagnostics,
  type Format,
  type Printed,
} from '#engine/reports/index.ts';
import { readWithCorrections } from './corrections.ts';
import type { Desk } from './desk.ts';
import { print } from './print/index.ts';
import { releaseReader } from './reading/apart.ts';
import { mustHavePack, noProvisions, readSources, withoutPack } from './sources.ts';

/** Formats of reports, and the log of diagnostics that editors and repositories read. */
type Wanted = Format | Printed | 'sarif';

export type CheckRequest = {
  /** Files and folders with the texts of the law. */
  readonly paths: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  /** BCP 47; the language is read from each document when absent. */
  readonly lang?: string;
  readonly profile: string;
  /** Folder to write to. */
  readonly out: string;
  readonly formats: readonly string[];
  /** A file of decisions of people. */
  readonly decisions?: string;
  /** A file of corrections of people to how the laws were cut. */
  readonly corrections?: string;
  /** ISO 8601; today when absent. */
  readonly date?: string;
};

export type CheckResult = {
  readonly publication: Publication;
  readonly folder: string;
  readonly written: readonly string[];
  /** With the format sarif: whether a provision that answers a duty holds a pitfall. */
  readonly trapped: boolean;
};

/**
 * Reads laws, matches them with the catalogue and writes the reports, all or none.
 *
 * @throws InputError when an option or a file that was named cannot be used; nothing is written then
 */
export async function check(desk: Desk, request: CheckRequest): Promise<CheckResult> {
  const state = stateOf(desk, request.state);
  const profile = profileOf(desk, request.profile);
  const formats = formatsOf(request.formats);
  const date = dateOf(request.date ?? desk.clock());
  mustHavePack(desk, request.lang);
  desk.mayWrite(request.out);
  const decisions = await decisionsOf(desk, request.decisions);
  const { read, corrections } = readWithCorrections(desk, request.paths, request.corrections, request.out);
  const { sources, problems, texts } = await readSources(desk, read, request.lang);
  releaseReader();
  const assessment = examine({
    state: { code: state.code, name: state.name },
    date,
    profile,
    catalogue: desk.catalogue,
    matcher: compileMatcher(desk.catalogue, desk.packs, { facts: factsOf(desk.packs) }),
    sources,
    decisions,
    corrections,
    problems: [...problems, ...withoutPack(desk, sources)],
    progress: (stage, done, total) => desk.progress({ stage, done, total }),
  });
  const { publication, segments } = assessment;
  if (segments.length === 0) noProvisions(request.paths);
  const input = { publication, catalogue: desk.catalogue, segments, say: desk.say };
  const reports = REPORTS.map((report) => ({ id: report.id, document: report.make(input) }));
  const log = formats.includes('sarif') ? diagnosticLog(desk, assessment, texts) : undefined;
  const printed = [];
  for (const format of formats.filter((each) => each !== 'sarif')) {
    printed.push(...(await print(format, { reports, publication, say: desk.say })));
  }
  const files = [...printed, ...(log ? [{ name: 'diagnostics.sarif', text: log.text }] : [])];
  desk.write(request.out, files);
  return {
    publication,
    folder: request.out,
    written: files.map((file) => file.name),
    trapped: log?.trapped ?? false,
  };
}

function diagnosticLog(
  { catalogue, say }: Desk,
  { publication, segments }: Assessment,
  texts: ReadonlyMap<string, string>,
): { readonly text: string; readonly trapped: boolean } {
  const { state, profile, date } = publication;
  const input = { publication, catalogue, say };
  const traps = trapDiagnostics(input);
  const text = sarif({
    id: `tutela/check/${state.code}/${profile}`,
    description: say('sarif-check', { state: state.name, date, profile }),
    engine: publication.engine,
    catalogue: publication.catalogue,
    rules: requirementRules(catalogue, say),
    diagnostics: [...traps, ...gapDiagnostics(input)],
    laws: publication.laws,
    segments,
    problems: publication.problems,
    places: placesIn(texts),
  });
  return { text, trapped: traps.some(({ level }) => level === 'error') };
}

function stateOf(desk: Desk, given: string): State {
  const state = desk.states.find((each) => each.code === given.toUpperCase());
  if (state) return state;
  const nearest = nearestStates(given, desk.states).map((each) => `${each.code} (${each.name})`);
  throw new InputError({
    code: 'no-such-state',
    file: `--state ${given}`,
    message: `is not the code of a State; did you mean ${nearest.join(' or ')}?`,
  });
}

function profileOf(desk: Desk, given: string): Profile {
  const profile = desk.profiles.find((each) => each.id === given);
  if (profile) return profile;
  throw new InputError({
    code: 'no-such-profile',
    file: `--profile ${given}`,
    message: `there is no such profile; choose ${desk.profiles.map((each) => each.id).join(' or ')}`,
  });
}

function formatsOf(given: readonly string[]): readonly Wanted[] {
  const known = (format: string): format is Wanted =>
    format === 'sarif' || isFormat(format) || isPrinted(format);
  const unknown = given.find((format) => !known(format));
  if (given.length > 0 && unknown === undefined) return [...new Set(given.filter(known))];
  throw new InputError({
    code: 'no-such-format',
    file: `--format ${given.join(',')}`,
    message: `"${unknown ?? ''}" is not a format; choose from ${[...FORMATS, ...PRINTED].join(', ')}, sarif`,
  });
}

function dateOf(given: string): string {
  const day = new Date(`${given}T00:00:00Z`);
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
  if (real) return given;
  throw new InputError({
    code: 'bad-date',
    file: `--date ${given}`,
    message: 'is not a date; write it as 2026-11-21',
  });
}

async function decisionsOf(desk: Desk, file: string | undefined) {
  if (file === undefined) return [];
  // What reads YAML is loaded only where there is YAML to read: most checks have no decisions.
  const { readDecisions } = await import('./decisions.ts');
  const { files } = desk.read([file]);
  return files.flatMap((each) => readDecisions(each.given, new TextDecoder().decode(each.bytes)));
}
