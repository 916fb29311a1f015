import { error, type RequestEvent } from '@sveltejs/kit';
import {
  companyRecord,
  statesOfCompany,
  type CompanyRecord,
  type CompanyRefusal,
  type MemberRefusal,
} from '#operations/companies/index.ts';
import type { Answer, Sector } from '#engine/model/sector.ts';
import type { Person } from '#store/people/index.ts';
import { sheets } from '#web/companies/sheets.ts';
import { deskOf } from '../guard.ts';

const NOWHERE = { message: 'not found', advice: 'Look at the address, or begin at the desk.' };

/** @throws 404 for whoever assesses no company */
export function companyPerson({ locals: { person } }: Pick<RequestEvent, 'locals'>): Person {
  if (!person || statesOfCompany(person).length === 0) error(404, NOWHERE);
  return person;
}

/** The record that the address names. @throws 404 where it is not one's own, just as where there is none */
export async function ownRecord(event: RequestEvent): Promise<CompanyRecord> {
  const record = await companyRecord(
    deskOf(event).database,
    companyPerson(event),
    sheets,
    event.params['id'] ?? '',
  );
  if (!record) error(404, NOWHERE);
  return record;
}

export const SECTOR_WORDS: Readonly<Record<Sector, string>> = {
  finance: 'Banks and payment services',
  internet: 'Internet providers and platforms',
  travel: 'Travel and tourism',
};

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  'in-place': 'In place',
  partly: 'Partly',
  'not-in-place': 'Not in place',
  'not-applicable': 'Does not apply',
  unknown: 'Unknown',
};

const REFUSALS: Readonly<Record<CompanyRefusal | MemberRefusal, string>> = {
  'not-yours': 'This is not yours to do. Nothing was changed.',
  'not-there': 'There is no such record of yours. Nothing was changed.',
  'bad-form': 'Something in the form cannot be kept. Look at each field.',
  moved: 'The answers were changed while this page stood open. Look at them again, then publish.',
  'nothing-to-show': 'Answer one question at least before you publish.',
  last: 'Nobody else works on this record. Invite a colleague first. What is public you can take back.',
  'no-such-invitation': 'There is no such invitation any more: it was used, withdrawn, or is too old.',
};

export function refusalSaid(refusal: CompanyRefusal | MemberRefusal): string {
  return REFUSALS[refusal];
}
