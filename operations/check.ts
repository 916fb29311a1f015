import { nearestStates, type Profile, type State } from '#engine/catalogue/index.ts';
import { compileMatcher } from '#engine/matches/index.ts';
import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Publication } from '#engine/model/publication.ts';
import type { Source } from '#engine/model/source.ts';
import { examine } from '#engine/pipeline.ts';
import { FORMATS, REPORTS, WRITERS, isFormat, type Format } from '#engine/reports/index.ts';
import { readSource } from '#engine/sources/index.ts';
import type { FilesRead, InputFile } from '#store/files.ts';
import { readDecisions } from './decisions.ts';
import type { Desk } from './desk.ts';

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
  /** ISO 8601; today when absent. */
  readonly date?: string;
};

export type CheckResult = {
  readonly publication: Publication;
  readonly folder: string;
  readonly written: readonly string[];
};

/**
 * Reads laws, matches them with the catalogue and writes the reports, all or none.
 *
 * @throws InputError when an option or a file that was named cannot be used; nothing is written then
 */
export function check(desk: Desk, request: CheckRequest): CheckResult {
  const state = stateOf(desk, request.state);
  const profile = profileOf(desk, request.profile);
  const formats = formatsOf(request.formats);
  const date = dateOf(request.date ?? desk.clock());
  mustHavePack(desk, request.lang);
  desk.mayWrite(request.out);
  const decisions = decisionsOf(desk, request.decisions);
  const { sources, problems } = readSources(desk, desk.read(request.paths), request.lang);
  const { publication, segments } = examine({
    state: { code: state.code, name: state.name },
    date,
    profile,
    catalogue: desk.catalogue,
    matcher: compileMatcher(desk.catalogue, desk.packs),
    sources,
    decisions,
    problems: [...problems, ...withoutPack(desk, sources)],
    progress: (stage, done, total) => desk.progress({ stage, done, total }),
  });
  if (segments.length === 0) {
    throw new InputError({
      code: 'no-provisions',
      file: request.paths.join(', '),
      message: 'no article or section was recognised; give the text of a law with its article numbers',
    });
  }
  const input = { publication, catalogue: desk.catalogue, segments, say: desk.say };
  const reports = REPORTS.map((report) => ({ id: report.id, document: report.make(input) }));
  const files = formats.flatMap((format) => WRITERS[format]({ reports, publication, say: desk.say }));
  desk.write(request.out, files);
  return { publication, folder: request.out, written: files.map((file) => file.name) };
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

function formatsOf(given: readonly string[]): readonly Format[] {
  const unknown = given.find((format) => !isFormat(format));
  if (given.length > 0 && unknown === undefined) return [...new Set(given.filter(isFormat))];
  throw new InputError({
    code: 'no-such-format',
    file: `--format ${given.join(',')}`,
    message: `"${unknown ?? ''}" is not a format; choose from ${FORMATS.join(', ')}`,
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

function mustHavePack(desk: Desk, lang: string | undefined): void {
  if (lang === undefined || hasPack(desk, lang)) return;
  throw new InputError({
    code: 'no-pack',
    file: `--lang ${lang}`,
    message: `Tutela does not read this language yet; choose from ${desk.packs.map((pack) => pack.lang).join(', ')}`,
  });
}

/** "pt-BR" is read with the pack for "pt". */
function hasPack(desk: Desk, lang: string): boolean {
  const base = lang.toLowerCase().split('-')[0];
  return desk.packs.some((pack) => pack.lang.toLowerCase().split('-')[0] === base);
}

function withoutPack(desk: Desk, sources: readonly Source[]): Problem[] {
  return sources
    .filter((source) => source.lang === undefined || !hasPack(desk, source.lang))
    .map((source) => ({
      code: source.lang === undefined ? 'lang-unknown' : 'no-pack',
      file: source.name,
      message:
        source.lang === undefined
          ? 'its language could not be told, so it was not searched; say it with --lang'
          : `Tutela does not read the language "${source.lang}" yet, so it was not searched`,
    }));
}

function decisionsOf(desk: Desk, file: string | undefined) {
  if (file === undefined) return [];
  const { files } = desk.read([file]);
  return files.flatMap((each) => readDecisions(each.given, new TextDecoder().decode(each.bytes)));
}

/** A file that was named must be readable; one found in a folder becomes a problem, and the work goes on. */
function readSources(
  desk: Desk,
  read: FilesRead,
  lang: string | undefined,
): { readonly sources: readonly Source[]; readonly problems: readonly Problem[] } {
  const sources: Source[] = [];
  const problems: Problem[] = [...read.problems];
  read.files.forEach((file, index) => {
    desk.progress({ stage: 'reading', done: index, total: read.files.length, name: file.name });
    try {
      sources.push(...readSource(file.name, file.bytes, lang === undefined ? {} : { lang }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      if (file.named) throw asGiven(error, file);
      problems.push(error.problem);
    }
  });
  if (sources.length === 0) {
    throw new InputError(problems[0] ?? { code: 'nothing-read', message: 'no file could be read' });
  }
  return { sources, problems };
}

/** The line on the screen names the path as the person wrote it. */
function asGiven(error: InputError, file: InputFile): InputError {
  return new InputError({ ...error.problem, file: file.given });
}
