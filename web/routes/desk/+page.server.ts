import { redirect } from '@sveltejs/kit';
import { HOME } from '#web/desk/guard.ts';

export function load(): never {
  redirect(303, HOME);
}
