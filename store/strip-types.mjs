// Node strips types everywhere but under node_modules, where an installed package stands: there this hook does it.
// Plain JavaScript, since it must run before any TypeScript can. Each thread has to call it for itself.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

export function stripTypesInPackage() {
  const room = new URL('..', import.meta.url).href;
  // Node warns that its own stripping is experimental; that is no news for the person at the keyboard.
  process.removeAllListeners('warning');
  registerHooks({
    load(url, context, next) {
      if (!url.startsWith(room) || !url.endsWith('.ts')) return next(url, context);
      const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
