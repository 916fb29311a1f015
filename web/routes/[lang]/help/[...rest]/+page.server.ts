import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** No page has such an address. That is said in the frame of this room, with its way out, and not in that of the portal. */
export const load: PageServerLoad = () => error(404);
