import { forAdults, hsdsPage } from '#engine/help/index.ts';
import { uuidOf } from '#engine/open-data/uuid.ts';
import { seenNow } from '#web/help/now.ts';
import type { RequestHandler } from './$types';

/** The directory as HSDS 3.x: what GET /services answers, on one page. */
export const GET: RequestHandler = async (event) => {
  const page = hsdsPage(forAdults(await seenNow(event)), (name) => uuidOf(`help ${name}`));
  return new Response(JSON.stringify(page, null, 1), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="services-hsds.json"',
    },
  });
};
