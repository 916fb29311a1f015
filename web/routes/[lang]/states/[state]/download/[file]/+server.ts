import { error } from '@sveltejs/kit';
import { states } from 'made:states';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params }) => {
  const downloads = Object.hasOwn(states, params.state) ? states[params.state]?.downloads : undefined;
  const download = downloads && Object.hasOwn(downloads, params.file) ? downloads[params.file] : undefined;
  if (!download) error(404);
  return new Response(download.body, {
    headers: {
      'content-type': download.type,
      'content-disposition': `attachment; filename="${params.state}-${params.file}"`,
    },
  });
};
