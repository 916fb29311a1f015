import type { Grant, Role } from '#engine/model/role.ts';

/** What a role is called, and what it does, in one line for whoever gives it. */
export const ROLE_WORDS: Readonly<Record<Role, { readonly name: string; readonly does: string }>> = {
  analyst: { name: 'Analyst', does: 'imports law, judges requirements, submits them' },
  reviewer: { name: 'Reviewer', does: 'accepts what others submitted, or asks for changes' },
  coordinator: { name: 'Coordinator', does: 'assigns and plans, and lets people of the State in' },
  ngo: { name: 'NGO', does: 'speaks in the second voice, apart from the State' },
  company: { name: 'Company', does: 'assesses itself' },
  publisher: { name: 'Publisher', does: 'publishes what was accepted' },
  operator: { name: 'Operator', does: 'keeps the house; judges nothing' },
  reader: { name: 'Reader', does: 'reads the drafts of the State' },
};

/** "Analyst, Exempla" */
export function grantSaid({ role, state }: Grant, nameOf: (code: string) => string | undefined): string {
  const { name } = ROLE_WORDS[role];
  return state === undefined ? name : `${name}, ${nameOf(state) ?? state}`;
}

/** What somebody is invited to: a role, or the record of a company. */
export function postSaid(
  invitation: Grant & { readonly company?: { readonly name: string } },
  nameOf: (code: string) => string | undefined,
): string {
  const said = grantSaid(invitation, nameOf);
  return invitation.company ? `${said}: the self-assessment of ${invitation.company.name}` : said;
}
