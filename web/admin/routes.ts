import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { leavesNoTrace } from '../http/no-trace.ts';

type BuiltRoute = { readonly id: string; readonly pattern: RegExp };

/** The template of the page behind an address: "/[lang]/states/[id]"; undefined where it is not to be told, or there is none. */
export type RouteOf = (url: string) => string | undefined;

/**
 * Templates are those that Kit built, so that there are as many as there are pages, whatever is asked for.
 *
 * Pages of help and learning have none, on purpose: those who run the machine, or look over their shoulder, are not to
 * learn that somebody was there, nor on which page of which State, nor at what minute. They are counted in the total
 * only, in which files and addresses that are nowhere are counted without a template as well: what is left over of the
 * total when all templates are taken away therefore says nothing of help.
 */
export async function routesIn(root: string, neutral: string | undefined): Promise<RouteOf> {
  const { manifest }: { manifest: { routes: readonly BuiltRoute[] } } = await import(
    pathToFileURL(join(root, 'build', 'server', 'manifest.js')).href
  );
  const routes = manifest.routes.filter(
    ({ id }) => !/\/(?:help|learn)(?:\/|$)/u.test(id) || id.startsWith('/desk/'),
  );
  return (url) => {
    const [path = ''] = url.split('?');
    if (leavesNoTrace(path) || (neutral !== undefined && path.startsWith(neutral))) return undefined;
    return routes.find(({ pattern }) => pattern.test(path))?.id;
  };
}
