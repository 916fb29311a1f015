import { ROLES } from '#engine/cross-border/index.ts';
import { publicVoices } from '#web/clauses/voices.ts';
import { rolesFrom } from '#web/cross-border/choice.ts';
import { crossShown, stateOptions } from '#web/cross-border/load.ts';
import { readPublic } from '#web/http/public-now.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.params;
  const roles = rolesFrom(event.url.searchParams);
  const chosen = new Set(Object.values(roles)).size;
  const read = chosen === 0 ? 'off' : await readPublic(event, publicVoices);
  return {
    roles: ROLES.map((role) => ({ role, code: roles[role] ?? '' })),
    options: stateOptions(lang),
    chosen,
    query: new URLSearchParams(
      Object.entries(roles).map(([role, code = '']) => [role, code.toLowerCase()]),
    ).toString(),
    unread: typeof read === 'string' ? read : undefined,
    shown:
      chosen === 0 ? undefined : crossShown(lang, roles, typeof read === 'string' ? undefined : read.value),
  };
};
