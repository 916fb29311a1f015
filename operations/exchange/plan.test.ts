import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActionFacts } from '#engine/model/plan.ts';
import { facts } from '#engine/plan/fixtures/entries.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { planIn } from '#store/exchange/bundle-check.ts';
import { catalogue, seat } from '../assess/fixtures/seats.ts';
import type { PlanOutcome } from '../plan/append.ts';
import { planOf } from '../plan/read.ts';
import { changeAction, noteProgress, planAction, setStatus } from '../plan/verbs.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { house, judged, opened, work, written, type TestHouse } from './fixtures/house.ts';
import { merge, preview } from './merge.ts';
import { planKeyOf, type ComparedAction } from './plan-compare.ts';
import { takeWhole } from './take-whole.ts';
import type { Choice } from './taking.ts';

const KNOWN = new Set(catalogue.requirements.map(({ id }) => id));
const ana = (at: TestHouse) => seat(at.database, 'ana', 'coordinator');

async function kept(outcome: Promise<PlanOutcome>): Promise<string> {
  const done = await outcome;
  if (done.kind !== 'kept') throw new Error(JSON.stringify(done));
  return done.action;
}

async function seen(at: TestHouse, from: TestHouse) {
  const bundle = await opened(await written(from));
  const shown = await preview(at.database, { states: ['XE'], voices: ['state', 'ngo'] }, bundle, KNOWN);
  return { bundle, shown, whats: shown.plan.map(({ there, what }) => [there.title, what]) };
}

function settle(
  at: TestHouse,
  { bundle, shown }: Awaited<ReturnType<typeof seen>>,
  choosePlan: (action: ComparedAction) => Choice | undefined,
  role: 'coordinator' | 'analyst' = 'coordinator',
) {
  const { person } = seat(at.database, 'ben', role);
  const request = { database: at.database, data: at.data, bundle, preview: shown, person, choosePlan };
  const versions = { catalogueVersion: catalogue.version, engineVersion: '1' };
  return merge({ ...request, ...versions, choose: () => undefined });
}

async function change(at: TestHouse, id: string, more: Partial<ActionFacts>, reason: string): Promise<void> {
  const now = (await planOf(ana(at))).actions.find((each) => each.id === id)!;
  await kept(changeAction(ana(at), id, facts({ title: now.title, ...more }), { reason, seen: now.version }));
}

