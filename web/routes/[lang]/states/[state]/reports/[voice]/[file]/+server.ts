import { error } from '@sveltejs/kit';
import { InputError } from '#engine/model/problem.ts';
import { Voice } from '#engine/model/desk-decision.ts';
import { isKind } from '#engine/reports/desk/index.ts';
import { isReportLang } from '#operations/reports/ground.ts';
import { handedOut } from '#web/desk/reports/hand-out.ts';
import { readPublic } from '#web/http/public-now.ts';
import { stateAt } from '#web/states/facts.ts';
import { isPublicFormat } from '#web/states/formats.ts';
import { publicReport } from '#web/states/report.ts';
import type { RequestHandler } from './$types';

/** A report drawn from what is public: "state/gap-report.docx". Handed out to be kept, never to be shown as a page. */
export const GET: RequestHandler = async (event) => {
  const { lang, state, voice, file } = event.params;
  const [, kind = '', format = ''] = /^([a-z-]+)\.([a-z]+)$/u.exec(file) ?? [];
  const code = stateAt(state)?.code;
  const spoken = Voice.safeParse(voice).data;
  if (!code || !spoken || !isReportLang(lang) || !isKind(kind) || !isPublicFormat(format)) error(404);
  const read = await readPublic(event, async (database) =>
    publicReport(database, { state: code, voice: spoken }, { kind, lang, format }).catch(
      (reason: unknown) => {
        if (reason instanceof InputError) return undefined;
        throw reason;
      },
    ),
  );
  if (typeof read === 'string') error(read === 'off' ? 404 : 503);
  if (!read.value) error(404);
  const response = handedOut(read.value.name, format, read.value.body);
  response.headers.set('cache-control', 'no-store');
  return response;
};
