import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { onEachServer } from '#store/database/fixtures/cluster.ts';
import { publicTrace } from '#store/publications/public.ts';
import { ownPublications } from '#store/publications/read.ts';
import { attach, rejectEvidence } from '../assess/evidence.ts';
import { findingOn } from '../assess/finding.ts';
import { catalogue, layLaws, seat } from '../assess/fixtures/seats.ts';
import { judge } from '../assess/judge.ts';
import { sessionOf } from '../assess/seat.ts';
import { note } from '../assess/talk.ts';
import { desks, KEY, previewed, speak } from './fixtures/spoken.ts';
import { preview } from './preview.ts';
import { compareVoices, latest, publications, published } from './public.ts';
import { publish } from './publish.ts';
import { unpublish } from './unpublish.ts';

const R = 'csam.distribute';
const WHY = 'A name stands in a reason.';
const key = () => KEY;
const NOT_YOURS = { kind: 'refused', why: 'not-yours' } as const;

onEachServer((cluster) => {
  test('only the publisher of the voice publishes and takes back, in the own State', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher, ngo, otherNgo } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R });
    await speak(ngo, otherNgo, { requirement: R, verdict: 'not-met' });
    const { mark } = await previewed(publisher);
    const others = [
      analyst,
      reviewer,
      seat(database, 'ana', 'coordinator'),
      seat(database, 'ana', 'reader'),
      seat(database, 'ana', 'operator'),
      seat(database, 'ana', 'ngo', { voice: 'state' }),
      seat(database, 'cyd', 'publisher', { voice: 'ngo' }),
      { ...publisher, state: 'XF' },
    ];
    for (const other of others) assert.deepEqual(await publish(other, key, { expected: mark }), NOT_YOURS);
    const made = await publish(publisher, key, { expected: mark });
    assert.ok(made.kind === 'published');
    for (const other of others) assert.deepEqual(await unpublish(other, made.sha256, WHY), NOT_YOURS);
    // Whoever may take back their own does not reach another's, by its hash, in another voice or another State.
    const elsewhere = seat(database, 'ben', 'publisher', { state: 'XF' });
    for (const other of [ngo, elsewhere]) {
      const outcome = await unpublish(other, made.sha256, WHY);
      assert.deepEqual(outcome, { kind: 'refused', why: 'no-such-publication' });
    }
    assert.equal(
      await published(database, 'XF', made.sha256),
      undefined,
      'nor is it read as of another State',
    );
    assert.equal((await publications(database, 'XE')).length, 1);
    for (const other of [others[4]!, others[5]!, others[6]!, others[7]!])
      assert.deepEqual(await preview(other), NOT_YOURS);
  });

  test('the database is the second lock: no row without its decision, none of another voice, none edited', async () => {
    const { database, root } = await cluster().fresh();
    const { analyst, reviewer, publisher, ngo, otherNgo } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R });
    await speak(ngo, otherNgo, { requirement: R });
    const made = await publish(publisher, key, { expected: (await previewed(publisher)).mark });
    const second = await publish(ngo, key, { expected: (await previewed(ngo)).mark });
    assert.ok(made.kind === 'published' && second.kind === 'published');
    const asWeb = (session: Parameters<typeof database.within>[0], text: string) =>
      database.within(session, (db) => sql.raw(text).execute(db));
    const own = sessionOf(publisher);
    const takeBack = (sha256: string, by: string) => `insert into tutela.unpublication
      (sha256, state, voice, version, decision, "by", why)
      select sha256, state, voice, version, decision, '${by}', 'why' from tutela.publication where sha256 = '${sha256}'`;
    for (const [text, code] of [
      [takeBack(made.sha256, 'cyd'), '23000'],
      [takeBack(second.sha256, 'ana'), '23000'],
      [`update tutela.publication set content = '{}'`, '42501'],
      ['delete from tutela.publication', '42501'],
      ['delete from tutela.unpublication', '42501'],
      ['truncate tutela.publication cascade', '42501'],
      ['drop policy public on tutela.publication', '42501'],
    ] as const) {
      await assert.rejects(asWeb(own, text), (error) => (error as { code: string }).code === code, text);
    }
    assert.equal((await unpublish(publisher, made.sha256, WHY)).kind, 'taken-back');
    for (const text of ['delete from tutela.unpublication', `update tutela.unpublication set why = 'x'`])
      await assert.rejects(root.query(text), /never edited/u, 'the owner too');

    const hashes = async (session: typeof own) =>
      (await asWeb(session, 'select sha256 from tutela.publication')).rows.map(
        (row) => (row as { sha256: string }).sha256,
      );
    assert.deepEqual((await hashes(own)).sort(), [made.sha256, second.sha256].sort());
    // What the State took back is gone for the NGO as well, and its reason was never to be seen there.
    assert.deepEqual(await hashes(sessionOf(ngo)), [second.sha256]);
    assert.deepEqual((await asWeb(sessionOf(ngo), 'select why from tutela.unpublication')).rows, []);
    const reads = (text: string) => database.inPublic((db) => sql.raw(text).execute(db));
    assert.equal((await reads('select sha256 from tutela.publication')).rows.length, 1);
    for (const column of ['why', '"by"', 'decision'])
      await assert.rejects(reads(`select ${column} from tutela.unpublication`), /permission denied/u);
    const gone = await publicTrace(database, made.sha256);
    assert.ok(gone && 'gone' in gone && gone.gone.version === 1);
  });

  test('no word of a draft leaves its voice: not by preview, publication or comparison', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher, ngo, otherNgo } = desks(database);
    await layLaws(analyst);
    await layLaws(ngo);
    for (const [writer, second, voice] of [
      [analyst, reviewer, 'heron'],
      [ngo, otherNgo, 'plover'],
    ] as const) {
      const draft = (what: string) => `secret ${voice} ${what}`;
      const verdict = voice === 'heron' ? 'met' : 'not-met';
      await speak(writer, second, {
        requirement: R,
        quoting: true,
        verdict,
        reason: `public ${voice} words`,
      });
      await speak(writer, second, {
        requirement: 'csam.produce',
        until: 'submitted',
        reason: draft('handed in'),
      });
      await speak(writer, second, { requirement: 'csam.access', until: 'draft', reason: draft('reason') });
      await note(writer, { requirement: R, aspect: 'law' }, { text: draft('note') });
      const practice = {
        what: 'other',
        title: draft('title'),
        shows: draft('shows'),
        received: '2026-01-01',
      } as const;
      await attach(writer, { requirement: 'sale.definition', aspect: 'practice' }, practice);
      const { answer } = (await findingOn(writer, 'csam.access'))!;
      const about = { requirement: 'csam.access', aspect: 'law' } as const;
      await rejectEvidence(writer, about, {
        segment: answer!.matches[0]!.segment,
        reason: draft('rejection'),
      });
    }
    const previews = [await previewed(publisher), await previewed(ngo)];
    const stateOnly = await publish(publisher, key, { expected: previews[0]!.mark });
    assert.ok(stateOnly.kind === 'published');
    const half = await compareVoices(database, catalogue, 'XE');
    assert.deepEqual([half.rows, half.ngo, half.state?.sha256], [[], undefined, stateOnly.sha256]);
    assert.equal((await publish(ngo, key, { expected: previews[1]!.mark })).kind, 'published');
    const both = await compareVoices(database, catalogue, 'XE');
    assert.deepEqual(
      both.rows.map(({ requirement, aspect, kind, state, ngo: other }) => [
        requirement,
        aspect,
        kind,
        state?.reason,
        other?.reason,
      ]),
      [[R, 'law', 'dispute', 'public heron words', 'public plover words']],
    );
    const all = JSON.stringify([
      previews,
      half,
      both,
      await publications(database, 'XE'),
      await latest(database, 'XE', 'state'),
      await latest(database, 'XE', 'ngo'),
      await ownPublications(database, sessionOf(publisher), 'XE', 'ngo'),
    ]);
    assert.ok(all.includes('public heron words') && all.includes('public plover words'));
    assert.equal(/secret (?:heron|plover)[^"]*/u.exec(all)?.[0], undefined);
    assert.ok(
      !JSON.stringify(previews[0]).includes('plover') && !JSON.stringify(previews[1]).includes('heron'),
    );
    // Work that goes on after it was published stays at the desk.
    await judge(analyst, {
      requirement: R,
      aspect: 'law',
      verdict: 'partly',
      reason: 'secret heron second thought',
    });
    const later = JSON.stringify([
      await compareVoices(database, catalogue, 'XE'),
      await previewed(publisher),
    ]);
    assert.ok(!later.includes('secret'));
    assert.equal(
      (await previewed(publisher)).diff.removed.length,
      1,
      'what is opened again would be left out',
    );
  });

  test('words of another law are not published under the acceptance of the first', async () => {
    const { database } = await cluster().fresh();
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: R, quoting: true });
    await speak(analyst, reviewer, { requirement: 'csam.produce' });
    const quoted = (await previewed(publisher)).content.findings.find(
      ({ requirement }) => requirement === R,
    )!;
    const { segment, quote } = quoted.law!.evidence[0]!;
    await layLaws(analyst, (text, id) =>
      id === segment ? text.replaceAll(quote.exact, 'other words') : text,
    );
    const { held, content, stale } = await previewed(publisher);
    assert.deepEqual(held, [{ requirement: R, aspect: 'law', why: 'words-changed', segment }]);
    assert.deepEqual(
      content.findings.map(({ requirement, law }) => [requirement, law?.on.lawSet === content.lawSet]),
      [['csam.produce', false]],
    );
    assert.deepEqual(
      stale.map(({ requirement, why }) => [requirement, why[0]?.why]),
      [['csam.produce', 'laws-changed']],
    );
  });
});
