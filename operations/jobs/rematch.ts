import type { Document, Reading } from '#engine/model/reading.ts';
import { ENGINE } from '#engine/pipeline.ts';
import type { GroundFiles } from '#store/catalogue.ts';
import type { Database } from '#store/database/index.ts';
import type { Task, Tools } from '#store/jobs/index.ts';
import { everyProvision, keepAgain, readingAndBases } from '#store/readings/again.ts';
import { basesOf } from './basis.ts';
import { rematchApart } from './examine-apart.ts';

/** What a task of this kind has come to. The reading has the id of the task. */
export type ReadLawsResult = {
  readonly reading: string;
  readonly laws: number;
  readonly provisions: number;
  readonly problems: number;
};

/**
 * A new reading of the documents that were read last, after a change of the catalogue: only the requirements that changed
 * are matched, with the provisions that are kept; every other answer stays. It comes to what reading all again would.
 *
 * @returns undefined where the documents must be read: there are others, or one could not be read; the engine, the words of
 * a language or the instrument has changed; or the catalogue has not, and a person wants all read again
 */
export async function rematch(
  database: Database,
  task: Task,
  documents: readonly Document[],
  files: GroundFiles,
  { progress, signal, keep }: Tools,
): Promise<ReadLawsResult | undefined> {
  const session = { person: task.by, states: [task.state], voices: [task.voice] };
  const found = await readingAndBases(database, session, task);
  if (found === undefined || !isSame(found.reading, documents, files.version)) return undefined;
  const { reading: before, bases: then } = found;
  const now = basesOf(files);
  const changed = [...now].filter(([id, basis]) => then.get(id) !== basis).map(([id]) => id);
  if (changed.length === now.size) return undefined;
  progress({ stage: 'matches', done: 0, total: before.provisions });
  const segments = changed.length > 0 ? await everyProvision(database, session, before.id) : [];
  const answers =
    changed.length > 0
      ? await rematchApart(
          { segments, requirements: changed },
          (stage, done, total) => progress({ stage, done, total }),
          signal,
        )
      : [];
  const problems = before.problems.filter(({ code }) => code !== 'law.new-version');
  const reading: Reading = {
    ...before,
    id: task.id,
    by: task.by,
    at: task.at,
    catalogueVersion: files.version,
    problems,
  };
  const same = [...now.keys()].filter((id) => !changed.includes(id));
  progress({ stage: 'keeping', done: 0, total: before.provisions });
  keep((db) => keepAgain(db, reading, before.id, answers, same, now));
  const { laws, provisions } = reading;
  return { reading: task.id, laws: laws.length, provisions, problems: problems.length };
}

/** Whether these documents were all read, by this engine, with another catalogue. */
function isSame(before: Reading, documents: readonly Document[], catalogue: string): boolean {
  if (before.engineVersion !== ENGINE || before.catalogueVersion === catalogue) return false;
  const key = (all: readonly Document[]): string =>
    JSON.stringify(all.map(({ sha256, name, lang }) => [sha256, name, lang]));
  const read = new Set(before.laws.map(({ sha256 }) => sha256));
  return key(before.documents) === key(documents) && documents.every(({ sha256 }) => read.has(sha256));
}
