import type {} from '../desk/app.d.ts';
import type { RequestEvent } from '@sveltejs/kit';

/**
 * A fault while a page was made, written down for whoever runs Tutela: what broke and in which page, never who asked for
 * it, what was asked, or under which address. Of a page of help not even the template is told.
 */
export function tellFault({ route, platform }: RequestEvent, error: unknown): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const id = route.id ?? '';
  const page = id === '' || /\/(?:help|learn)(?:\/|$)/u.test(id) ? '' : ` ${id}`;
  platform?.req.tutelaLog?.error(`A page met a fault of Tutela.${page} ${told}`);
}
