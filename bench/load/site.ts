import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const ROOT = join(import.meta.dirname, '..', '..');

export type Site = {
  readonly address: string;
  readonly pid: number;
  /** How it ended, where it did: with a code, or by a signal. */
  readonly ended: () => string | undefined;
  readonly close: () => Promise<void>;
};

export type How = {
  /** Besides what every bench sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told all that the portal says; without it, what it says of trouble goes to stderr. */
  readonly heard?: (text: string) => void;
};

/**
 * Starts the portal with its desk as `npm start` does, on a free port.
 *
 * @param core the one core it may use; every one where absent
 */
export async function startSite(data: string, core?: string, { env, heard }: How = {}): Promise<Site> {
  const run = [process.execPath, join(ROOT, 'web', 'server.ts')];
  const [program = '', ...args] = core === undefined ? run : ['taskset', '-c', core, ...run];
  const server = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', TUTELA_DATA: data, TUTELA_DESK: 'on', ...env },
    stdio: ['ignore', 'pipe', heard ? 'pipe' : 'inherit'],
  });
  server.stderr?.on('data', (chunk: Buffer) => heard?.(chunk.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      heard?.(chunk.toString());
      printed = (printed + chunk.toString()).slice(-10_000);
      const found = /Tutela is at (\S+)/u.exec(printed)?.[1];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(`the portal stopped:\n${printed}`)));
  });
  await untilOpen(address);
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  const gone = (): string | undefined =>
    server.signalCode ?? (server.exitCode === null ? undefined : `code ${server.exitCode}`);
  return { address, pid: server.pid ?? 0, ended: gone, close };
}

/** The desk is opened behind the public pages. */
async function untilOpen(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${address}/desk/sign-in`, { redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status === 200) return;
    await sleep(100);
  }
}
