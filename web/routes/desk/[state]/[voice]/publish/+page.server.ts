import { error, fail, redirect } from '@sveltejs/kit';
import { mayHere, sessionOf } from '#operations/assess/seat.ts';
import { preview } from '#operations/publish/preview.ts';
import { latest } from '#operations/publish/public.ts';
import { publish, type PublishOutcome } from '#operations/publish/publish.ts';
import { unpublish, type UnpublishOutcome } from '#operations/publish/unpublish.ts';
import { namesOf } from '#store/decisions/people.ts';
import { fingerprintOf, signingKeyHere, signingKeyOf } from '#store/keys.ts';
import { ownPublications } from '#store/publications/read.ts';
import { faultsOf } from '#web/desk/faults.ts';
import { textOf } from '#web/desk/guard.ts';
import { viewOf } from '#web/desk/publish/publish-view.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import { dateIn } from '#web/words/say.ts';
import type { Actions, PageServerLoad } from './$types';

const MOVED =
  'What would be published is no longer what this page showed: somebody decided, or other laws were read, meanwhile. Nothing was published. Read what changes below, as it is now, and publish again.';

const REFUSED: Readonly<Record<Extract<PublishOutcome, { kind: 'refused' }>['why'], string>> = {
  'not-yours': 'Publishing is for the publisher of this voice. Nothing was published.',
  'nothing-accepted': 'Nothing is accepted by a second person yet. Nothing was published.',
  'nothing-new': 'This is what is public already. Nothing was published.',
};

const KEPT: Readonly<Record<Extract<UnpublishOutcome, { kind: 'refused' }>['why'], string>> = {
  'not-yours': 'Taking back is for the publisher of this voice. Nothing was changed.',
  'no-such-publication': 'There is no such publication of this voice. Nothing was changed.',
  'bad-reason': 'Say why, in ten letters or more. It is kept with your name; the public does not read it.',
};

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, catalogue } = seat;
  const home = addressOf(seat);
  const made = await preview(seat);
  if (made.kind === 'refused') error(404, 'not found');
  const [before, published] = await Promise.all([
    latest(database, state, voice),
    ownPublications(database, sessionOf(seat), state, voice),
  ]);
  const names = await namesOf(
    database,
    published.flatMap(({ takenBack }) => (takenBack ? [takenBack.by] : [])),
  );
  const newest = published.find(({ takenBack }) => !takenBack)?.version;
  const confirm = event.url.searchParams.get('confirm') ?? '';
  return {
    view: viewOf(made, { catalogue, home }, before?.content),
    may: { publish: mayHere(seat, 'publish'), unpublish: mayHere(seat, 'unpublish') },
    /** The step before the last: what is confirmed is what was shown, or it is shown anew. */
    confirming: confirm !== '' && confirm === made.mark,
    moved: confirm !== '' && confirm !== made.mark ? MOVED : undefined,
    done: doneSaid(event.url.searchParams),
    fingerprint: signingKeyHere(process.env, process.cwd())?.fingerprint,
    published: published.map(({ sha256, version, at, publicKey, takenBack }) => ({
      sha256,
      version,
      on: dateIn('en', at),
      newest: version === newest,
      fingerprint: fingerprintOf(publicKey),
      takenBack: takenBack && {
        on: dateIn('en', takenBack.at),
        by: names.get(takenBack.by) ?? takenBack.by,
        why: takenBack.why,
      },
    })),
  };
};

export const actions: Actions = {
  publish: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const expected = textOf(form, 'expected');
    if (textOf(form, 'read') !== 'yes') {
      return fail(400, { faults: { read: 'Say that you have read what changes. Nothing was published.' } });
    }
    const outcome = await publish(seat, () => signingKeyOf(process.env, process.cwd()), { expected });
    if (outcome.kind === 'published')
      redirect(303, `${addressOf(seat)}/publish?published=${outcome.version}`);
    const words = outcome.kind === 'moved' ? MOVED : REFUSED[outcome.why];
    return fail(outcome.kind === 'moved' ? 409 : 403, { faults: { '': words } });
  },

  unpublish: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const sha256 = textOf(form, 'sha256');
    const reason = textOf(form, 'reason');
    const outcome = await unpublish(seat, sha256, reason);
    if (outcome.kind === 'taken-back') redirect(303, `${addressOf(seat)}/publish?back=${outcome.version}`);
    const at = outcome.why === 'bad-reason' ? 'reason' : '';
    return fail(at === 'reason' ? 400 : 403, {
      faults: faultsOf({ [at]: KEPT[outcome.why] }) ?? {},
      given: { sha256, reason },
    });
  },
};

function doneSaid(params: URLSearchParams): string | undefined {
  const number = (name: string) => /^\d{1,6}$/u.exec(params.get(name) ?? '')?.[0];
  const [made, back] = [number('published'), number('back')];
  if (made) return `Version ${made} is published. Everyone can read it and check it.`;
  return back ? `Version ${back} was taken back. It is no longer public.` : undefined;
}
