import { setTimeout as sleep } from 'node:timers/promises';
import { handlersFor } from '#operations/jobs/index.ts';
import { addDocuments, readAgain, type Actor, type LawDesk } from '#operations/jobs/lay-laws.ts';
import type { Database, Session } from '#store/database/index.ts';
import { openJobs, workJobs, type Task } from '#store/jobs/index.ts';
import { currentReading, searchIn } from '#store/readings/index.ts';
import { workedSince } from './measure.ts';

export type Cost = { readonly ms: number; readonly own: number; readonly server: number };

/** What is done on the desk of a State, each with what it cost; by the tasks and the queries of the product. */
export type Desk = {
  readonly importLaw: (state: string, list: string) => Promise<Cost>;
  readonly readAgain: (state: string) => Promise<Cost>;
  /** @returns milliseconds, and how many were found; as the page of the search asks */
  readonly search: (state: string, words: string) => Promise<{ readonly ms: number; readonly found: number }>;
  /** Milliseconds worked from now on, by this process and by the server. */
  readonly worked: () => ReturnType<typeof workedSince>;
  readonly close: () => Promise<void>;
};

/** So many provisions the page of the search asks for. */
const MOST = 51;

/** @param server process id of its server */
export async function openDesk(database: Database, data: string, server: number): Promise<Desk> {
  const jobs = openJobs(database, { say: complain });
  const working = await workJobs(database, handlersFor({ TUTELA_DATA: data }, '.', database), {
    say: complain,
  });
  const desk: LawDesk = { database, jobs, data };
  const timed = async (state: string, ask: (actor: Actor) => Promise<Task>): Promise<Cost> => {
    const session = sessionAt(state);
    const worked = workedSince(server);
    const began = performance.now();
    const { id } = await ask({ id: 'bench', grants: [{ role: 'analyst', state }] });
    for (;;) {
      const task = await jobs.task(session, id);
      if (task?.status === 'failed') throw new Error(`not done: ${task.trouble ?? ''}`);
      if (task?.status === 'done') return { ms: performance.now() - began, ...worked() };
      await sleep(20);
    }
  };
  return {
    importLaw: async (state, list) => {
      await furnish(database, state);
      const file = { name: 'law.jsonl', bytes: new TextEncoder().encode(list) };
      return timed(state, (actor) => addDocuments(desk, actor, { state, voice: 'state' }, [file]));
    },
    readAgain: (state) => timed(state, (actor) => readAgain(desk, actor, { state, voice: 'state' })),
    search: async (state, words) => {
      const session = sessionAt(state);
      const began = performance.now();
      const reading = await currentReading(database, session, state, 'state');
      const found = reading ? await searchIn(database, session, reading.id, words, MOST) : [];
      return { ms: performance.now() - began, found: found.length };
    },
    worked: () => workedSince(server),
    close: async () => {
      await working.close();
      await jobs.close();
    },
  };
}

/** The State and the person that the rows of a reading name. */
export async function furnish(database: Database, state: string): Promise<void> {
  await database.within({ states: [], voices: [] }, async (db) => {
    await db
      .insertInto('state_party')
      .values({ code: state, name: `Generated ${state}` })
      .onConflict((same) => same.doNothing())
      .execute();
    await db
      .insertInto('person')
      .values({ id: 'bench', name: 'Bench' })
      .onConflict((same) => same.doNothing())
      .execute();
  });
}

/** What a person of that State has. */
export function sessionAt(state: string): Session {
  return { person: 'bench', states: [state], voices: ['state'] };
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
