import { setTimeout as sleep } from 'node:timers/promises';
import { readStates } from '#engine/catalogue/index.ts';
import { InputError } from '#engine/model/problem.ts';
import { groundFiles } from '#store/catalogue.ts';
import type { Database } from '#store/database/index.ts';
import { placeInInbox, removeFromInbox } from '#store/inbox.ts';
import type { Handler, HouseTask } from '#store/jobs/index.ts';
import { streamOf } from '#store/recommendations/index.ts';
import { quickGround } from '../quick-ground.ts';
import { ImportInput, type ImportResult } from '../recommendations/import-task.ts';
import { importUhri, type Imported } from '../recommendations/import-uhri.ts';
import { linkAll } from '../recommendations/link-all.ts';

/** A worker that ended may hold the import for a while until the database misses it. */
const PATIENCE = 60_000;
const AGAIN = 2_000;

/**
 * Imports an export for the whole house, then proposes links, as the command line does. Begun again after an end in its
 * midst it passes over what is there.
 */
export function importUhriFile({ data, database }: { data: string; database: Database }): Handler<HouseTask> {
  return async (task, { progress, signal, keep }): Promise<ImportResult> => {
    const { file, lang, uploaded } = ImportInput.parse(task.input);
    const path = placeInInbox(data, file);
    const states = readStates(groundFiles().states);
    progress({ stage: 'importing', done: 0, total: 0, name: file });
    const imported = await whenFree(signal, () =>
      importUhri(database, streamOf(path), {
        lang,
        states,
        progress: ({ bytes, of }) => {
          // What is kept batch by batch is ended between two of them.
          signal.throwIfAborted();
          progress({ stage: 'importing', done: kilobytes(bytes), total: kilobytes(of ?? 0), name: file });
        },
      }),
    );
    progress({ stage: 'linking', done: 0, total: 0, name: file });
    const { catalogue, packs } = await quickGround(groundFiles());
    const linked = await linkAll(database, catalogue, packs, (done) => {
      signal.throwIfAborted();
      progress({ stage: 'linking', done, total: 0, name: file });
    });
    if (uploaded) keep(() => Promise.resolve(removeFromInbox(data, file)));
    return { ...imported, linked };
  };
}

/** Waits while another import is at work, as long as it may be one that has ended. */
async function whenFree(signal: AbortSignal, work: () => Promise<Imported>): Promise<Imported> {
  for (const end = performance.now() + PATIENCE; ;) {
    try {
      return await work();
    } catch (error) {
      const busy = error instanceof InputError && error.problem.code === 'recommendations.at-work';
      if (!busy || performance.now() > end) throw error;
      await sleep(AGAIN, undefined, { signal });
    }
  }
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
