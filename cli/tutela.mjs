#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it. Tutela itself is TypeScript and needs Node 22.18 or later;
// where the machine has an older one, the Node that came with the package takes over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const MAIN = new URL('./main.ts', import.meta.url);

if (runsTypeScript(process.versions.node)) await start();
else process.exitCode = startOnPinnedNode();

function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

async function start() {
  const { runLean } = await import('../store/lean.mjs');
  runLean();
  // Node strips types everywhere but under node_modules, where an installed package stands.
  if (MAIN.pathname.includes('/node_modules/')) {
    const { stripTypesInPackage } = await import('../store/strip-types.mjs');
    stripTypesInPackage();
  }
  const { main } = await import(MAIN.href);
  process.exitCode = await main(process.argv.slice(2));
}

function startOnPinnedNode() {
  const node = pinnedNode();
  if (!node) {
    process.stderr.write(
      `tutela: this is Node ${process.versions.node}; install Node 24, or run "npm install" again without --omit=optional\n`,
    );
    return 2;
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // Whoever ends this process means the other: a service that is stopped must not leave it behind.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // From the keyboard both hear it, and the other one decides.
  process.on('SIGINT', () => undefined);
  child.once('error', (error) => {
    process.stderr.write(`tutela: ${node} cannot be started (${error.message})\n`);
    process.exit(1);
  });
  child.once('exit', (code, signal) => {
    for (const each of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.removeAllListeners(each);
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
  return 0;
}

function pinnedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    const found = createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/bin/${file}`);
    return existsSync(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
