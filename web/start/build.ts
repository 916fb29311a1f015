import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfInputs } from './inputs.ts';

const STAMP = 'made-from';

/**
 * Builds the pages unless they are there and made from exactly the files that are there.
 * @throws Error when the build fails; what it printed last is in the message
 */
export async function buildIfStale(root: string, say: (line: string) => void): Promise<void> {
  const built = existsSync(join(root, 'build', 'handler.js'));
  // A package was built when it was packed: npm leaves the lock out, and its folder is often not ours to write.
  if (built && !existsSync(join(root, 'package-lock.json'))) return;
  const hash = hashOfInputs(root);
  const stamp = join(root, 'build', STAMP);
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;

  say(
    built
      ? 'Something changed since the pages were built: building them again.'
      : 'Building the pages, once.',
  );
  const began = performance.now();
  const seconds = (): string => `${Math.round((performance.now() - began) / 1000)} s`;
  const ticking = setInterval(() => say(`  still building, ${seconds()} (usually under 30 s)`), 5_000);
  try {
    await build(root);
  } finally {
    clearInterval(ticking);
  }
  writeFileSync(stamp, hash);
  say(`  built in ${seconds()}`);
}

/** In a process of its own, so that its memory is given back before the serving begins. */
function build(root: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) {
    throw new Error(
      'The pages are not built, and what builds them is not installed. Run "npm ci" in the folder of Tutela, or install a package that "npm pack" made.',
    );
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The pages could not be built: ${troubleIn(printed)}`));
    });
  });
}

/** A fault in the catalogue, a language or a law is one line for the person who wrote it; anything else is shown as it came. */
function troubleIn(printed: string): string {
  return /^InputError: (.+)$/m.exec(printed)?.[1] ?? `\n${printed.slice(-4_000)}`;
}
