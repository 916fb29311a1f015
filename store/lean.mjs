// Plain JavaScript, since it must run before any TypeScript is loaded.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/tutela/code', import.meta.url));

/**
 * Makes a run small, for machines that have little: V8 clears away garbage earlier than it would on its own (both
 * flags are read again at every collection, so they may be set now), and modules are kept as they were compiled, types
 * already stripped, so that what strips them is not loaded again. Where the folder cannot be written, nothing is kept.
 */
export function runLean() {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=40');
  enableCompileCache?.(CACHE);
}
