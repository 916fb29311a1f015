import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine, notStarted, under } from './process.ts';
import type { Programs } from './programs.ts';
import type { Account } from './unprivileged.ts';

/** Who owns the embedded server: the one role that may do all. */
export const SUPERUSER = 'tutela';

/** Made beside its place and then moved there, so that what is half made is never taken for a database. */
export function make(
  folder: string,
  { bin, env }: Programs,
  account: Account | undefined,
  quick: boolean,
): void {
  const beside = `${folder}.${process.pid}.part`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { mode: 0o700 });
  if (account) chownSync(beside, account.uid, account.gid);
  const own = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const locale = majorOf(bin) >= 17 ? own : ['--locale=C.UTF-8'];
  const options = [
    '-D',
    beside,
    '-U',
    SUPERUSER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--data-checksums',
    ...locale,
    ...(quick ? ['--no-sync'] : []),
  ];
  const run = spawnSync(join(bin, 'initdb'), options, { ...under(account, env, beside), encoding: 'utf8' });
  if (run.status !== 0) {
    rmSync(beside, { recursive: true, force: true });
    throw notStarted(folder, run.error?.message ?? lastLine(run.stderr));
  }
  try {
    renameSync(beside, folder);
  } catch {
    // Another process was first; its database is as good.
    rmSync(beside, { recursive: true, force: true });
  }
}

function majorOf(bin: string): number {
  const run = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/u.exec(run.stdout ?? '')?.[1] ?? 18);
}
