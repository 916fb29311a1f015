import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { catalogue } from 'made:catalogue';
import { isStale } from '#engine/companies/index.ts';
import { ANSWERS } from '#engine/model/sector.ts';
import { answerQuestion } from '#operations/companies/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { today } from '#web/companies/register.ts';
import { sheets } from '#web/companies/sheets.ts';
import { givenIn, givenOf, later, valuesIn, type AnswerGiven } from '#web/desk/company/answer-form.ts';
import { ANSWER_WORDS, companyPerson, ownRecord, refusalSaid } from '#web/desk/company/own.ts';
import type { Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import type { Actions, PageServerLoad } from './$types';

async function asked(event: RequestEvent) {
  const record = await ownRecord(event);
  const { questions } = record.sheet;
  const at = questions.findIndex(
    ({ id }) => id === `${record.company.sector}.${event.params['question'] ?? ''}`,
  );
  const question = questions[at];
  if (!question) error(404, { message: 'not found', advice: 'The record lists its questions.' });
  return { record, question, next: questions[at + 1] };
}

const slugOf = (id: string): string => id.slice(id.indexOf('.') + 1);

export const load: PageServerLoad = async (event) => {
  const { record, question, next } = await asked(event);
  const answers = record.answers.filter((each) => each.question === question.id);
  const day = today();
  const last = answers.at(-1);
  const fresh = last && !isStale(last.values, day) ? last.values.expires : later(day, 1);
  return {
    step: uuid7(),
    company: { id: record.company.id, name: record.company.name },
    question,
    next: next && slugOf(next.id),
    titles: question.requirements.map((id) => ({
      id,
      title: catalogue.requirements.find((each) => each.id === id)?.title ?? id,
    })),
    choices: ANSWERS.map((value) => ({ value, name: ANSWER_WORDS[value] })),
    given: givenOf(last?.values, fresh),
    answers: answers.toReversed().map(({ id, values, at, byName }) => ({
      id,
      values,
      said: ANSWER_WORDS[values.answer],
      on: at.slice(0, 10),
      byName,
      stale: isStale(values, day),
    })),
  };
};

type Wrong = { readonly faults: Faults; readonly given: AnswerGiven };
const wrong = (came: Wrong) => fail(400, came);

export const actions: Actions = {
  answer: async (event) => {
    const { question, next } = await asked(event);
    const form = await event.request.formData();
    const given = givenIn(form);
    const read = valuesIn(given, today());
    if ('faults' in read) return wrong({ faults: read.faults, given });
    const id = textOf(form, 'step') || uuid7();
    const company = event.params.id;
    const answer = { id, company, question: question.id, values: read.values };
    const refusal = await answerQuestion(deskOf(event).database, companyPerson(event), sheets, answer);
    if (refusal) return wrong({ faults: { '': refusalSaid(refusal) }, given });
    const home = `/desk/company/${company}`;
    redirect(303, textOf(form, 'go') === 'next' && next ? `${home}/${slugOf(next.id)}` : home);
  },
};
