import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** What content.ts gives: the text of each made module by its name. */
type Content = { readonly moduleText: (name: string) => string };

/**
 * Gives the pages their data as modules named "made:…", read and computed once, when the pages are built.
 * The portal therefore shows what was published at build time and opens no file when it serves.
 */
export function made(root: string): Plugin {
  let content: Promise<Content> | undefined;
  const load = (): Promise<Content> =>
    (content ??= import(pathToFileURL(join(root, 'web', 'made', 'content.ts')).href).then(
      (module: { content: (root: string) => Content }) => module.content(root),
    ));
  return {
    name: 'tutela-made',
    resolveId(id) {
      return id.startsWith('made:') ? `\0${id}` : undefined;
    },
    async load(id) {
      return id.startsWith('\0made:') ? (await load()).moduleText(id.slice('\0made:'.length)) : undefined;
    },
  };
}
