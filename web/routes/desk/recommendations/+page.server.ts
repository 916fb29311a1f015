import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { InputError } from '#engine/model/problem.ts';
import {
  cancelImport,
  EXPORT_LANGS,
  importsSeen,
  mayImport,
  startImport,
  type ImportInput,
  type ImportResult,
} from '#operations/recommendations/import-task.ts';
import { inboxFiles, keepInInbox } from '#store/inbox.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { namesOf } from '#store/decisions/people.ts';
import type { Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { uploadOf } from '#web/desk/house/upload.ts';
import { isOpen, taskLine } from '#web/desk/tasks/lines.ts';
import { inputSaid } from '#web/desk/trouble.ts';
import { EXPORT_MB } from '#web/start/body-limit.ts';
import { languageName } from '#web/words/say.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/desk/recommendations';
/** Names that no State has, as many as a person reads. */
const STRANGE = 20;

export const load: PageServerLoad = async (event) => {
  const person = operatorIn(event);
  const { jobs, data, database } = deskOf(event);
  const tasks = await importsSeen({ jobs }, person);
  const names = await namesOf(
    database,
    tasks.map(({ by }) => by),
  );
  return {
    limit: EXPORT_MB,
    langs: EXPORT_LANGS.map((lang) => ({ lang, name: languageName('en', lang) })),
    waiting: inboxFiles(data).map(({ name, size }) => ({ name, mb: (size / 1e6).toFixed(1) })),
    tasks: tasks.filter(isOpen).map(taskLine),
    past: tasks
      .filter((task) => !isOpen(task))
      .map(({ id, at, by, status, trouble = '', input, result }) => ({
        id,
        on: at.slice(0, 10),
        by: names.get(by) ?? 'somebody who has left',
        file: (input as ImportInput).file,
        status,
        trouble,
        result: status === 'done' ? shortOf(result as ImportResult) : undefined,
      })),
    still: event.url.searchParams.has('still'),
    step: uuid7(),
  };
};

export const actions: Actions = {
  upload: (event) =>
    asked(event, async (person) => {
      const { jobs, data } = deskOf(event);
      const { fields, kept } = await uploadOf(event.request, (name, bytes) =>
        keepInInbox(data, name, bytes, EXPORT_MB * 1_000_000),
      );
      if (kept === undefined) return { file: 'Choose the export, a file that ends in .json or .json.gz.' };
      const lang = langOf(fields.get('lang'));
      await startImport({ jobs, data }, person, { file: kept, lang, uploaded: true }, fields.get('step'));
      return undefined;
    }),
  inbox: (event) =>
    asked(event, async (person) => {
      const { jobs, data } = deskOf(event);
      const form = await event.request.formData();
      const given = { file: textOf(form, 'name'), lang: langOf(textOf(form, 'lang')), uploaded: false };
      await startImport({ jobs, data }, person, given, textOf(form, 'step') || undefined);
      return undefined;
    }),
  cancel: (event) =>
    asked(event, async (person) => {
      const id = textOf(await event.request.formData(), 'id');
      await cancelImport(deskOf(event), person, id);
      return undefined;
    }),
};

type Person = ReturnType<typeof operatorIn>;

/** Then back to the page, so that a reload sends nothing again. */
async function asked(event: RequestEvent, work: (person: Person) => Promise<Faults | undefined>) {
  const person = operatorIn(event);
  try {
    const faults = await work(person);
    if (faults) return fail(400, { faults });
  } catch (thrown) {
    if (!(thrown instanceof InputError)) throw thrown;
    const faults: Faults = { '': `${inputSaid(thrown.problem)} Nothing was imported.` };
    return fail(400, { faults });
  }
  redirect(303, HERE);
}

/** Nobody else is told that there is such a page. */
function operatorIn({ locals: { person } }: Pick<RequestEvent, 'locals'>) {
  if (!person || !mayImport(person))
    error(404, { message: 'not found', advice: 'Look at the address, or begin at the desk.' });
  return person;
}

function langOf(given: string | undefined): ImportInput['lang'] {
  return EXPORT_LANGS.find((lang) => lang === given) ?? 'en';
}

function shortOf({ strangeNames, ...counts }: ImportResult) {
  return { ...counts, strangeNames: strangeNames.slice(0, STRANGE), strange: strangeNames.length };
}
