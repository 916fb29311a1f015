import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '#engine/model/problem.ts';
import { isReady, pidOf } from './lock-file.ts';
import { make } from './make.ts';
import { hasEnded, isHopeless, notStarted, spawnServer, whyNot } from './process.ts';
import { npmPrograms, type Programs } from './programs.ts';
import { answers, socketFolder } from './socket.ts';
import { accountFor, mustBeOpenTo, type Account } from './unprivileged.ts';

export type Server = {
  /** Folder of the socket, as clients name it. */
  readonly host: string;
  /** Folder of the database. */
  readonly folder: string;
  readonly state: 'made' | 'started' | 'attached';
};

export type How = {
  readonly find?: (data: string, account: Account | undefined) => Programs;
  /** What is promised need not survive a loss of power: for tests only. */
  readonly quick?: boolean;
};

/** How long a server may take to come up; after a crash it first replays what it had promised. */
const PATIENCE = 120_000;

/** How often a server that ends at once is started again: what is left of one that was killed holds its memory on. */
const TRIES = 100;

/**
 * The server in `<data>/postgres`: attached when it runs, started when it does not, made when it is not there.
 * It lives apart from the process that started it, and several processes may ask at once.
 *
 * @param how where the programs are, by default those that npm installed; and whether to save the time of the disk
 * @throws InputError when it cannot be made or started, with what to do
 */
export async function embeddedServer(
  data: string,
  { find = npmPrograms, quick = false }: How = {},
): Promise<Server> {
  const folder = databaseFolder(data);
  const running = socketOf(folder);
  if (running !== undefined && isReady(folder) && (await answers(running)))
    return { host: running, folder, state: 'attached' };
  const account = accountFor(folder);
  makeDataFolder(data);
  mustBeOpenTo(account, folder);
  const programs = find(resolve(data), account);
  const fresh = !isThere(folder);
  if (fresh) make(folder, programs, account, quick);
  const host = socketFolder(folder);
  const started = await start(folder, host, () => spawnServer(folder, programs, account, quick));
  return { host, folder, state: fresh ? 'made' : started ? 'started' : 'attached' };
}

/** Ends the server of this folder: work under way is rolled back, nothing that was promised is lost. */
export async function stopServer(folder: string): Promise<void> {
  const socket = socketOf(folder);
  // A lock file that was left behind may name a process that is long another's.
  const pid = socket !== undefined && (await answers(socket)) ? pidOf(folder) : undefined;
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGINT');
    // It takes its lock file away last. Where a thread of ours that is gone had started it, its id stays with us.
    for (let waited = 0; waited < 30_000 && pidOf(folder) === pid; waited += 20) {
      process.kill(pid, 0);
      await sleep(20);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export function databaseFolder(data: string): string {
  return join(resolve(data), 'postgres');
}

/** Whether a database was ever made in this folder. */
export function isThere(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION')) || existsSync(join(folder, 'postmaster.pid'));
}

function socketOf(folder: string): string | undefined {
  return existsSync(folder) ? socketFolder(folder) : undefined;
}

/** @returns whether this process started it; another may have been quicker */
async function start(folder: string, host: string, spawnOne: () => ChildProcess): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  let child: ChildProcess | undefined;
  for (let tries = 0; performance.now() < until; await sleep(10)) {
    // It answers already while it replays what it had promised, and still while it ends.
    if (await answers(host)) {
      if (isReady(folder)) return pidOf(folder) === child?.pid;
      continue;
    }
    if (child !== undefined && !hasEnded(child)) continue;
    if (child !== undefined) {
      if (tries++ >= TRIES || isHopeless(child, folder)) throw notStarted(folder, whyNot(child, folder));
      await sleep(100);
    }
    child = spawnOne();
  }
  throw notStarted(folder, `it did not answer within ${PATIENCE / 1000} seconds`);
}

function makeDataFolder(data: string): void {
  try {
    mkdirSync(data, { recursive: true });
  } catch (error) {
    const message = `the database cannot be kept here (${(error as Error).message}); set TUTELA_DATA to a folder that can be written`;
    throw new InputError({ code: 'data-not-writable', file: data, message });
  }
}
