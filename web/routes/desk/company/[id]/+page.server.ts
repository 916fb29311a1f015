import { fail } from '@sveltejs/kit';
import { isStale, tallyOf } from '#engine/companies/index.ts';
import { NOTICE } from '#engine/model/company.ts';
import {
  publishCompany,
  renameCompany,
  toPublish,
  withdrawCompany,
  type CompanyRefusal,
} from '#operations/companies/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { today } from '#web/companies/register.ts';
import { sheets } from '#web/companies/sheets.ts';
import { ANSWER_WORDS, companyPerson, ownRecord, refusalSaid, SECTOR_WORDS } from '#web/desk/company/own.ts';
import type { Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const record = await ownRecord(event);
  const { people } = deskOf(event);
  const { company, sheet, steps } = record;
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

function failed(status: number, came: { readonly faults: Faults }) {
  return fail(status, came);
}

function came(refusal: CompanyRefusal | undefined, done: string) {
  if (refusal === undefined) return { done };
  return failed(refusal === 'not-there' ? 404 : 400, { faults: { '': refusalSaid(refusal) } });
}
