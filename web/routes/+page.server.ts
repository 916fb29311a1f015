import { redirect } from '@sveltejs/kit';
import { FALLBACK } from '../words/languages.ts';

export function load(): never {
  redirect(307, `/${FALLBACK}`);
}
