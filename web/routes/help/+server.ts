import { redirect } from '@sveltejs/kit';
import { baseOf } from '#web/help/handle.ts';
import { FALLBACK, isLanguage } from '#web/words/languages.ts';
import type { RequestHandler } from './$types';

/** A short address to say aloud: it leads to the first language of the browser that is here. */
export const GET: RequestHandler = (event) => {
  const wanted = (event.request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().split(/[-;]/u)[0]?.toLowerCase() ?? '');
  redirect(303, baseOf(event, wanted.find(isLanguage) ?? FALLBACK));
};
