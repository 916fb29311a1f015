import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from '#engine/model/problem.ts';
import { Voice } from '#engine/model/desk-decision.ts';
import type { House } from '#operations/exchange/bundle.ts';
import type { Preview } from '#operations/exchange/merge.ts';
import type { Choice } from '#operations/exchange/taking.ts';
import { may, type Holder } from '#operations/rights.ts';
import type { Compared } from '#operations/exchange/compare.ts';
import type { Bundle } from '#store/exchange/bundle-read.ts';
import { voiceIn } from './bundle.ts';
import { openedDesk } from './exchange-desk.ts';
import { aboutText, previewJson, previewText, type About } from './exchange-lines.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/**
 * A bundle beside what is here: shown by default, settled with --take. Where nothing was done on the State yet, the whole
 * work is taken in as it is.
 *
 * @returns 1 when somebody decided meanwhile; what was kept before that was met is said
 */
export async function runMerge(paths: readonly string[], values: Values): Promise<number> {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw usage('merge: name one bundle: tutela merge de.tutela');
  const { openBundle } = await import('#store/exchange/bundle-read.ts');
  const bundle = await openBundle(path);
  try {
    const desk = await openedDesk({ make: values.take !== undefined });
    try {
      return await merged(desk, bundle, values);
    } finally {
      await desk.database.close();
    }
  } finally {
    await bundle.close();
  }
}

async function merged(desk: House, bundle: Bundle, values: Values): Promise<number> {
  const { fitsWhole, takeWhole } = await import('#operations/exchange/take-whole.ts');
  const about = await aboutOf(desk, bundle);
  if (values.from !== undefined && bare(values.from) !== bare(about.fingerprint)) {
    const message = `is signed by ${about.fingerprint}, not by ${values.from}; ask who made it`;
    throw new InputError({ code: 'exchange.other-key', file: bundle.file, message });
  }
  if (!values.json) process.stdout.write(aboutText(about));
  if (values.voice === undefined && (await fitsWhole(desk.database, bundle))) {
    if (values.take === undefined) {
      const out = values.json ? process.stderr : process.stdout;
      out.write(
        `Nothing was done on ${about.state} here: with --take theirs all of it is taken in as it is.\n`,
      );
      return 0;
    }
    if (values.take !== 'theirs')
      throw usage('merge: nothing was done on this State here; take it in with --take theirs');
    const { good, head } = await takeWhole(desk.database, desk.data, bundle);
    const out = values.json ? process.stderr : process.stdout;
    out.write(`Taken in as it is: ${good} decisions, verified, head ${head}\n`);
    return 0;
  }
  return settled(desk, bundle, about, values);
}

async function settled(desk: House, bundle: Bundle, about: About, values: Values): Promise<number> {
  const [{ merge, preview }, { quickGround }, { groundFiles }, { personBy }, { ENGINE }] = await Promise.all([
    import('#operations/exchange/merge.ts'),
    import('#operations/quick-ground.ts'),
    import('#store/catalogue.ts'),
    import('#store/exchange/who.ts'),
    import('#engine/pipeline.ts'),
  ]);
  const { catalogue } = await quickGround(groundFiles(undefined));
  const voice = voiceIn('merge', values.voice);
  const session = { states: [about.state], voices: voice ? [voice] : [...Voice.options] };
  const known = new Set(catalogue.requirements.map(({ id }) => id));
  const shown = await preview(desk.database, session, bundle, known);
  process.stdout.write(values.json ? previewJson(about, shown) : previewText(shown));
  if (values.take === undefined) return 0;
  if (values.by === undefined)
    throw usage('merge: --take needs --by, the e-mail address of the person who decides so');
  const person = await personBy(desk.database, values.by);
  if (!person)
    throw new InputError({ code: 'exchange.nobody', file: values.by, message: 'nobody is known here so' });
  const done = await merge({
    database: desk.database,
    data: desk.data,
    bundle,
    preview: shown,
    person,
    catalogueVersion: catalogue.version,
    engineVersion: ENGINE,
    choose: await chooser(values.take, shown.findings),
    ...planChoice(values.take, person, shown),
    ...stepChoice(values.take),
  });
  if (done.kind === 'moved') {
    const kept =
      done.decisions === 0 ? 'nothing was kept' : `${done.decisions} decisions were kept before that`;
    process.stderr.write(`tutela: ${done.requirement} was decided on meanwhile; ${kept}, look again\n`);
    return 1;
  }
  const where = done.sha256 === undefined ? '' : `; the bundle is kept as original ${done.sha256}`;
  const out = values.json ? process.stderr : process.stdout;
  out.write(
    `Settled by ${person.name}: ${done.taken} taken, ${done.kept} kept as they stand here, ${done.decisions} new decisions${where}\n`,
  );
  return 0;
}

/** Actions of the plan are taken, or kept, all alike; a file of choices leaves them open, and so does who may not plan. */
function planChoice(take: string, person: Holder, { state, plan }: Preview) {
  if (take !== 'theirs' && take !== 'ours') return {};
  const open = plan.filter(({ voice }) => may(person, 'plan', { state, voice }));
  const choosePlan = (action: Preview['plan'][number]): Choice | undefined =>
    !open.includes(action) ? undefined : action.what === 'only-there' ? 'theirs' : take;
  return { choosePlan };
}

/** So is what was decided on recommendations; a file of choices leaves it open. */
function stepChoice(take: string) {
  if (take !== 'theirs' && take !== 'ours') return {};
  return {
    chooseStep: ({ what }: Preview['recommendations'][number]): Choice =>
      what === 'only-there' ? 'theirs' : take,
  };
}

async function chooser(take: string, findings: readonly Compared[]) {
  const { chosenIn, forAll } = await import('#operations/exchange/choices.ts');
  if (take === 'theirs' || take === 'ours') return forAll(take);
  let text: string;
  try {
    text = readFileSync(take, 'utf8');
  } catch {
    throw usage('merge: --take is theirs, ours, or a file of choices');
  }
  return chosenIn(text, basename(take), findings);
}

async function aboutOf({ key }: House, { file, manifest, gaps }: Bundle): Promise<About> {
  const { fingerprintOf } = await import('#store/keys.ts');
  return {
    file,
    state: manifest.state.code,
    voices: manifest.voices,
    decisions: manifest.counts.decisions,
    gaps,
    made: manifest.made,
    fingerprint: fingerprintOf(manifest.by),
    own: manifest.by === key.publicKey,
    missing: manifest.missing.length,
  };
}

/** A fingerprint as people write it: in groups or not. */
function bare(fingerprint: string): string {
  return fingerprint.replace(/[^0-9a-f]/giu, '').toLowerCase();
}
