import { z } from 'zod';
import type { Voice } from '#engine/model/desk-decision.ts';
import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Document, Reading } from '#engine/model/reading.ts';
import type { Source } from '#engine/model/source.ts';
import { groundFiles } from '#store/catalogue.ts';
import type { Database, Work } from '#store/database/index.ts';
import { keepLawSet } from '#store/decisions/law-sets.ts';
import type { Handler, Task, Tools } from '#store/jobs/index.ts';
import { readOriginal } from '#store/originals.ts';
import { firstReadIn } from '#store/readings/first-read.ts';
import { keepReading } from '#store/readings/index.ts';
import type { Bases } from '#store/readings/keep.ts';
import { releaseReader } from '../reading/apart.ts';
import { readDocument } from '../reading/document.ts';
import { basesOf } from './basis.ts';
import { examineApart } from './examine-apart.ts';
import type { Examined } from './examine-messages.ts';
import { rematch, type ReadLawsResult } from './rematch.ts';
import { versionsOf } from './versions.ts';

/** All that shall lie on the desk, in the order it was laid there. */
export const ReadLawsInput = z.strictObject({
  documents: z.array(
    z.strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string().min(1),
      lang: z.string().optional(),
    }),
  ),
});

export type ReadLawsSettings = {
  readonly database: Database;
  /** The folder where the originals are kept. */
  readonly data: string;
  /** Command that makes text of a scan; absent where there is none. */
  readonly ocr?: string;
};

/**
 * Reads what lies on the desk and matches it with the whole catalogue: the documents in one thread, the matching in
 * another. Where only some requirements have changed since the last reading, only they are matched again. A document that
 * cannot be read is a problem of the reading; where none can, the task fails and the reading before it stays.
 */
export function readLaws(settings: ReadLawsSettings): Handler {
  return async (task, tools): Promise<ReadLawsResult> => {
    const documents = ReadLawsInput.parse(task.input).documents as readonly Document[];
    const files = groundFiles();
    const again = await rematch(settings.database, task, documents, files, tools);
    if (again !== undefined) return again;
    const read = await readAll(documents, settings, tools).finally(releaseReader);
    if (documents.length > 0 && read.sources.length === 0) throw nothingRead(read.problems);
    const examined = await examineApart(
      { state: task.state, date: task.at.slice(0, 10), ...read },
      (stage, done, total) => tools.progress({ stage, done, total }),
      tools.signal,
    );
    if (documents.length > 0 && examined.segments.length === 0) throw nothingRead(examined.problems);
    tools.progress({ stage: 'keeping', done: 0, total: examined.segments.length });
    // Had another version been laid under the program meanwhile, nobody could say of what the answers were made.
    const bases = examined.catalogue === files.version ? basesOf(files) : new Map<string, string>();
    tools.keep((db) =>
      keepAll(db, task, stillThere(documents, read.sources, examined), read.sources, examined, bases),
    );
    const { laws, segments, problems } = examined;
    return { reading: task.id, laws: laws.length, provisions: segments.length, problems: problems.length };
  };
}

type Read = { readonly sources: readonly Source[]; readonly problems: readonly Problem[] };

async function readAll(
  documents: readonly Document[],
  { data, ocr }: ReadLawsSettings,
  { progress, signal }: Tools,
): Promise<Read> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const [index, { sha256, name, lang }] of documents.entries()) {
    progress({ stage: 'reading', done: index, total: documents.length, name });
    try {
      const bytes = readOriginal(data, sha256);
      const options = {
        signal,
        ...(lang === undefined ? {} : { lang }),
        ...(ocr === undefined ? {} : { ocr }),
      };
      const own = await readDocument(name, bytes, options);
      sources.push(...own.sources.map((source) => ({ ...source, sha256 })));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push({ ...error.problem, file: name });
    }
  }
  return { sources, problems };
}

/** Without the documents of which every law was replaced by a newer version. */
function stillThere(
  documents: readonly Document[],
  sources: readonly Source[],
  { replaced }: Examined,
): readonly Document[] {
  const gone = new Set(replaced.map((index) => sources[index]?.sha256));
  const kept = new Set(
    sources.filter((_, index) => !replaced.includes(index)).map((source) => source.sha256),
  );
  return documents.filter(({ sha256 }) => kept.has(sha256) || !gone.has(sha256));
}

async function keepAll(
  db: Work,
  task: Task,
  documents: readonly Document[],
  sources: readonly Source[],
  { catalogue, engine, laws, problems, segments, answers }: Examined,
  bases: Bases,
): Promise<void> {
  const { id, state, voice, by, at } = task;
  const known = await firstReadIn(
    db,
    state,
    voice as Voice,
    documents.map(({ sha256 }) => sha256),
  );
  const today = at.slice(0, 10);
  const firstRead = new Map(documents.map(({ sha256 }) => [sha256, known.get(sha256) ?? today]));
  const lawSet = await keepLawSet(db, state, versionsOf(laws, sources, firstRead));
  const reading: Reading = {
    id,
    state,
    voice,
    lawSet,
    catalogueVersion: catalogue,
    engineVersion: engine,
    by,
    at,
    documents,
    laws,
    problems,
    provisions: segments.length,
  };
  await keepReading(db, reading, segments, answers, { bases });
}

/** The first trouble says it best; the file is named in it. */
function nothingRead(problems: readonly Problem[]): InputError {
  const none = { code: 'no-provisions', message: 'no article or section was recognised in the documents' };
  const first = problems[0] ?? none;
  const others = problems.length - 1;
  const rest = others > 0 ? ` (and ${others} more could not be read)` : '';
  return new InputError({ ...first, message: `${first.message}${rest}; what lay on the desk before stays` });
}
