import { parties } from 'made:parties';
import { ROLES, type Role, type Roles } from '#engine/cross-border/index.ts';

const codes = new Set(parties.map(({ code }) => code));

/** The States named in a query; what names none is no choice. Nothing else is read from it. */
export function rolesFrom(params: URLSearchParams): Roles {
  const read = (role: Role): string | undefined => {
    const code = (params.get(role) ?? '').slice(0, 2).toUpperCase();
    return codes.has(code) ? code : undefined;
  };
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const code = read(role);
      return code === undefined ? [] : [[role, code]];
    }),
  );
}
