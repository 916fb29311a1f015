import { error } from '@sveltejs/kit';
import { registerEntry } from '#operations/companies/index.ts';
import { readPublic } from '#web/http/public-now.ts';
import { canonical } from '#store/decisions/canonical.ts';
import type { RequestHandler } from './$types';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** The frozen record, byte for byte what its hash is taken of. */
export const GET: RequestHandler = async ({ params: { id }, platform }) => {
  const read = UUID.test(id)
    ? await readPublic({ platform }, (database) => registerEntry(database, id))
    : undefined;
  const entry = typeof read === 'object' ? read.value : undefined;
  if (!entry) error(404);
  return new Response(canonical(entry.content), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="self-assessment-${id}.json"`,
      'cache-control': 'no-store',
    },
  });
};
