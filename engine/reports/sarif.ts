import type { Diagnostic } from '#engine/model/diagnostic.ts';
import type { LawRead } from '#engine/model/publication.ts';
import type { Problem } from '#engine/model/problem.ts';
import type { Segment } from '#engine/model/segment.ts';
import type { Place, Places } from './place.ts';
import type { SarifRule } from './sarif-rules.ts';

export type SarifInput = {
  /** Names this kind of run among others of one project: "tutela/check/XE/opsc". */
  readonly id: string;
  readonly description: string;
  /** Versions of the engine and of the catalogue. */
  readonly engine: string;
  readonly catalogue: string;
  readonly rules: readonly SarifRule[];
  readonly diagnostics: readonly Diagnostic[];
  readonly laws: readonly LawRead[];
  readonly segments: readonly Segment[];
  readonly problems: readonly Problem[];
  readonly places: Places;
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * The diagnostics as one run of SARIF 2.1.0 (OASIS Standard, 27 March 2020), for editors and for checks on a
 * repository that keeps the law. Each result points at a rule by id and index, and at its exact words.
 */
export function sarif(input: SarifInput): string {
  const files = [...new Set(input.laws.flatMap(({ file }) => (file === undefined ? [] : [file])))];
  const segments = new Map(input.segments.map((segment) => [segment.id, segment]));
  const index = new Map(input.rules.map((rule, at) => [rule.id, at]));
  const seen = new Map<string, number>();
  const run = {
    tool: {
      driver: {
        name: 'Tutela',
        version: input.engine,
        language: 'en',
        rules: input.rules,
        properties: { catalogue: input.catalogue },
      },
    },
    automationDetails: { id: input.id, description: { text: input.description } },
    columnKind: 'utf16CodeUnits',
    artifacts: files.map((file) => artifactOf(file, input.laws)),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: input.problems.map((problem) => notification(problem, files)),
      },
    ],
    results: input.diagnostics.map((one) => {
      const segment = one.segment === undefined ? undefined : segments.get(one.segment);
      return {
        ruleId: one.rule,
        ruleIndex: index.get(one.rule) ?? -1,
        level: one.level,
        message: { text: one.message },
        locations: [segment ? locationOf(one, segment, files, input.places) : setLocation(files)],
        partialFingerprints: { 'tutela/v1': fingerprint(one, segment, seen) },
        properties: { kind: one.kind, key: one.key },
      };
    }),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 1)}\n`;
}

function artifactOf(file: string, laws: readonly LawRead[]) {
  const law = laws.find((one) => one.file === file);
  return {
    location: { uri: uriOf(file) },
    roles: ['analysisTarget'],
    ...(law && { encoding: law.encoding, description: { text: law.title } }),
  };
}

/** Where nothing was found there is no line to point at: the set of laws stands for it, by its first file. */
function setLocation(files: readonly string[]) {
  return files[0] === undefined
    ? {}
    : { physicalLocation: { artifactLocation: artifactLocation(files[0], files) } };
}

function locationOf(one: Diagnostic, segment: Segment, files: readonly string[], places: Places) {
  const place = places(segment, one.start ?? 0, one.end ?? segment.text.length);
  const name = [segment.number, segment.heading].filter(Boolean).join(' ');
  return {
    ...(segment.file !== undefined && {
      physicalLocation: {
        artifactLocation: artifactLocation(segment.file, files),
        ...(place && { region: regionOf(place, one.words) }),
      },
    }),
    logicalLocations: [{ name: name || segment.eId, fullyQualifiedName: segment.id, kind: 'member' }],
  };
}

function regionOf(place: Place, words: string | undefined) {
  return {
    startLine: place.line,
    ...(place.column !== undefined && {
      startColumn: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
      charOffset: place.offset,
      charLength: place.length,
    }),
    ...(words !== undefined && { snippet: { text: words } }),
  };
}

function artifactLocation(file: string, files: readonly string[]) {
  const index = files.indexOf(file);
  return { uri: uriOf(file), ...(index >= 0 && { index }) };
}

/** Relative to the folder that was read; each part encoded (RFC 3986). */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

function notification(problem: Problem, files: readonly string[]) {
  const text = [problem.place, problem.message].filter(Boolean).join(': ');
  return {
    level: 'warning',
    message: { text },
    descriptor: { id: problem.code },
    ...(problem.file !== undefined && {
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(problem.file, files) } }],
    }),
  };
}

/** The same for the same words in the same provision, wherever they move in the file; numbered where they repeat. */
function fingerprint(one: Diagnostic, segment: Segment | undefined, seen: Map<string, number>): string {
  const words = (one.words ?? '').replace(/\s+/gu, ' ').trim();
  const base = hash(
    [one.rule, one.kind, one.key, segment?.law ?? '', segment?.eId ?? '', words].join('\u0000'),
  );
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return `${base}:${count}`;
}

/** FNV-1a, twice with two seeds: 64 bits without a library. It names, it protects nothing. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
