import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingIn } from '#engine/findings/fold.ts';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { canonical } from '#store/decisions/canonical.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { contentHash } from '#store/publications/seal.ts';
import { publicPublication } from '#store/publications/public.ts';
import { ownPublications } from '#store/publications/read.ts';
import { layLaws } from '../assess/fixtures/seats.ts';
import { foldOf } from '../assess/kept-fold.ts';
import { judge } from '../assess/judge.ts';
import { sessionOf } from '../assess/seat.ts';
import { desks, KEY, previewed, speak } from './fixtures/spoken.ts';
import { publications } from './public.ts';
import { publish } from './publish.ts';
import { unpublish } from './unpublish.ts';

const R = 'csam.distribute';
const WHY = 'A name stands in a reason.';
const key = () => KEY;

onEachServer((cluster) => {
  test('what was accepted is published as it was previewed, hashed, signed, and said in the chain', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R, quoting: true });
    await speak(analyst, reviewer, { requirement: R, aspect: 'practice', verdict: 'partly' });
    await speak(analyst, reviewer, { requirement: 'csam.produce', until: 'submitted' });
    const { mark, content, diff, counts, idle } = await previewed(publisher);
    assert.deepEqual([idle, counts, diff.added.length], [undefined, { law: 1, practice: 1 }, 2]);
    assert.deepEqual([content.version, content.follows, content.requirements], [1, null, 221]);
    assert.deepEqual(await publications(database, 'XE'), [], 'a preview publishes nothing');

    const outcome = await publish(publisher, key, { expected: mark });
    assert.ok(outcome.kind === 'published' && outcome.version === 1);
    const kept = (await publicPublication(database, outcome.sha256))!;
    assert.equal(contentHash(kept.content), outcome.sha256);
    assert.deepEqual(kept.content, { ...content, chain: kept.content.chain });
    const links = await readDecisions(database, sessionOf(publisher), 'XE');
    assert.deepEqual(
      links.slice(-2).map(({ kind, by, requirement, aspect, body, lawSet }) => ({
        said: [kind, by, requirement, aspect],
        same: [(body as { publication?: string }).publication, lawSet],
      })),
      ['law', 'practice'].map((aspect) => ({
        said: ['publish', 'cyd', R, aspect],
        same: [outcome.sha256, kept.content.lawSet],
      })),
    );
    const anchor = links.find(({ seq }) => seq === kept.content.chain.seq);
    assert.equal(anchor?.hash, kept.content.chain.hash);
    assert.equal(anchor?.seq, links.length - 2);
    const place = { state: 'XE', voice: 'state', requirement: R, aspect: 'law' } as const;
    assert.equal(standingIn(await foldOf(publisher), place).published, outcome.sha256);
    assert.equal((await verifyChain(database, 'XE')).fault, undefined);
  });

  test('the bytes that were hashed come back from the database, and it computes the same hash', async () => {
    const { database, root } = await cluster().fresh();
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    const reason = 'Zählt – «عربي» 日本 \u{1F5CE} "quoted" \\ \u2028 é e\u0301 \u0001';
    await speak(analyst, reviewer, { requirement: R, quoting: true, reason });
    const outcome = await publish(publisher, key, { expected: (await previewed(publisher)).mark });
    assert.ok(outcome.kind === 'published');
    const { rows } = await root.query(
      'select tutela.canonical(content) as text, content from tutela.publication',
    );
    assert.equal(rows[0].text, canonical(rows[0].content));
    assert.equal(contentHash(rows[0].content), outcome.sha256);
    assert.equal(rows[0].content.findings[0].law.reason, reason);
    await assert.rejects(
      root.query(`insert into tutela.publication select sha256, state, decision, jsonb_set(content, '{date}', '"2020-01-01"'),
        at, voice, 9, signature, public_key from tutela.publication`),
      /publication_/u,
    );
  });

  test('what moved since the preview is not published; a form that is sent twice publishes once', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher, ngo } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R });
    const { mark } = await previewed(publisher);
    await speak(analyst, reviewer, { requirement: 'csam.produce' });
    assert.deepEqual(await publish(publisher, key, { expected: mark }), { kind: 'moved' });
    assert.deepEqual(await publish(publisher, key, { expected: '' }), { kind: 'moved' });
    const next = await previewed(publisher);
    // Another voice goes on meanwhile, and the day ends: neither changes what is published.
    await judge(ngo, { requirement: R, aspect: 'law', verdict: 'not-met', reason: 'nothing answers it' });
    const tomorrow = { ...publisher, today: '2026-11-23' };
    const once = await publish(tomorrow, key, { expected: next.mark });
    assert.ok(once.kind === 'published' && once.version === 1);
    assert.deepEqual(await publish(tomorrow, key, { expected: next.mark }), once);
    assert.equal((await publications(database, 'XE')).length, 1);
    const { idle, mark: same } = await previewed(publisher);
    assert.equal(idle, 'nothing-new');
    assert.deepEqual(await publish(publisher, key, { expected: same }), {
      kind: 'refused',
      why: 'nothing-new',
    });
  });

  test('two who publish at once publish once, and drawn from what moved meanwhile nothing is', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R });
    const { mark } = await previewed(publisher);
    const both = await Promise.all([1, 2, 3].map(() => publish(publisher, key, { expected: mark })));
    assert.ok(both.some(({ kind }) => kind === 'published'));
    assert.deepEqual(
      both.filter(({ kind }) => !['published', 'moved'].includes(kind)),
      [],
    );
    assert.equal((await publications(database, 'XE')).length, 1);
    const said = await readDecisions(database, sessionOf(publisher), 'XE');
    assert.equal(said.filter(({ kind }) => kind === 'publish').length, 1);
  });

  test('a fault between the decisions and the publication leaves neither', async () => {
    const { database, root } = await cluster().fresh();
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R });
    await speak(analyst, reviewer, { requirement: 'csam.produce' });
    const { mark } = await previewed(publisher);
    const before = await readDecisions(database, sessionOf(publisher), 'XE');
    await root.query(`create function tutela.fails() returns trigger language plpgsql as $$
        begin raise exception 'the disk is full' using errcode = '53100'; end $$;
      create trigger fails after insert on tutela.publication for each row execute function tutela.fails()`);
    await assert.rejects(publish(publisher, key, { expected: mark }), /disk is full/u);
    assert.deepEqual(await readDecisions(database, sessionOf(publisher), 'XE'), before);
    assert.deepEqual(await publications(database, 'XE'), []);
    await root.query('drop trigger fails on tutela.publication');
    const outcome = await publish(publisher, key, { expected: mark });
    assert.ok(outcome.kind === 'published' && outcome.version === 1, 'the same form, once it can be kept');

    await root.query(
      `create trigger fails after insert on tutela.unpublication for each row execute function tutela.fails()`,
    );
    await assert.rejects(unpublish(publisher, outcome.sha256, WHY), /disk is full/u);
    assert.equal((await publications(database, 'XE')).length, 1);
    assert.equal((await readDecisions(database, sessionOf(publisher), 'XE')).length, before.length + 2);
  });

  test('an answer that is lost after all was kept: asked again, it is kept once', async () => {
    const { database, root } = await cluster().fresh();
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R });
    const { mark } = await previewed(publisher);
    let lost = 0;
    const losing = {
      ...database,
      within: (async (session, work, repeatable) => {
        const done = await database.within(session, work, repeatable);
        const isPublished = await root.query('select 1 from tutela.publication');
        if (!repeatable || isPublished.rowCount === 0 || lost > 0) return done;
        lost += 1;
        return database.within(session, work, repeatable);
      }) as typeof database.within,
    };
    const outcome = await publish({ ...publisher, database: losing }, key, { expected: mark });
    assert.deepEqual([outcome.kind, lost], ['published', 1]);
    const said = await readDecisions(database, sessionOf(publisher), 'XE');
    assert.equal(said.filter(({ kind }) => kind === 'publish').length, 1);
  });

  test('versions follow each other; what is taken back is gone at once, its number is not used again', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    const next = async () => {
      const outcome = await publish(publisher, key, { expected: (await previewed(publisher)).mark });
      assert.ok(outcome.kind === 'published');
      return outcome.sha256;
    };
    await speak(analyst, reviewer, { requirement: R });
    const first = await next();
    await speak(analyst, reviewer, { requirement: R, verdict: 'partly', reason: 'the age is sixteen' });
    const second = await next();
    assert.equal((await publicPublication(database, second))?.content.follows, first);

    assert.deepEqual(await unpublish(publisher, second, 'no'), { kind: 'refused', why: 'bad-reason' });
    assert.deepEqual(await unpublish(publisher, second, WHY), { kind: 'taken-back', version: 2 });
    assert.deepEqual(await unpublish(publisher, second, WHY), { kind: 'taken-back', version: 2 });
    assert.deepEqual(
      (await publications(database, 'XE')).map(({ version }) => version),
      [1],
    );
    assert.equal(await publicPublication(database, second), undefined);
    const own = await ownPublications(database, sessionOf(publisher), 'XE', 'state');
    assert.deepEqual(
      own.map(({ version, takenBack }) => [version, takenBack?.by, takenBack?.why]),
      [
        [2, 'cyd', WHY],
        [1, undefined, undefined],
      ],
    );
    const { diff, before, content } = await previewed(publisher);
    assert.deepEqual([before?.version, content.version, content.follows], [1, 3, second]);
    assert.deepEqual(diff.changed[0]?.what, ['verdict', 'reason']);

    // All that the first said was taken over since: it can be taken back all the same.
    assert.equal((await unpublish(publisher, first, WHY)).kind, 'taken-back');
    assert.deepEqual(await publications(database, 'XE'), []);
    assert.equal((await verifyChain(database, 'XE')).fault, undefined);
  });
});
