import { linkedData } from '#web/help/linked-data.ts';
import { seenNow } from '#web/help/now.ts';
import type { RequestHandler } from './$types';

/** All that children may see, for search engines and programs. */
export const GET: RequestHandler = async (event) => linkedData(event.params.lang, await seenNow(event));
