import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Catalogue, Group, Instrument } from '#engine/model/catalogue.ts';
import { Requirement } from '#engine/model/requirement.ts';
import { InstrumentFile } from './instrument.ts';
import { readYaml, type TextFile } from './read.ts';

export { checkMapping, readMapping } from './mappings.ts';
export { readProfile, type Profile } from './profile.ts';
export { nearestStates } from './nearest.ts';
export { readStates, type State } from './states.ts';
export { schemaFiles } from './schemas.ts';
export type { TextFile } from './read.ts';

/**
 * Reads one instrument: `opsc/protocol.yaml` and `opsc/<group>/<slug>.yaml`.
 *
 * @param files paths inside the room catalogue/, with "/"; other files than these are not handed in
 * @param version content hash of the files, made by the store
 * @throws InputError naming the file, the line or field, and what to do
 */
export function readCatalogue(files: readonly TextFile[], version: string): Catalogue {
  const { catalogue, problems } = checkCatalogue(files, version);
  const first = problems[0];
  if (first) throw new InputError(first);
  return catalogue!;
}

/** The same as a list of everything that is wrong, for authors and tests. `catalogue` is set when nothing is. */
export function checkCatalogue(
  files: readonly TextFile[],
  version: string,
): { readonly catalogue?: Catalogue; readonly problems: readonly Problem[] } {
  const instrumentFile = files.find((file) => /^[^/]+\/protocol\.yaml$/.test(file.path));
  if (!instrumentFile) {
    return { problems: [{ code: 'no-instrument', file: 'opsc/protocol.yaml', message: 'is missing; restore it' }] };
  }
  const instrument = readYaml(instrumentFile, InstrumentFile);
  const problems: Problem[] = [...(instrument.problems ?? [])];
  const read: { file: string; requirement: Requirement }[] = [];
  for (const file of files) {
    if (file === instrumentFile) continue;
    const result = readYaml(file, Requirement);
    if (result.problems) problems.push(...result.problems);
    else read.push({ file: file.path, requirement: result.value });
  }
  if (instrument.problems) return { problems };
  const ids = new Set(read.map(({ requirement }) => requirement.id));
  for (const { file, requirement } of read) {
    problems.push(...crossCheck(requirement, file, instrument.value, ids));
  }
  if (problems.length > 0) return { problems };
  const requirements = inOrder(
    read.map(({ requirement }) => requirement),
    instrument.value.groups,
  );
  return { problems, catalogue: { instrument: instrument.value, requirements, version } };
}

/** What one file cannot show by itself: its place, its group, the requirements and articles it names. */
function crossCheck(
  requirement: Requirement,
  file: string,
  instrument: Instrument,
  ids: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const [group, slug] = requirement.id.split('.');
  const place = `${instrument.id}/${group}/${slug}.yaml`;
  if (!instrument.groups.some((known) => known.id === group)) {
    problems.push({
      code: 'no-such-group',
      file,
      place: 'field "id"',
      message: `group "${group}" is not in ${instrument.id}/protocol.yaml; add it there or correct the id`,
    });
  }
  if (file !== place) {
    problems.push({
      code: 'id-not-path',
      file,
      place: 'field "id"',
      message: `"${requirement.id}" belongs in ${place}; move the file or correct the id`,
    });
  }
  for (const id of requirement.related) {
    if (ids.has(id) && id !== requirement.id) continue;
    problems.push({
      code: 'no-such-requirement',
      file,
      place: 'field "related"',
      message:
        id === requirement.id
          ? `"${id}" names itself; remove it`
          : `"${id}" is not a requirement; correct or remove it`,
    });
  }
  const articles = new Set(instrument.articles.map((article) => article.number));
  for (const number of requirement.pinpoints.opsc) {
    if (number === 'Preamble' || articles.has(number)) continue;
    problems.push({
      code: 'no-such-article',
      file,
      place: 'field "pinpoints.opsc"',
      message: `article "${number}" is not in ${instrument.id}/protocol.yaml; correct the citation`,
    });
  }
  return problems;
}

/** Groups in the order of the instrument, then titles by code point, so that every machine orders alike. */
function inOrder(requirements: readonly Requirement[], groups: readonly Group[]): Requirement[] {
  const rank = new Map(groups.map((group, index) => [group.id, index]));
  const groupOf = (requirement: Requirement) => rank.get(requirement.id.split('.')[0] ?? '') ?? groups.length;
  return [...requirements].sort(
    (a, b) => groupOf(a) - groupOf(b) || (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1),
  );
}
