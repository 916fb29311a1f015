import type {} from '#web/desk/app.d.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { api, standsBeside } from '#web/api/made.ts';
import type { RequestHandler } from './$types';

const answer = ({ request, platform, getClientAddress }: RequestEvent): Response | Promise<Response> => {
  standsBeside(platform?.req.tutela);
  return api.fetch(request, { address: getClientAddress() });
};

export const GET: RequestHandler = answer;
export const fallback: RequestHandler = answer;
