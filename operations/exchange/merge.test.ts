import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { placeOf } from '#store/originals.ts';
import { catalogue, seat } from '../assess/fixtures/seats.ts';
import { foldOf } from '../assess/kept-fold.ts';
import { judge } from '../assess/judge.ts';
import { desks, KEY, speak } from '../publish/fixtures/spoken.ts';
import { standingIn } from '#engine/findings/fold.ts';
import { chosenIn, forAll } from './choices.ts';
import { keyOf, type Compared } from './compare.ts';
import { entriesOf, packed, sha256 as hashOf, signedAgain } from './fixtures/altered.ts';
import { house, judged, opened, work, written, type TestHouse } from './fixtures/house.ts';
import { merge, preview } from './merge.ts';
import { takeWhole } from './take-whole.ts';
import type { Choice } from './taking.ts';

const BOTH = { states: ['XE'], voices: ['state', 'ngo'] } as const;
const KNOWN = new Set(catalogue.requirements.map(({ id }) => id));

/** Two installations with a common beginning. */
async function twins(cluster: Parameters<typeof house>[0]): Promise<readonly [TestHouse, TestHouse]> {
  const [one, other] = [await house(cluster), await house(cluster)];
  await work(one);
  const bundle = await opened(await written(one));
  await takeWhole(other.database, other.data, bundle);
  return [one, other];
}

async function seen(at: TestHouse, path: string, voices: readonly ('state' | 'ngo')[] = ['state', 'ngo']) {
  const bundle = await opened(path);
  const shown = await preview(at.database, { states: ['XE'], voices }, bundle, KNOWN);
  const whats = Object.fromEntries(
    shown.findings.filter(({ what }) => what !== 'same').map((each) => [keyOf(each), each.what]),
  );
  return { bundle, shown, whats };
}

function merging(
  at: TestHouse,
  { bundle, shown }: Awaited<ReturnType<typeof seen>>,
  choose: (finding: Compared) => Choice | undefined,
  role: 'analyst' | 'ngo' | 'reader' = 'analyst',
) {
  const { database, data } = at;
  const { person } = seat(database, 'ben', role);
  const versions = { catalogueVersion: catalogue.version, engineVersion: '1' };
  return merge({ database, data, bundle, preview: shown, person, choose, ...versions });
}

