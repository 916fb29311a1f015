import type {} from '#web/desk/app.d.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { checkPublication, knownHere, type KnownHere } from '#operations/publish/verify.ts';
import { signingKeyHere } from '#store/keys.ts';
import type { Database } from '#store/database/index.ts';
import { dateIn } from '#web/words/say.ts';
import type { Actions, PageServerLoad } from './$types';

/** How long a desk that is being opened is waited for, in milliseconds. */
const PATIENCE = 3000;

export const load: PageServerLoad = ({ setHeaders, request }) => {
  // With no referrer at all a browser sends a form without its origin, and such a form is refused as foreign.
  setHeaders({ 'referrer-policy': 'same-origin' });
  if (request.method === 'POST') setHeaders({ 'cache-control': 'no-store' });
  return {};
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const [file, text] = [form.get('file'), form.get('text')];
    const given =
      file instanceof File && file.size > 0 ? await file.text() : typeof text === 'string' ? text : '';
    const found = checkPublication(given);
    if (found.kind === 'unreadable') return { wrong: { why: found.why, place: found.place } };
    const lang = event.params.lang;
    const database = await databaseOf(event);
    const known = await knownHere(found, database, signingKeyHere(process.env, process.cwd()));
    const here = database ? known.here : ('not-asked' as const);
    const shared = { sha256: found.sha256, here, ...placed(known, lang) };
    if (found.kind === 'hash') return { result: { ...shared, kind: 'hash' as const } };
    const { content, hash, signature, fingerprint } = found;
    const altered = hash === 'wrong' || signature === 'wrong';
    const proved = hash === 'right' && signature === 'right';
    return {
      result: {
        ...shared,
        kind: 'file' as const,
        all: altered ? ('altered' as const) : proved ? ('right' as const) : ('unproved' as const),
        what: {
          state: content.state.name,
          voice: content.voice,
          version: String(content.version),
          date: dateIn(lang, content.date),
        },
        hash,
        signature,
        key: known.key,
        fingerprint,
      },
    };
  },
};

function placed({ state, voice, version, at }: KnownHere, lang: string) {
  return {
    at: at === undefined ? '' : dateIn(lang, at),
    row:
      state === undefined || voice === undefined || version === undefined
        ? undefined
        : { state, voice, version: String(version) },
  };
}

/** The public pages know no desk; this one asks what is public, where there is a database. */
async function databaseOf(event: RequestEvent): Promise<Database | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE).unref());
  const desk = await Promise.race([event.platform?.req.tutela?.desk(), late]);
  return desk && 'database' in desk ? desk.database : undefined;
}
