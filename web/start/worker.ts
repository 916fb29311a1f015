import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export type WorkerSettings = {
  /** Folder of the package. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
};

export type WorkerChild = { readonly close: () => Promise<void> };

const SHORTEST = 1_000;
const LONGEST = 60_000;
/** How long it may take to put its tasks back. */
const PATIENCE = 6_000;

/**
 * Keeps one `tutela worker` running beside the portal: started again when it dies, each time a little later, and ended
 * with the portal. It ends itself when the portal is gone.
 */
export function keepWorker({ root, env, say }: WorkerSettings): WorkerChild {
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = SHORTEST;
  let closed = false;

  const start = (): void => {
    const began = Date.now();
    const own = spawn(process.execPath, [join(root, 'cli', 'tutela.mjs'), 'worker'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child = own;
    let over = false;
    const ended = (how: string): void => {
      if (over) return;
      over = true;
      if (closed) return;
      // One that lived a while died of something else than the one before.
      pause = Date.now() - began > LONGEST ? SHORTEST : Math.min(pause * 2, LONGEST);
      say(
        `The worker of the desk ended (${how}); it is started again in ${Math.round(pause / 1000)} seconds.`,
      );
      timer = setTimeout(start, pause);
      timer.unref();
    };
    own.once('error', ({ message }) => ended(message));
    own.once('exit', (code, signal) => ended(signal ?? `code ${code}`));
  };

  start();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      if (!child || child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const own = child;
      const gone = new Promise((resolve) => own.once('exit', resolve));
      own.kill('SIGTERM');
      const late = setTimeout(() => own.kill('SIGKILL'), PATIENCE);
      await gone;
      clearTimeout(late);
    },
  };
}
