import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type OutsideRun = {
  /** Program and arguments; {in} and {out} in an argument stand for the paths of the two files. */
  readonly argv: readonly string[];
  readonly bytes: Uint8Array;
  /** With the full stop: some programs look at it. */
  readonly ending: string;
  readonly seconds: number;
  /** Largest result in bytes. */
  readonly most: number;
  readonly signal?: AbortSignal | undefined;
};

/** What went wrong, in words that can follow a colon. */
export type OutsideResult = { readonly bytes: Uint8Array } | { readonly trouble: string };

/**
 * Hands a document to another program in a folder of its own, which is gone afterwards. No shell sees the words of
 * the command, so no file name can become one.
 *
 * @throws the reason of the signal when it ends the work
 */
export async function runOutside(run: OutsideRun): Promise<OutsideResult> {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-outside-'));
  try {
    const [from, to] = [join(folder, `in${run.ending}`), join(folder, `out${run.ending}`)];
    writeFileSync(from, run.bytes, { mode: 0o600 });
    const argv = run.argv.map((word) => word.replaceAll('{in}', from).replaceAll('{out}', to));
    const trouble = await ran(argv, run);
    run.signal?.throwIfAborted();
    if (trouble !== undefined) return { trouble };
    const size = statSync(to, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0) return { trouble: 'it wrote nothing' };
    if (size > run.most) return { trouble: `it wrote more than ${Math.floor(run.most / 1024 / 1024)} MB` };
    return { bytes: readFileSync(to) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns what went wrong, undefined when the program ended well */
function ran([program = '', ...args]: readonly string[], run: OutsideRun): Promise<string | undefined> {
  return new Promise((resolve) => {
    // A group of its own: what the program started is ended with it.
    const apart = process.platform !== 'win32';
    const child = spawn(program, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: apart,
      windowsHide: true,
    });
    let said = '';
    let late = false;
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      said = `${said}${words}`.slice(-2000);
    });
    const end = (): void => {
      if (child.pid === undefined || child.exitCode !== null) return;
      if (apart) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      late = true;
      end();
    }, run.seconds * 1000);
    run.signal?.addEventListener('abort', end, { once: true });
    const done = (trouble: string | undefined): void => {
      clearTimeout(timer);
      run.signal?.removeEventListener('abort', end);
      resolve(trouble);
    };
    child.on('error', () => done(`"${program}" cannot be started`));
    child.on('close', (code) => {
      if (late) done(`it did not end within ${run.seconds} seconds, the limit for it`);
      else if (code === 0) done(undefined);
      else done(`it ended with code ${code ?? 'unknown'}${lastLine(said)}`);
    });
    if (run.signal?.aborted) end();
  });
}

function lastLine(said: string): string {
  const line = said.trim().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? '' : ` (${line.slice(0, 200)})`;
}