onEachServer((cluster) => {
  /** Two installations with a common beginning, in which two actions were planned. */
  const twins = async () => {
    const [one, other] = [await house(cluster()), await house(cluster())];
    await work(one);
    const ids = [
      await kept(planAction(ana(one), facts({ title: 'First' }))),
      await kept(planAction(ana(one), facts({ title: 'Second' }))),
    ] as const;
    await kept(noteProgress(ana(one), ids[0], { words: 'begun — عربي 日本', value: '1' }));
    await takeWhole(other.database, other.data, await opened(await written(one)));
    return { one, other, ids };
  };

  test('the whole work brings the plan as it is, with its times', async () => {
    const { one, other } = await twins();
    const [here, there] = [await planOf(ana(one)), await planOf(ana(other))];
    assert.deepEqual(there.entries, here.entries);
    assert.equal(there.entries.length, 3);
    assert.deepEqual((await seen(one, other)).whats, [
      ['First', 'same'],
      ['Second', 'same'],
    ]);
    // The other voice sees nothing of it, and a bundle of that voice holds none.
    const bundle = await opened(await written(one, 'ngo'));
    assert.deepEqual(await planIn(bundle).next(), { done: true, value: undefined });
  });

  test('what both changed otherwise is a conflict; what is taken names who decided there, and is asked once', async () => {
    const { one, other, ids } = await twins();
    await change(one, ids[0], { due: '2027-01-01' }, 'as we see it here');
    await change(other, ids[0], { due: '2028-02-02' }, 'as they see it there');
    await kept(setStatus(ana(other), ids[0], 'under-way', { reason: 'it began there', seen: 2 }));
    await kept(noteProgress(ana(other), ids[1], { words: 'a note of theirs', value: '7' }));
    const third = await kept(planAction(ana(other), facts({ title: 'Third', dependsOn: [ids[0]] })));
    const looked = await seen(one, other);
    assert.deepEqual(looked.whats, [
      ['First', 'conflict'],
      ['Second', 'only-there'],
      ['Third', 'only-there'],
    ]);
    await assert.rejects(
      settle(one, looked, () => 'theirs', 'analyst'),
      /may not decide/u,
    );
    const before = (await planOf(ana(one))).entries;
    const done = await settle(one, looked, () => 'theirs');
    assert.ok(done.kind === 'merged' && done.taken === 3 && done.sha256);
    const { actions, entries } = await planOf(ana(one));
    assert.deepEqual(entries.slice(0, before.length), before, 'nothing is written over');
    const [first, second, new3] = actions;
    assert.deepEqual([first?.due, first?.status, first?.version], ['2028-02-02', 'under-way', 4]);
    assert.deepEqual([second?.notes.at(-1)?.value, new3?.id, new3?.dependsOn], ['7', third, [ids[0]]]);
    assert.match(
      second?.notes.at(-1)?.words ?? '',
      /^Taken from bundle [0-9a-f]{64}, Ana Person on 20.*: a note of theirs$/u,
    );
    for (const entry of entries.slice(before.length)) assert.equal(entry.by, 'ben');
    assert.match(entries.at(-1)?.reason ?? '', /Taken from bundle/u);
    assert.ok((await seen(one, other)).whats.every(([, what]) => what === 'same'));
    // Back there, the same steps are the same.
    assert.ok(!(await seen(other, one)).whats.some(([, what]) => what === 'conflict'));
  });

  test('findings that were kept before the plan was met changed are said to be kept', async () => {
    const { one, other, ids } = await twins();
    await judged(other, 'csam.virtual', 'partly', 'decided there alone');
    await change(other, ids[0], { due: '2028-02-02' }, 'as they see it there');
    const { bundle, shown } = await seen(one, other);
    await change(one, ids[0], { due: '2027-01-01' }, 'quicker than the merge');
    const before = (await verifyChain(one.database, 'XE')).good;
    const { person } = seat(one.database, 'ben', 'coordinator');
    const request = {
      database: one.database,
      data: one.data,
      bundle,
      preview: shown,
      person: { ...person, grants: [...person.grants, { role: 'analyst', state: 'XE' } as const] },
      catalogueVersion: catalogue.version,
      engineVersion: '1',
      choose: () => 'theirs' as const,
      choosePlan: () => 'theirs' as const,
    };
    const done = await merge(request);
    assert.ok(done.kind === 'moved');
    assert.equal(done.requirement, 'First');
    assert.ok(done.decisions > 0);
    assert.equal((await verifyChain(one.database, 'XE')).good, before + done.decisions);
    assert.equal((await planOf(ana(one))).actions[0]?.due, '2027-01-01', 'the plan stands as it was');
  });

  test('what is kept is said in a note, and not asked again until they change it anew', async () => {
    const { one, other, ids } = await twins();
    await change(one, ids[0], { due: '2027-01-01' }, 'as we see it here');
    await change(other, ids[0], { due: '2028-02-02' }, 'as they see it there');
    const choices = new Map<string, Choice>([[`plan ${ids[0]}`, 'ours']]);
    const done = await settle(one, await seen(one, other), (action) => choices.get(planKeyOf(action)));
    assert.ok(done.kind === 'merged' && done.kept === 1 && done.taken === 0);
    const [first] = (await planOf(ana(one))).actions;
    assert.equal(first?.due, '2027-01-01');
    assert.match(
      first?.notes.at(-1)?.words ?? '',
      /^Kept as it stands here\. Not taken .* Ana Person on .* as they see it there$/u,
    );
    assert.equal((await seen(one, other)).whats[0]?.[1], 'same');
    await change(other, ids[0], { due: '2029-03-03' }, 'they think again');
    assert.equal((await seen(one, other)).whats[0]?.[1], 'only-there');
  });

  test('an action that was changed since it was compared is not written over', async () => {
    const { one, other, ids } = await twins();
    await change(other, ids[0], { due: '2028-02-02' }, 'as they see it there');
    const looked = await seen(one, other);
    await change(one, ids[0], { due: '2027-01-01' }, 'meanwhile');
    assert.deepEqual(await settle(one, looked, () => 'theirs'), {
      kind: 'moved',
      requirement: 'First',
      decisions: 0,
    });
    assert.equal((await planOf(ana(one))).actions[0]?.due, '2027-01-01');
  });
});
