import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/**
 * Processor time that some processes and all that descend from them have used, those that ended among them where their
 * parent is one of them, in seconds. Steadier than the clock on a machine that does other things too.
 */
export function cpuOf(roots: readonly number[]): number {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .flatMap((name) => {
        const one = statOf(name);
        return one ? [[Number(name), one] as const] : [];
      }),
  );
  const isOurs = (pid: number): boolean => {
    if (roots.includes(pid)) return true;
    const parent = all.get(pid)?.parent ?? 0;
    return parent > 1 && isOurs(parent);
  };
  let ticks = 0;
  for (const [pid, one] of all) if (isOurs(pid)) ticks += one.ticks;
  return ticks / TICKS;
}

/** proc(5): after the name in parentheses come state, parent, …, and from the fourteenth field the four times. */
function statOf(pid: string): { readonly parent: number; readonly ticks: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0);
    return { parent: Number(fields[1] ?? 0), ticks };
  } catch {
    // It ended in the meantime.
    return undefined;
  }
}

/** The first line of postmaster.pid is the process of the server. */
export function serverOf(folder: string): readonly number[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('postmaster.pid'),
  );
  return found === undefined ? [] : [Number(readFileSync(`${folder}/${found}`, 'utf8').split('\n')[0])];
}
