import type { Trap } from '#engine/model/fact.ts';

/** To which requirements a trap applies: whole groups by prefix, or single ids, less those named. */
export type Scope = { readonly to: readonly string[]; readonly less?: readonly string[] };

/**
 * Which trap applies where. A trap lowers a requirement only where the Protocol asks for what the words leave out:
 * an age below 18 is a trap for the offences of article 3, and none for an age of consent.
 */
export const TRAPS: Readonly<Record<Trap['code'], Scope>> = {
  // OPSC 2 and 3 with CRC 1: every child under 18.
  'age-cap': {
    to: ['leg.', 'sale.', 'prost.', 'csam.', 'ict.'],
    less: ['leg.consent-void', 'leg.close-in-age', 'csam.lawful-handling', 'csam.self-generated'],
  },
  // OPSC 3(1)(c) for production; CRC/C/156 for possession whatever the purpose.
  'purpose-element': { to: ['csam.possess-mere', 'csam.produce'] },
  // OPSC 2(a) and (b): remuneration or any other form of consideration.
  'money-only': { to: ['prost.', 'sale.'], less: ['prost.victim-not-offender', 'prost.profiteers'] },
  // OPSC 4(2); a State's own territory and ships know no such condition.
  'double-criminality': { to: ['jur.'], less: ['jur.territory-vessels'] },
  'complaint-needed': { to: ['just.ex-officio', 'jur.'] },
  'child-punishable': { to: ['prost.victim-not-offender', 'prot.never-criminalised', 'csam.self-generated'] },
  // OPSC 3(4).
  'corporate-limited': { to: ['anc.legal-persons', 'anc.legal-person-supervision'] },
  'marriage-exemption': { to: ['leg.', 'sale.', 'prost.', 'csam.', 'ict.'], less: ['sale.child-marriage'] },
};

export function applies(scope: Scope, requirement: string): boolean {
  if (scope.less?.includes(requirement)) return false;
  return scope.to.some((one) => (one.endsWith('.') ? requirement.startsWith(one) : requirement === one));
}
