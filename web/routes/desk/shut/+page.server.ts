import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, setHeaders }) => {
  setHeaders({ 'retry-after': '15' });
  const advice = `${locals.shut ?? ''} The public pages go on meanwhile.`.trim();
  error(503, { message: 'The desk is shut', advice });
};
