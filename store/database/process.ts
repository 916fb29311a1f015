import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, fchownSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import type { Programs } from './programs.ts';
import type { Account } from './unprivileged.ts';

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || trouble.has(child);
}

/** Why a program could not be started at all. */
const trouble = new WeakMap<ChildProcess, string>();

export function spawnServer(
  folder: string,
  { bin, env }: Programs,
  account: Account | undefined,
  quick: boolean,
): ChildProcess {
  const settings = [
    'listen_addresses=',
    // The server works in its own folder, so the path of the socket is short for it in any case.
    'unix_socket_directories=.',
    'unix_socket_permissions=0700',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    ...(quick ? ['fsync=off', 'full_page_writes=off'] : []),
  ];
  const log = openSync(logOf(folder), 'a', 0o600);
  try {
    if (account) fchownSync(log, account.uid, account.gid);
    const child = spawn(join(bin, 'postgres'), ['-D', folder, ...settings.flatMap((each) => ['-c', each])], {
      ...under(account, env, folder),
      detached: true,
      stdio: ['ignore', log, log],
    });
    child.once('error', (error) => trouble.set(child, error.message));
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Nothing of our own environment, which may name other servers and hold passwords. */
export function under(account: Account | undefined, env: Programs['env'], cwd: string) {
  return {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC', ...env },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  };
}

const logOf = (folder: string): string => join(folder, 'server.log');

/** Why a server did not come up: what the system said, else the last line of trouble in its log. */
export function whyNot(child: ChildProcess, folder: string): string {
  return trouble.get(child) ?? lastWords(folder);
}

/** Whether it could not be started at all, or has no room on its disk, so that another try at once is of no use. */
export function isHopeless(child: ChildProcess, folder: string): boolean {
  return trouble.has(child) || /no space left on device|disk quota exceeded/iu.test(lastWords(folder));
}

function lastWords(folder: string): string {
  try {
    const lines = readFileSync(logOf(folder), 'utf8').split('\n');
    return lastLine(lines.filter((line) => /FATAL|PANIC|error while loading/u.test(line)).join('\n'));
  } catch {
    return 'its log cannot be read';
  }
}

export function lastLine(said: string | null | undefined): string {
  return (said ?? '').trim().split('\n').at(-1)?.trim() || 'it said nothing';
}

export function notStarted(folder: string, why: string): InputError {
  const message = `the database cannot be started (${why}); its log is server.log in this folder; a PostgreSQL elsewhere can be named with DATABASE_URL`;
  return new InputError({ code: 'database.not-started', file: folder, message });
}