onEachServer((cluster) => {
  test('what both decided otherwise is a conflict; what one did alone is not; the rest is the same', async () => {
    const [one, other] = await twins(cluster());
    await judged(other, 'csam.virtual', 'partly', 'decided there alone');
    await judged(one, 'sale.organs', 'met', 'decided here alone');
    await judged(one, 'csam.access', 'met', 'as we see it here');
    await judged(other, 'csam.access', 'not-met', 'as they see it there');
    await judged(one, 'csam.definition', 'met', 'both say the same');
    await judged(other, 'csam.definition', 'met', 'in other words');
    const path = await written(other);
    const looked = await seen(one, path);
    assert.deepEqual(looked.whats, {
      'csam.access state law': 'conflict',
      'csam.virtual state law': 'only-there',
      'sale.organs state law': 'only-here',
    });
    const before = await readDecisions(one.database, BOTH, 'XE');
    const done = await merging(one, looked, forAll('theirs'));
    assert.ok(done.kind === 'merged' && done.sha256);
    assert.deepEqual([done.taken, done.kept], [2, 0]);
    assert.ok(existsSync(placeOf(one.data, done.sha256)), 'the bundle is kept');
    const links = await readDecisions(one.database, BOTH, 'XE');
    assert.deepEqual(links.slice(0, before.length), before, 'nothing is written over');
    const taken = links.slice(before.length);
    assert.equal(taken.length, done.decisions);
    for (const link of taken) {
      assert.deepEqual([link.by, link.kind], ['ben', 'judge']);
      const { reason } = link.body as { reason: string };
      assert.match(
        reason,
        new RegExp(`there.*Taken from bundle ${done.sha256}, Ana Person on 20\\d\\d-`, 'u'),
      );
    }
    const fold = await foldOf(seat(one.database, 'ana', 'analyst'));
    const place = { state: 'XE', voice: 'state', requirement: 'csam.access', aspect: 'law' } as const;
    const standing = standingIn(fold, place);
    assert.deepEqual([standing.judgement?.verdict, standing.review], ['not-met', 'draft']);
    assert.equal((await verifyChain(one.database, 'XE')).fault, undefined);
    // Merged once more, nothing is asked again.
    const again = await seen(one, path);
    assert.deepEqual(again.whats, { 'sale.organs state law': 'only-here' });
    assert.deepEqual(await merging(one, again, forAll('theirs')), {
      kind: 'merged',
      taken: 0,
      kept: 0,
      decisions: 0,
    });
  });

  test('what is not taken is said in a note, and not asked again until they decide anew', async () => {
    const [one, other] = await twins(cluster());
    await judged(one, 'csam.access', 'met', 'as we see it here');
    await judged(other, 'csam.access', 'not-met', 'as they see it there');
    const first = await seen(one, await written(other));
    const file = '# settled on Monday\r\ncsam.access state law ours\n';
    const done = await merging(one, first, chosenIn(file, 'choices.txt', first.shown.findings));
    assert.ok(done.kind === 'merged' && done.kept === 1 && done.decisions === 1);
    const last = (await readDecisions(one.database, BOTH, 'XE')).at(-1);
    assert.ok(last?.kind === 'note');
    assert.match(
      last.body.text,
      /^Kept as it stands here\. Not taken from bundle [0-9a-f]{64}: there Ana Person on .* judged "not-met": as they see it there$/u,
    );
    assert.deepEqual((await seen(one, await written(other))).whats, {});
    await judged(other, 'csam.access', 'partly', 'they think again');
    const next = await seen(one, await written(other));
    assert.deepEqual(
      next.whats,
      { 'csam.access state law': 'only-there' },
      'nothing was decided here since it was settled',
    );
  });

  test('words, practice, notes and laws come along, once; what was handed in there is a draft here', async () => {
    const from = await house(cluster());
    await work(from);
    const to = await house(cluster());
    await furnish(to.database);
    const own = await written(from, 'state');
    const looked = await seen(to, own);
    assert.deepEqual(new Set(Object.values(looked.whats)), new Set(['only-there']));
    const done = await merging(to, looked, forAll('ours'));
    assert.ok(done.kind === 'merged' && done.taken === 3);
    const [here, there] = [
      await foldOf(seat(to.database, 'ana', 'analyst')),
      await foldOf(seat(from.database, 'ana', 'analyst')),
    ];
    for (const [requirement, aspect] of [
      ['csam.produce', 'law'],
      ['csam.access', 'practice'],
      ['sale.definition', 'law'],
    ] as const) {
      const place = { state: 'XE', voice: 'state', requirement, aspect } as const;
      const [a, b] = [standingIn(here, place), standingIn(there, place)];
      assert.equal(a.judgement?.verdict, b.judgement?.verdict, requirement);
      assert.deepEqual([...a.evidence.keys()], [...b.evidence.keys()]);
      assert.deepEqual(
        [...a.evidence.values()].map(({ exact }) => exact),
        [...b.evidence.values()].map(({ exact }) => exact),
      );
      assert.deepEqual(
        [...a.attached.values()].map(({ practice }) => practice),
        [...b.attached.values()].map(({ practice }) => practice),
      );
      for (const { practice } of a.attached.values())
        assert.ok(existsSync(placeOf(to.data, practice.file?.sha256 ?? '')));
      assert.equal(a.notes.length, b.notes.length);
      assert.equal(a.review, 'draft');
      assert.deepEqual(a.judgement?.on.basis, b.judgement?.on.basis);
      assert.equal(a.judgement?.on.lawSet === null, b.judgement?.on.lawSet === null);
    }
    assert.deepEqual((await seen(to, own)).whats, {});
    assert.equal((await verifyChain(to.database, 'XE')).fault, undefined);
  });

  test('a law that is only named by its hash does not come along: it may lie on the desk of another State', async () => {
    const from = await house(cluster());
    await work(from);
    const entries = await entriesOf(await written(from, 'state'));
    const original = `originals/${hashOf(Buffer.from('the laws of Exempla'))}`;
    assert.ok(entries.delete(original), 'it was brought');
    const named = signedAgain(entries, KEY, ({ missing }) =>
      missing.push(original.slice('originals/'.length)),
    );
    const to = await house(cluster());
    await furnish(to.database);
    const done = await merging(to, await seen(to, await packed(named)), forAll('ours'));
    assert.ok(done.kind === 'merged' && done.taken === 3);
    const place = { state: 'XE', voice: 'state', requirement: 'csam.produce', aspect: 'law' } as const;
    const { judgement } = standingIn(await foldOf(seat(to.database, 'ana', 'analyst')), place);
    assert.equal(judgement?.on.lawSet, null);
    const laws = await to.root.query('select from tutela.law_version');
    assert.equal(laws.rowCount, 0);
  });

  test('nobody merges in a voice that is not theirs, and none of it is kept then', async () => {
    const [one, other] = await twins(cluster());
    await judged(other, 'csam.virtual', 'partly', 'decided there alone');
    await judge(desks(other.database).ngo, {
      requirement: 'csam.virtual',
      aspect: 'law',
      verdict: 'met',
      reason: 'said by the NGO',
    });
    const path = await written(other);
    const before = (await verifyChain(one.database, 'XE')).good;
    for (const role of ['analyst', 'ngo', 'reader'] as const)
      await assert.rejects(
        merging(one, await seen(one, path), forAll('theirs'), role),
        /may not decide for XE/u,
      );
    assert.equal((await verifyChain(one.database, 'XE')).good, before);
    const narrow = await seen(one, path, ['ngo']);
    assert.deepEqual(narrow.whats, { 'csam.virtual ngo law': 'only-there' });
    assert.ok(narrow.shown.findings.every(({ voice }) => voice === 'ngo'));
    const done = await merging(one, narrow, forAll('theirs'), 'ngo');
    assert.ok(done.kind === 'merged' && done.taken === 1);
  });

  test('decided on meanwhile: nothing is kept', async () => {
    const [one, other] = await twins(cluster());
    await judged(other, 'csam.virtual', 'partly', 'decided there alone');
    const looked = await seen(one, await written(other));
    await judged(one, 'csam.virtual', 'met', 'quicker than the merge');
    const before = (await verifyChain(one.database, 'XE')).good;
    assert.deepEqual(await merging(one, looked, forAll('theirs')), {
      kind: 'moved',
      requirement: 'csam.virtual',
      decisions: 0,
    });
    assert.equal((await verifyChain(one.database, 'XE')).good, before);
  });

  test('a decision that stands here in another form ends the comparison', async () => {
    const one = await house(cluster());
    await work(one);
    const path = await written(one);
    await one.root.query('alter table tutela.decision disable trigger user');
    await one.root.query(
      `update tutela.decision set body = body || '{"reason": "written over"}' where seq = 2`,
    );
    await one.root.query(`update tutela.decision set hash = encode(sha256('x'), 'hex') where seq = 2`);
    await assert.rejects(seen(one, path), /stands here in another form/u);
  });

  test('a file of choices names only what is open', async () => {
    const [one, other] = await twins(cluster());
    await judged(other, 'csam.virtual', 'partly', 'decided there alone');
    await speak(desks(other.database).analyst, desks(other.database).reviewer, {
      requirement: 'sale.organs',
      until: 'submitted',
    });
    const { shown } = await seen(one, await written(other));
    const wrong = (text: string) => () => chosenIn(text, 'choices.txt', shown.findings);
    assert.throws(wrong('csam.virtual state law mine'), /choices\.txt: line 1: write the requirement/u);
    assert.throws(
      wrong('\n\ncsam.produce state law theirs'),
      /line 3: "csam.produce state law" is not open/u,
    );
    assert.throws(
      wrong('csam.virtual state law ours\ncsam.virtual state law ours'),
      /line 2: .* is named twice/u,
    );
    const choose = chosenIn('csam.virtual state law theirs # taken', 'choices.txt', shown.findings);
    assert.deepEqual(
      shown.findings.flatMap((each) => choose(each) ?? []),
      ['theirs'],
    );
  });
});
