import type { Values } from './options.ts';
import { usage } from './usage.ts';

/**
 * The portal and its desk, as "npm start" runs them.
 *
 * @returns never while it serves: the process ends with the server
 */
export async function runServe(paths: readonly string[], values: Values): Promise<number> {
  if (paths.length > 0 || Object.keys(values).length > 0)
    throw usage('serve: it takes no files and no options; docs/settings.md lists its settings');
  const { serve } = await import('#web/server.ts');
  await serve();
  return new Promise<number>(() => undefined);
}
