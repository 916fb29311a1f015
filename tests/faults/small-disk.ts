import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  /** A folder that every account may enter. */
  readonly path: string;
  /** Leaves no room on it. */
  readonly fill: () => void;
  /** Takes away what `fill` put there. */
  readonly free: () => void;
  readonly close: () => void;
};

/** False, with the reason, where no disk of our own can be had; a suite says it aloud and skips. */
export const NO_DISK: string | false = reason();

/** A disk of its own in memory (tmpfs). @param size as mount takes it: "64k", "40m" */
export function smallDisk(size: string): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'tutela-disk-'));
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { encoding: 'utf8' });
  if (done.status !== 0) {
    rmSync(path, { recursive: true, force: true });
    throw new Error(done.error?.message ?? done.stderr.trim());
  }
  chmodSync(path, 0o755);
  const filler = join(path, '.fill');
  return {
    path,
    fill: () => filled(filler),
    free: () => rmSync(filler, { force: true }),
    close: () => {
      spawnSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function filled(file: string): void {
  const handle = openSync(file, 'a');
  try {
    for (const size of [1 << 20, 1 << 12, 1]) {
      const zeros = Buffer.alloc(size);
      try {
        while (writeSync(handle, zeros) > 0);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function reason(): string | false {
  try {
    smallDisk('64k').close();
    return false;
  } catch (error) {
    return `full disks were not tried: no tmpfs can be mounted here (${(error as Error).message}). Run as root on Linux.`;
  }
}
