import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { accept } from 'made:formats';
import { packs } from 'made:packs';
import { InputError } from '#engine/model/problem.ts';
import { colleaguesOf } from '#operations/assess/colleagues.ts';
import { mayHere, sessionOf } from '#operations/assess/seat.ts';
import { addDocuments, IMPORT_MB, readAgain, removeDocument } from '#operations/jobs/lay-laws.ts';
import { namesOf } from '#store/decisions/people.ts';
import { currentReading } from '#store/readings/index.ts';
import type { Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { isOpen, taskLine } from '#web/desk/tasks/lines.ts';
import { documentLines, documentsOf, LOOKED_THROUGH, otherProblems } from '#web/desk/laws/view.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import { inputSaid } from '#web/desk/trouble.ts';
import { languageName } from '#web/words/say.ts';
import type { Actions, PageServerLoad } from './$types';

const languages = packs
  .map(({ lang: tag }) => ({ tag, name: languageName('en', tag) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, catalogue, engine } = seat;
  const { jobs, people } = deskOf(event);
  const session = sessionOf(seat);
  const [reading, tasks, colleagues] = await Promise.all([
    currentReading(database, session, state, voice),
    jobs.tasks(session, state, voice, LOOKED_THROUGH),
    colleaguesOf(people, { state, voice }),
  ]);
  const own = tasks.filter(({ kind }) => kind === 'read-laws');
  const documents = reading ? documentLines(reading, own) : [];
  const names = new Map(colleagues.map(({ id, name }) => [id, name]));
  const by = [reading?.by, ...documents.map(({ laid }) => laid?.by)].filter((id) => id !== undefined);
  const others = await namesOf(
    database,
    by.filter((id) => !names.has(id)),
  );
  const nameOf = (id: string): string => names.get(id) ?? others.get(id) ?? 'somebody who has left';
  const last = own.find((task) => !isOpen(task));
  const gone = last && (last.status === 'failed' || last.status === 'cancelled') ? last : undefined;
  const there = new Set(reading?.documents.map(({ sha256 }) => sha256));
  return {
    imports: mayHere(seat, 'import-law'),
    limit: IMPORT_MB,
    accept,
    languages,
    documents: documents.map(({ laid, ...rest }) => ({
      ...rest,
      laid: laid ? { by: nameOf(laid.by), at: laid.at } : undefined,
    })),
    problems: reading ? otherProblems(reading) : [],
    read: reading && {
      at: reading.at,
      by: nameOf(reading.by),
      provisions: reading.provisions,
      old: reading.catalogueVersion !== catalogue.version || reading.engineVersion !== engine,
    },
    tasks: tasks.filter(isOpen).map(taskLine),
    gone: gone && {
      status: gone.status,
      trouble: gone.trouble ?? '',
      names: documentsOf(gone)
        .filter(({ sha256 }) => !there.has(sha256))
        .map(({ name }) => name),
    },
    still: event.url.searchParams.has('still'),
    requirements: catalogue.requirements.length,
  };
};

export const actions: Actions = {
  import: (event) =>
    asked(event, async (seat, form) => {
      const lang = textOf(form, 'lang');
      const files = form.getAll('files').filter((each) => each instanceof File && each.name !== '') as File[];
      const given = await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
          ...(lang === '' ? {} : { lang }),
        })),
      );
      await addDocuments(deskOf(event), seat.person, seat, given);
    }),
  remove: (event) =>
    asked(event, async (seat, form) => {
      await removeDocument(deskOf(event), seat.person, seat, textOf(form, 'sha256'));
    }),
  again: (event) =>
    asked(event, async (seat) => {
      await readAgain(deskOf(event), seat.person, seat);
    }),
  cancel: (event) =>
    asked(event, async (seat, form) => {
      const { jobs } = deskOf(event);
      const task = await jobs.task(sessionOf(seat), textOf(form, 'id'));
      if (task?.state !== seat.state || task.voice !== seat.voice) return;
      await jobs.cancel(sessionOf(seat), task.id);
      return placeIn(seat, textOf(form, 'back'));
    }),
};

/** Only who may import; then back to the page, so that a reload sends nothing again. */
async function asked(
  event: RequestEvent,
  work: (seat: ReturnType<typeof seatOf>, form: FormData) => Promise<string | void>,
) {
  const seat = seatOf(event);
  if (!mayHere(seat, 'import-law'))
    return wrong(
      403,
      'Your role here does not lay laws on the desk; ask a coordinator. Nothing was changed.',
    );
  let back = `${addressOf(seat)}/laws`;
  try {
    back = (await work(seat, await event.request.formData())) ?? back;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return wrong(400, `${inputSaid(error.problem)} Nothing was changed.`);
  }
  redirect(303, back);
}

/** Work is ended from several pages of a place: back to that one, and nowhere else. */
function placeIn(seat: ReturnType<typeof seatOf>, back: string): string | undefined {
  const home = addressOf(seat);
  return back === home || back.startsWith(`${home}/`) ? back : undefined;
}

function wrong(status: number, words: string) {
  const faults: Faults = { '': words };
  return fail(status, { faults });
}
