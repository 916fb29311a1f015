import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDocuments } from '#operations/jobs/lay-laws.ts';
import type { Database } from '#store/database/index.ts';
import type { Person } from '#store/people/index.ts';
import { openJobs } from '#store/jobs/index.ts';
import { ROOT } from './site.ts';

const EXEMPLA = ['penal-code.md', 'procedure-code.md', 'child-act.md'];

/**
 * Lays laws on the desk and waits until the worker has read them.
 *
 * @param law path of a law; those of Exempla when absent
 * @returns how many provisions were read
 */
export async function layLaws(
  database: Database,
  data: string,
  person: Person,
  state: string,
  law: string | undefined,
): Promise<number> {
  const paths = law === undefined ? EXEMPLA.map((name) => join(ROOT, 'exempla', 'laws', name)) : [law];
  const files = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
  const session = { person: person.id, states: [state], voices: ['state'] as const };
  const jobs = openJobs(database, { say: (line) => void process.stderr.write(`${line}\n`) });
  try {
    const { id } = await addDocuments({ database, jobs, data }, person, { state, voice: 'state' }, files);
    for (;;) {
      const task = await jobs.task(session, id);
      if (task?.status === 'done') return (task.result as { provisions: number }).provisions;
      if (task?.status === 'failed') throw new Error(`the laws were not read: ${task.trouble ?? ''}`);
      await sleep(200);
    }
  } finally {
    await jobs.close();
  }
}
