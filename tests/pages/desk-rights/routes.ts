import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verb } from '#operations/rights.ts';
import { ROOT } from '../site.ts';

/** What was put down at one place, by its ids. */
export type Planted = Readonly<
  Record<
    'law' | 'provision' | 'recommendation' | 'publication' | 'attached' | 'spare' | 'note' | 'judged',
    string
  > &
    Record<'action' | 'task' | 'report' | 'view' | 'bundle' | 'original' | 'past' | 'text', string>
>;

/** A file of a form by its name, or a field. */
export type Fields = Readonly<Record<string, string | { readonly name: string; readonly text: string }>>;

export type Asked = {
  /** Below "/desk/XE/state". */
  readonly path: (ids: Planted) => string;
  /** Besides seeing drafts, which every address asks for. */
  readonly verbs?: readonly Verb[];
};
export type Sent = Asked & { readonly form: (ids: Planted) => Fields };

/** One file of routes: what is asked of it, and what is sent to each of its forms. */
export type Route = { readonly get?: Asked; readonly post?: Readonly<Record<string, Sent>> };

const FOLDER = join(ROOT, 'web', 'routes', 'desk', '[state]', '[voice]');

/** Every file below [state]/[voice] that answers, as it lies on the disk, with the forms that it takes. */
export function filesOnDisk(): ReadonlyMap<
  string,
  { readonly gets: boolean; readonly forms: readonly string[] }
> {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((each) =>
    each.replaceAll('\\', '/'),
  );
  const found = new Map<string, { gets: boolean; forms: readonly string[] }>();
  for (const file of files) {
    const [, folder = '', name] = /^(.*?)\/?(\+page\.svelte|\+server\.ts)$/u.exec(file) ?? [];
    if (name === undefined) continue;
    const text = (one: string): string => {
      try {
        return readFileSync(join(FOLDER, folder, one), 'utf8');
      } catch {
        return '';
      }
    };
    const server = name === '+server.ts';
    const source = text(server ? name : '+page.server.ts');
    const methods = [
      ...source.matchAll(/export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/gu),
    ];
    const others = methods.map(([, method]) => method ?? '').filter((method) => method !== 'GET');
    found.set(folder, {
      gets: !server || methods.length > others.length,
      forms: [...others, ...(server ? [] : actionsIn(source))].sort(),
    });
  }
  return found;
}

/** The names of the forms that a page takes; those of a finding stand in a file of their own. */
function actionsIn(source: string): readonly string[] {
  const apart = /export const actions = findingActions/u.test(source);
  const text = apart ? readFileSync(join(ROOT, 'web', 'desk', 'finding', 'actions.ts'), 'utf8') : source;
  const [, block] = /export const (?:actions|findingActions)\b[^{]*= \{\n([\s\S]*?)\n\};/u.exec(text) ?? [];
  if (block === undefined) {
    if (/\bactions\b/u.test(source))
      throw new Error('the forms of a page are written in a way that is not known here');
    return [];
  }
  return [...block.matchAll(/^ {2}(?:async )?(\w+)[:(]/gmu)].map(([, name]) => name ?? '');
}
