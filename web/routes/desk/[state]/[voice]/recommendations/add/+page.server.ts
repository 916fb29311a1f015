import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { accept } from 'made:formats';
import { InputError } from '#engine/model/problem.ts';
import type { ParagraphKind } from '#engine/model/recommendation.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import { addByHand, layObservations } from '#operations/recommendations/lay.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { faultsOf, type Faults } from '#web/desk/faults.ts';
import { deskOf, textOf } from '#web/desk/guard.ts';
import { layGround } from '#web/desk/recommendations/ground.ts';
import { KIND } from '#web/desk/recommendations/words.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import { inputSaid } from '#web/desk/trouble.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  mayAdd(event);
  return { accept, step: uuid7() };
};

export const actions: Actions = {
  document: async (event) => {
    const seat = mayAdd(event);
    const file = (await event.request.formData()).get('file');
    if (!(file instanceof File) || file.name === '') return wrong({ file: 'Choose the document.' });
    try {
      const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      const laid = await layObservations(seat, given, layGround(deskOf(event)));
      return { laid, name: file.name };
    } catch (problem) {
      if (!(problem instanceof InputError)) throw problem;
      const status = problem.problem.code === 'source.busy' ? 503 : 400;
      return fail(status, { faults: { file: `${inputSaid(problem.problem)} Nothing was kept.` } });
    }
  },
  hand: async (event) => {
    const seat = mayAdd(event);
    const form = await event.request.formData();
    const given = Object.fromEntries(
      ['text', 'lang', 'symbol', 'paragraph', 'body', 'date', 'kind'].map((name) => [
        name,
        textOf(form, name),
      ]),
    ) as Record<'text' | 'lang' | 'symbol' | 'paragraph' | 'body' | 'date' | 'kind', string>;
    const faults = faultsOf({
      text:
        given.text.length < 10 || given.text.length > 25_000
          ? 'Write its words as they stand in the document.'
          : undefined,
      lang: /^[a-z]{2,3}$/u.test(given.lang) ? undefined : 'Write the code of the language: en, fr, es, ar.',
      symbol: given.symbol.length > 100 ? 'Write the symbol alone, such as CRC/C/OPSC/XEX/CO/1.' : undefined,
      paragraph: given.paragraph.length > 20 ? 'Write the number alone, such as 12(a).' : undefined,
      body: given.body.length > 100 ? 'Write the abbreviation, such as CRC.' : undefined,
      date:
        given.date === '' || isDay(given.date) ? undefined : 'Write the date as 2026-11-22, or leave it out.',
    });
    if (faults) return wrong(faults, given);
    const kind = (Object.hasOwn(KIND, given.kind) ? given.kind : 'recommendation') as ParagraphKind;
    const step = textOf(form, 'step');
    const id = await addByHand(
      seat,
      { ...given, kind },
      layGround(deskOf(event)),
      isStep(step) ? step : uuid7(),
    );
    redirect(303, `${addressOf(seat)}/recommendations/${encodeURIComponent(id)}`);
  },
};

/** @throws 404 for who may not lay documents here */
function mayAdd(event: RequestEvent): Seat {
  const seat = seatOf(event);
  if (!mayHere(seat, 'import-law'))
    error(404, { message: 'not found', advice: 'Go back to the recommendations.' });
  return seat;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

function isStep(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text);
}

function wrong(faults: Faults, given?: Readonly<Record<string, string>>) {
  return fail(400, { faults, ...(given ? { given } : {}) });
}
