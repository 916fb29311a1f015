import { readFileSync, readdirSync } from 'node:fs';

/** Resident memory of a process and of all it started, in MB of 1,000,000 bytes, over the time of a run. */
export type Memory = {
  /** Middle of the first fifth of the run and of the last: what grows shows between them. */
  readonly first: number;
  readonly last: number;
  readonly most: number;
};

/**
 * Looks every two seconds. Linux only: it reads /proc.
 *
 * @param pid the process whose tree is looked at, a database that it started included
 */
export function watchMemory(pid: number): { readonly end: () => Memory } {
  const seen: number[] = [];
  const look = (): void => void seen.push(treeOf(pid).reduce((sum, each) => sum + residentOf(each), 0));
  const timer = setInterval(look, 2000);
  return {
    end() {
      clearInterval(timer);
      if (seen.length === 0) look();
      const fifth = Math.max(1, Math.floor(seen.length / 5));
      return {
        first: middle(seen.slice(0, fifth)),
        last: middle(seen.slice(-fifth)),
        most: Math.round(Math.max(...seen)),
      };
    },
  };
}

/** The process and its descendants, as they are at this moment. */
function treeOf(pid: number): readonly number[] {
  const children = Map.groupBy(
    readdirSync('/proc').flatMap((name) => (/^\d+$/u.test(name) ? [Number(name)] : [])),
    (each) => Number(/^\d+ \(.*\) \S (\d+)/su.exec(read(`/proc/${each}/stat`))?.[1] ?? 0),
  );
  const found = [pid];
  for (const each of found) found.push(...(children.get(each) ?? []));
  return found;
}

/** Proportional where the system tells it, so that memory which processes share is counted once. */
function residentOf(pid: number): number {
  const kb = /^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return (Number(kb ?? /^VmRSS:\s+(\d+)/mu.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024) / 1e6;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended since.
    return '';
  }
}

function middle(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}
