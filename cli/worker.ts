import { usage } from './usage.ts';
import type { Values } from './options.ts';

/**
 * Works the tasks of the desk until it is stopped, or the portal that started it is gone.
 *
 * @returns 0
 */
export async function runWorker(paths: readonly string[], values: Values): Promise<number> {
  if (paths.length > 0 || Object.keys(values).length > 0)
    throw usage('worker: it takes no files and no options');
  // Read only now: no other command needs the queue, and its libraries take their time.
  const { handlersFor } = await import('#operations/jobs/index.ts');
  const { openDatabase } = await import('#store/database/index.ts');
  const { remindDaily } = await import('#operations/plan/remind-daily.ts');
  const { workJobs } = await import('#store/jobs/index.ts');
  const { openLog } = await import('#store/log/index.ts');
  const log = openLog(process.env, { part: 'worker', out: process.stderr });
  const say = (line: string): void => log.warn(`tutela worker: ${line}`);
  const here = process.cwd();
  const stopped = whenStopped();
  try {
    const database = await openDatabase(process.env, here);
    try {
      const working = await workJobs(database, handlersFor(process.env, here, database), { say });
      if (process.send === undefined)
        log.info('tutela worker: works the tasks of the desk (Ctrl+C stops it)');
      const reminding = remindDaily(database, process.env, { here, say });
      await stopped;
      await reminding.close();
      await working.close();
    } finally {
      await database.close();
    }
  } finally {
    // Listening to the portal keeps this process alive: one that could not begin would hang, and never be begun again.
    if (process.connected) process.disconnect?.();
  }
  return 0;
}

function whenStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    // The portal that started this process has ended, in whatever way.
    process.once('disconnect', () => resolve());
  });
}
