import type {} from '#web/desk/app.d.ts';
import { checkPublication, knownHere, type KnownHere } from '#operations/publish/verify.ts';
import { signingKeyHere } from '#store/keys.ts';
import { readPublic } from '#web/http/public-now.ts';
import { dateIn } from '#web/words/say.ts';
import type { Actions, PageServerLoad } from './$types';

/** More than this is not written into the page again. */
const MOST_PASTED = 200_000;

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
    const pasted = pastedIn(text);
    if (found.kind === 'unreadable') return { wrong: { why: found.why, place: found.place }, pasted };
    const lang = event.params.lang;
    const key = signingKeyHere(process.env, process.cwd());
    const asked = await readPublic({ platform: event.platform }, (database) =>
      knownHere(found, database, key),
    );
    const known = typeof asked === 'string' ? await knownHere(found, undefined, key) : asked.value;
    const here = typeof asked === 'string' ? ('not-asked' as const) : known.here;
    const shared = { sha256: found.sha256, here, ...placed(known, lang) };
    if (found.kind === 'hash') return { result: { ...shared, kind: 'hash' as const }, pasted };
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
      pasted,
    };
  },
};

/** What was pasted stands there again, whatever came of it. */
function pastedIn(text: FormDataEntryValue | null): string {
  return typeof text === 'string' && text.length <= MOST_PASTED ? text : '';
}

function placed({ state, voice, version, at }: KnownHere, lang: string) {
  return {
    at: at === undefined ? '' : dateIn(lang, at),
    row:
      state === undefined || voice === undefined || version === undefined
        ? undefined
        : { state, voice, version: String(version) },
  };
}
