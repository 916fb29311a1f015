import { z } from 'zod';
import { LIBRARY_TOPICS, LibraryId, LibraryValues, type LibraryRecord } from '#engine/model/library.ts';
import { InputError } from '#engine/model/problem.ts';
import { readFacts, type TextFile } from './read.ts';
import { FactSources, mustName } from './source.ts';

const Row = LibraryValues.safeExtend({ id: LibraryId, source: z.string() });
const LibraryFile = z.strictObject({ sources: FactSources, records: z.array(Row).min(1) });

/**
 * Addresses of places where others try out what they publish. They are no publication, and are never linked.
 */
const STAGING = /(?:^|[.-])(?:staging|stage|dev|test|preprod|uat)[.-]|un-icc\.cloud$/u;

/**
 * Reads facts/library.yaml.
 *
 * @throws InputError naming the line and field at fault, an id that is there twice, or an address of a staging place
 */
export function readLibrary(file: TextFile): readonly LibraryRecord[] {
  const { sources, records } = readFacts(file, LibraryFile);
  mustName(sources, records.map(({ source }) => source), file.path);
  const seen = new Set<string>();
  return records.map(({ id, source, ...values }) => {
    const fault = seen.has(id) ? 'has an id that is there twice' : stagingFault(values.url);
    if (fault !== undefined)
      throw new InputError({ code: 'bad-field', file: file.path, place: `record ${id}`, message: fault });
    seen.add(id);
    const from = sources[source];
    return {
      id,
      values,
      seen: from?.asOf ?? '',
      ...(from ? { source: { title: from.title, trust: from.trust } } : {}),
    };
  });
}

function stagingFault(url: string | undefined): string | undefined {
  return url !== undefined && STAGING.test(new URL(url).hostname)
    ? 'has the address of a place where something is tried out; leave the address away'
    : undefined;
}

const Words = z.array(z.string().min(2)).min(1);
const WordsFile = z.strictObject({
  /** Topic to the groups of requirements that it bears on, and to the concepts of languages/<lang>/terms.yaml it takes in. */
  topics: z.partialRecord(
    z.enum(LIBRARY_TOPICS),
    z.strictObject({ groups: Words.optional(), concepts: Words.optional() }),
  ),
  /** Words of the trade that no topic and no term says, by language. */
  words: z.record(z.string(), z.record(z.string().regex(/^[a-z]{2}$/), Words)),
});
export type LibraryWords = z.infer<typeof WordsFile>;

/** Reads facts/library-words.yaml: how the topics stand to requirements and terms. @throws InputError as above */
export function readLibraryWords(file: TextFile): LibraryWords {
  return readFacts(file, WordsFile);
}
