import { fail, redirect } from '@sveltejs/kit';
import { InputError } from '#engine/model/problem.ts';
import { mayHere, type Seat } from '#operations/assess/seat.ts';
import { mergeHere, receive, withBundle } from '#operations/exchange/at-desk.ts';
import { keyOf, type Compared } from '#operations/exchange/compare.ts';
import type { Choice } from '#operations/exchange/taking.ts';
import { may } from '#operations/rights.ts';
import { dataFolder } from '#store/data-folder.ts';
import { fingerprintOf, signingKeyHere } from '#store/keys.ts';
import { sentence } from '#web/check/documents.ts';
import type { Faults } from '#web/desk/faults.ts';
import { textOf } from '#web/desk/guard.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const sha256 = event.url.searchParams.get('bundle') ?? '';
  const titles = new Map(seat.catalogue.requirements.map(({ id, title }) => [id, title]));
  const own = signingKeyHere(process.env, process.cwd())?.publicKey;
  const shown =
    sha256 === '' || !mayHere(seat, 'judge')
      ? undefined
      : await withBundle(seat, data(), sha256, ({ manifest, gaps }, { findings, unknown, nameOf }) =>
          Promise.resolve({
            sha256,
            made: manifest.made.slice(0, 10),
            decisions: manifest.counts.decisions,
            whole: manifest.voices.length === 2,
            gaps,
            fingerprint: fingerprintOf(manifest.by),
            own: manifest.by === own,
            unknown,
            counts: countsOf(findings),
            open: findings
              .filter(({ what }) => what === 'conflict' || what === 'only-there')
              .sort((a, b) => Number(b.what === 'conflict') - Number(a.what === 'conflict'))
              .map((each) => ({
                key: keyOf(each),
                title: titles.get(each.requirement) ?? each.requirement,
                requirement: each.requirement,
                aspect: each.aspect,
                conflict: each.what === 'conflict',
                here: sideOf(each.here),
                there: sideOf(each.there, nameOf),
                notes: each.news.filter(({ kind }) => kind === 'note').length,
              })),
          }),
        );
  return {
    exports: may(seat.person, 'export-bundle', { state: seat.state }),
    merges: mayHere(seat, 'judge'),
    fingerprint: own === undefined ? undefined : fingerprintOf(own),
    shown,
    gone: sha256 !== '' && !shown,
  };
};

export const actions: Actions = {
  look: async (event) => {
    const seat = seatOf(event);
    if (!mayHere(seat, 'judge')) return wrong(403, { '': NOT_YOURS });
    const file = (await event.request.formData()).get('file');
    if (!(file instanceof File) || file.size === 0)
      return wrong(400, { file: 'Choose a bundle, a file ending in .tutela.' });
    let sha256: string;
    try {
      sha256 = await receive(seat, data(), file.name.slice(0, 100), new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return wrong(400, { file: `${error.problem.file ?? ''}: ${sentence(error.problem)}` });
    }
    redirect(303, `${addressOf(seat)}/exchange?bundle=${sha256}`);
  },

  merge: async (event) => {
    const seat = seatOf(event);
    const form = await event.request.formData();
    const choices = new Map<string, Choice>();
    for (const [name, value] of form)
      if (name.startsWith('choice ') && (value === 'theirs' || value === 'ours'))
        choices.set(name.slice(7), value);
    if (choices.size === 0) return wrong(400, { '': 'Nothing was chosen. Choose for one finding at least.' });
    const done = await settled(seat, textOf(form, 'bundle'), choices);
    if (!done) return wrong(403, { '': NOT_YOURS });
    if (done.kind === 'moved')
      return wrong(409, {
        '': `${done.requirement} was decided on meanwhile. Nothing was kept; look again below.`,
      });
    const said = `${done.taken} taken, ${done.kept} kept as they stand here. What was taken is a draft: hand it in, and let a second person accept it.`;
    return { done: said };
  },
};

const NOT_YOURS = 'Your role here does not decide, so it merges nothing. Nothing was changed.';

function settled(seat: Seat, sha256: string, choices: ReadonlyMap<string, Choice>) {
  return mergeHere(seat, data(), sha256, choices);
}

function countsOf(findings: readonly Compared[]) {
  const count = (what: Compared['what']) => findings.filter((each) => each.what === what).length;
  return {
    same: count('same'),
    here: count('only-here'),
    there: count('only-there'),
    conflicts: count('conflict'),
  };
}

function sideOf({ judgement, review, published }: Compared['here'], nameOf?: (id: string) => string) {
  if (!judgement) return { verdict: 'undecided', words: '' };
  const { verdict, reason, at, by } = judgement;
  const who = nameOf ? `, ${nameOf(by)}` : '';
  return { verdict, reason, words: `${review}${published ? ', published' : ''}, ${at.slice(0, 10)}${who}` };
}

function data(): string {
  return dataFolder(process.env, process.cwd());
}

function wrong(status: number, faults: Faults) {
  return fail(status, { faults });
}
