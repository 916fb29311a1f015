/** Whom the portal serves beside children and those who care for them, and the steps of each, with where they lead. */
export const AUDIENCES = {
  officials: ['/check', '/requirements', '/compare', '/data'],
  ngos: ['/requirements', '/states', '/check', '/verify'],
  lawmakers: ['/requirements', '/check', '/compare', '/library'],
  researchers: ['/states', '/data', '/changes', '/library'],
  companies: ['/companies', '/companies/register', '/requirements'],
  families: ['/learn', '/help', '/states'],
} as const;

export type Audience = keyof typeof AUDIENCES;

export function isAudience(name: string): name is Audience {
  return Object.hasOwn(AUDIENCES, name);
}
