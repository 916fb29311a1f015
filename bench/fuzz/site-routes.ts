import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../load/site.ts';

const FOLDER = join(ROOT, 'web', 'routes');

/** One folder of web/routes that answers: its address with its parts in brackets, and the forms that it takes. */
export type Route = {
  readonly template: string;
  readonly pattern: RegExp;
  /** Names of its forms, and of the fields that its files name. */
  readonly forms: readonly string[];
  readonly fields: readonly string[];
};

/** Every address and form of the portal and the desk, found by walking the folder: a new page is asked without a word here. */
export function routes(): readonly Route[] {
  const found = new Map<string, string[]>();
  for (const each of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    const [, folder = '', name] =
      /^(.*?)\/?(\+page\.svelte|\+page\.server\.ts|\+server\.ts)$/u.exec(each.replaceAll('\\', '/')) ?? [];
    if (name !== undefined) found.set(folder, [...(found.get(folder) ?? []), name]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, files]) => routeOf(folder, files));
}

function routeOf(folder: string, files: readonly string[]): Route {
  const source = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(FOLDER, folder, name), 'utf8'))
    .join('\n');
  const template = `/${folder.replaceAll('[x+2e]', '.')}`;
  const pattern = template
    .split('/')
    .map((step) =>
      /^\[\.\.\.\w+\]$/u.test(step) ? '.*' : step.replace(/[.]/gu, '\\.').replace(/\[[^\]]+\]/gu, '[^/]+'),
    )
    .join('/');
  const names = source.matchAll(/\(\s*(?:form,\s*|data,\s*)?'([A-Za-z][\w-]*)'/gu);
  return {
    template,
    pattern: new RegExp(`^${pattern}/?$`, 'u'),
    forms: formsIn(source),
    fields: [...new Set([...names].map(([, name]) => name ?? ''))].sort(),
  };
}

/** The names of the forms of a page; those of a finding stand in a file of their own. */
function formsIn(source: string): readonly string[] {
  const apart = /export const actions = findingActions/u.test(source);
  const text = apart ? readFileSync(join(ROOT, 'web', 'desk', 'finding', 'actions.ts'), 'utf8') : source;
  const [, block] = /export const (?:actions|findingActions)\b[^{]*= \{\n([\s\S]*?)\n\};/u.exec(text) ?? [];
  const posts = /export (?:const|async function|function) POST\b/u.test(source) ? ['POST'] : [];
  return [
    ...posts,
    ...[...(block ?? '').matchAll(/^ {2}(?:async )?(\w+)[:(]/gmu)].map(([, name]) => name ?? ''),
  ];
}
