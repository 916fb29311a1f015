import { fail, redirect } from '@sveltejs/kit';
import { isStale, tallyOf } from '#engine/companies/index.ts';
import { NOTICE } from '#engine/model/company.ts';
import {
  companyPeople,
  inviteMember,
  leaveCompany,
  publishCompany,
  renameCompany,
  toPublish,
  withdrawCompany,
  withdrawMember,
  type CompanyRefusal,
  type MemberRefusal,
} from '#operations/companies/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { today } from '#web/companies/register.ts';
import { sheets } from '#web/companies/sheets.ts';
import { ANSWER_WORDS, companyPerson, ownRecord, refusalSaid, SECTOR_WORDS } from '#web/desk/company/own.ts';
import { faultsOf, whyFault, type Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { linkTo } from '#web/desk/link.ts';
import { invitationLetter } from '#web/desk/letters.ts';
import { postSaid } from '#web/desk/roles.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const record = await ownRecord(event);
  const { database, people } = deskOf(event);
  const { company, sheet, steps } = record;
  const person = companyPerson(event);
  const own = await companyPeople(database, people, person, company.id);
  const { content, sha256, standing } = toPublish(record);
  const day = today();
  const [last] = steps;
  return {
    step: uuid7(),
    company: {
      ...company,
      sectorName: SECTOR_WORDS[company.sector],
      stateName: people.nameOfState(company.state) ?? company.state,
    },
    notice: NOTICE,
    members: own?.members.map((each) => ({
      ...each,
      on: each.at.slice(0, 10),
      self: each.id === person.id,
    })),
    invitations: own?.invitations.map(({ id, email, byName, expires }) => {
      return { id, email, byName, until: expires.toISOString().slice(0, 10) };
    }),
    tally: tallyOf(content, day),
    seen: sha256,
    public: last?.kind === 'publish' ? { on: last.at.slice(0, 10), same: last.sha256 === sha256 } : undefined,
    steps: steps.map(({ id, kind, at, byName }) => ({ id, kind, on: at.slice(0, 10), byName })),
    questions: standing.map(({ question, answer }, at) => ({
      slug: question.slice(question.indexOf('.') + 1),
      title: sheet.questions[at]?.title ?? question,
      said: answer && ANSWER_WORDS[answer.values.answer],
      evidence: answer
        ? [answer.values.link && 'link', answer.values.file && 'document'].filter(Boolean).join(', ')
        : '',
      until: answer?.values.expires,
      stale: answer !== undefined && isStale(answer.values, day),
    })),
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const { database, people, mail } = deskOf(event);
    const person = companyPerson(event);
    const form = await event.request.formData();
    const [email, why] = [textOf(form, 'email'), textOf(form, 'why')];
    const faults = faultsOf({
      email: people.isEmail(email) ? undefined : 'Write an e-mail address, such as name@example.org.',
      why: whyFault(why),
    });
    if (faults) return failed(400, { faults, given: { email, why } });
    const made = await inviteMember(database, people, person, { company: event.params.id, email, why });
    if ('refused' in made) return came(made.refused, '');
    const link = linkTo(event.url, '/desk/invitation', made.token);
    const found = await people.invitationFor(made.token);
    const post = found ? postSaid(found, people.nameOfState) : made.name;
    const letter = invitationLetter(email.toLowerCase(), { byName: person.name, post, link });
    const mailed = mail.kind === 'smtp' ? await sent(mail.send(letter)) : undefined;
    const invited: Invited = { link, to: email, mailed };
    return { invited };
  },
  uninvite: async (event) => {
    const { database, people } = deskOf(event);
    const id = textOf(await event.request.formData(), 'id');
    const given = { company: event.params.id, id };
    const refusal = await withdrawMember(database, people, companyPerson(event), given);
    return came(refusal, 'The invitation was withdrawn.');
  },
  leave: async (event) => {
    const person = companyPerson(event);
    if (textOf(await event.request.formData(), 'sure') !== 'yes')
      return failed(400, { faults: { leaves: 'Say that you leave this record.' } });
    const refusal = await leaveCompany(deskOf(event).database, person, event.params.id);
    if (refusal) return came(refusal, '');
    redirect(303, '/desk/company');
  },
  name: async (event) => {
    const name = textOf(await event.request.formData(), 'name');
    const refusal = await renameCompany(deskOf(event).database, companyPerson(event), event.params.id, name);
    return came(refusal, 'The name was changed. What is public keeps the name it was published with.');
  },
  publish: async (event) => {
    const form = await event.request.formData();
    const person = companyPerson(event);
    if (textOf(form, 'sure') !== 'yes')
      return failed(400, { faults: { sure: 'Say that you publish this as your own statement.' } });
    const [seen, id] = [textOf(form, 'seen'), textOf(form, 'step')];
    const given = { company: event.params.id, seen, ...(id === '' ? {} : { id }) };
    return came(await publishCompany(deskOf(event).database, person, sheets, given), 'It is public now.');
  },
  withdraw: async (event) => {
    const refusal = await withdrawCompany(deskOf(event).database, companyPerson(event), event.params.id);
    return came(refusal, 'It was taken back. The public register does not show it any more.');
  },
};

type Invited = { readonly link: string; readonly to: string; readonly mailed: boolean | undefined };

const sent = (mail: Promise<unknown>): Promise<boolean> =>
  mail.then(
    () => true,
    () => false,
  );

type Wrong = { readonly faults: Faults; readonly given?: { readonly email: string; readonly why: string } };

function failed(status: number, came: Wrong) {
  return fail(status, came);
}

function came(refusal: CompanyRefusal | MemberRefusal | undefined, done: string) {
  if (refusal === undefined) return { done };
  return failed(refusal === 'not-there' ? 404 : 400, { faults: { '': refusalSaid(refusal) } });
}
