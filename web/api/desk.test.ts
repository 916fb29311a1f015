import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '#engine/model/role.ts';
import { makeKey } from '#operations/api-keys.ts';
import { layLaws } from '#operations/assess/fixtures/seats.ts';
import { desks, KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { checkPublication } from '#operations/publish/verify.ts';
import { publish } from '#operations/publish/publish.ts';
import { unpublish } from '#operations/publish/unpublish.ts';
import { planAction } from '#operations/plan/verbs.ts';
import { addByHand } from '#operations/recommendations/lay.ts';
import { onEachServer, type Fresh } from '#store/database/fixtures/cluster.ts';
import { firstOperator, freshPeople, named, PASSWORD } from '#store/people/fixtures/people.ts';
import type { People, Person } from '#store/people/index.ts';
import { contractOf } from './fixtures/contract.ts';
import { testApi } from './fixtures/ground.ts';

const DRAFT = 'A reason that nobody handed in.';
type Body = {
  readonly items: readonly Record<string, unknown>[];
  readonly total: number;
  readonly next?: string;
};

async function joined(
  people: People,
  email: string,
  ...posts: readonly (readonly [Role, string])[]
): Promise<Person> {
  const by = (await named(people, 'olga@example.org')).id;
  for (const [at, [role, state]] of posts.entries()) {
    const token = await people.invite({ email, role, state, by, why: 'a test' });
    if (at === 0) await people.acceptAsNew(token, { name: email, password: PASSWORD });
    else await people.acceptAs(token, await named(people, email));
  }
  return named(people, email);
}

async function keyOf(people: People, person: Person, state: string, voice: 'state' | 'ngo', name = 'a key') {
  const made = await makeKey(people, person, { name, state, voice, days: 30 });
  if ('refused' in made) throw new Error(made.refused);
  return made.word;
}

/** As if the time had passed: the rows themselves are never edited. */
async function aged(root: Fresh['root'], days: number): Promise<void> {
  await root.query('set session_replication_role = replica');
  await root.query(`update tutela.api_key set expires_at = expires_at - make_interval(days => ${days})`);
  await root.query('set session_replication_role = origin');
}

onEachServer((cluster) => {
  test('what is public is answered as the document says, by its hash; what is taken back is gone', async () => {
    const { database, people } = await freshPeople(cluster());
    const { analyst, reviewer, publisher } = desks(database);
    await layLaws(analyst);
    await speak(analyst, reviewer, { requirement: 'csam.distribute', quoting: true });
    await speak(analyst, reviewer, { requirement: 'csam.distribute', aspect: 'practice', verdict: 'partly' });
    await speak(analyst, reviewer, { requirement: 'csam.produce', reason: DRAFT, until: 'submitted' });
    const outcome = await publish(publisher, () => KEY, { expected: (await previewed(publisher)).mark });
    assert.ok(outcome.kind === 'published');
    const { sha256 } = outcome;
    const { ask, failures } = testApi({ desk: () => Promise.resolve({ database, people }) });
    const contract = contractOf((await (await ask('/openapi.json')).json()) as object);
    const P = '/api/v1/publications';
    const rows = (await contract.holds(P, await ask('/publications?state=XE&voice=state'))) as Body;
    assert.deepEqual(
      rows.items.map((row) => [row['sha256'], row['version'], row['newest']]),
      [[sha256, 1, true]],
    );
    const whole = await ask(`/publications/${sha256}`);
    assert.equal(whole.headers.get('etag'), `"${sha256}"`);
    const found = checkPublication(await whole.clone().text());
    assert.ok(found.kind === 'checked' && found.hash === 'right' && found.signature === 'right');
    await contract.holds(`${P}/{sha256}`, whole);
    for (const format of ['jsonld', 'oscal', 'oscal-poam', 'annotations']) {
      const written = await ask(`/publications/${sha256}?format=${format}`);
      assert.equal(written.headers.get('etag'), `"${sha256}-${format}"`);
      await contract.holds(`${P}/{sha256}`, written);
    }
    const datasets = await ask('/datasets');
    assert.ok((await datasets.clone().text()).includes(`/api/v1/publications/${sha256}?format=annotations`));
    await contract.holds('/api/v1/datasets', datasets);
    await contract.holds('/api/v1/datasets', await ask('/datasets?format=turtle'));
    const held = { 'if-none-match': `"${sha256}"` };
    assert.equal((await ask(`/publications/${sha256}`, held)).status, 304);
    assert.equal((await ask('/publications/latest/XE/state', held)).status, 304);
    await contract.holds(`${P}/latest/{state}/{voice}`, await ask('/publications/latest/XE/state'));
    await contract.holds(`${P}/latest/{state}/{voice}`, await ask('/publications/latest/XE/ngo'));
    const laws = (await contract.holds(
      `${P}/{sha256}/laws`,
      await ask(`/publications/${sha256}/laws`),
    )) as Body;
    assert.ok(laws.items.length > 0);
    const findings = async (query: string): Promise<Body> =>
      (await contract.holds(
        `${P}/{sha256}/findings`,
        await ask(`/publications/${sha256}/findings?${query}`),
      )) as Body;
    const all = await findings('');
    assert.equal(all.total, 2);
    assert.ok(!JSON.stringify(all).includes(DRAFT), 'no draft is public');
    for (const [query, total] of [
      ['aspect=practice', 1],
      ['verdict=partly', 1],
      ['verdict=not-met', 0],
      ['group=csam&severity=O', 2],
      ['group=rat', 0],
    ] as const)
      assert.equal((await findings(query)).total, total, query);
    const first = await findings('limit=1');
    const second = await findings(first.next?.split('?')[1] ?? '');
    assert.deepEqual([...first.items, ...second.items], all.items);
    assert.equal(second.next, undefined);

    await unpublish(publisher, sha256, 'A name stood in it.');
    await contract.holds(`${P}/{sha256}`, await ask(`/publications/${sha256}`, held));
    assert.equal((await ask(`/publications/${sha256}/findings`)).status, 410);
    assert.ok(contract.seen.has(`${P}/{sha256} 410`));
    assert.equal((await ask(`/publications/${'0'.repeat(64)}`)).status, 404);
    assert.equal(((await (await ask('/publications')).json()) as Body).total, 0);
    assert.deepEqual(failures, []);
  });

  test('a key opens its own desk alone, cell by cell, and never more than its person has', async () => {
    const { database, people } = await freshPeople(cluster());
    const operator = await firstOperator(people);
    const { analyst, ngo } = desks(database);
    await layLaws(analyst);
    await speak(analyst, analyst, { requirement: 'csam.produce', reason: DRAFT, until: 'draft' });
    await speak(ngo, ngo, { requirement: 'csam.distribute', reason: DRAFT, until: 'draft' });
    const both = await joined(people, 'ana@example.org', ['analyst', 'XE'], ['ngo', 'XE'], ['reader', 'FR']);
    const { ask, failures } = testApi({ desk: () => Promise.resolve({ database, people }) });
    const contract = contractOf((await (await ask('/openapi.json')).json()) as object);
    const keys = {
      'XE state': await keyOf(people, both, 'XE', 'state'),
      'XE ngo': await keyOf(people, both, 'XE', 'ngo'),
      'FR state': await keyOf(people, both, 'FR', 'state'),
    };
    const lists = ['findings', 'recommendations', 'actions'];
    const open = async (word: string, place: string, list = 'findings'): Promise<Response> =>
      ask(`/desk/${place.replace(' ', '/')}/${list}`, { authorization: `Bearer ${word}` });
    for (const [own, word] of Object.entries(keys)) {
      for (const place of ['XE state', 'XE ngo', 'FR state', 'FR ngo', 'ZZ state']) {
        for (const list of lists) {
          const response = await open(word, place, list);
          assert.equal(response.status, place === own ? 200 : 404, `${own} at ${place} ${list}`);
          assert.equal(
            response.headers.get('cache-control'),
            place === own ? 'private, no-store' : 'no-store',
          );
          await contract.holds(`/api/v1/desk/{state}/{voice}/${list}`, response);
        }
      }
    }
    const judged = async (word: string, place: string): Promise<readonly unknown[]> => {
      const path = `/desk/${place.replace(' ', '/')}/findings?verdict=met`;
      const response = await ask(path, { authorization: `Bearer ${word}` });
      const { items } = (await contract.holds('/api/v1/desk/{state}/{voice}/findings', response)) as Body;
      return items.map(({ requirement, review }) => [requirement, review]);
    };
    assert.deepEqual(await judged(keys['XE state'], 'XE state'), [['csam.produce', 'draft']]);
    assert.deepEqual(await judged(keys['XE ngo'], 'XE ngo'), [['csam.distribute', 'draft']]);

    const session = { authorization: 'Bearer x', cookie: 'better-auth.session_token=x' };
    assert.equal((await ask('/desk/XE/state/findings', session)).status, 401, 'a cookie opens nothing');
    await people.give({
      person: both.id,
      role: 'analyst',
      state: 'XE',
      given: false,
      by: operator.id,
      why: 'left',
    });
    for (const list of lists) assert.equal((await open(keys['XE state'], 'XE state', list)).status, 404);
    assert.equal((await open(keys['XE ngo'], 'XE ngo')).status, 200, 'the other role is still there');
    const told = (await contract.holds(
      '/api/v1/desk/key',
      await ask('/desk/key', { authorization: `Bearer ${keys['XE state']}` }),
    )) as Record<string, unknown>;
    assert.equal(told['opens'], false);
    assert.deepEqual(failures, []);
  });

  test('recommendations and actions of a desk are answered as the document says, page by page', async () => {
    const { database, people } = await freshPeople(cluster());
    await firstOperator(people);
    const { analyst } = desks(database);
    await layLaws(analyst);
    const link = {
      link: (all: readonly unknown[]) =>
        all.map(() => [{ requirement: 'csam.produce', score: 0.9, words: [] }]),
    };
    for (const text of ['Ban the production.', 'Train the police.', 'Fund the shelters.'])
      await addByHand(analyst, { text, lang: 'en', kind: 'recommendation' }, link);
    const coordinator = await joined(people, 'coco@example.org', ['coordinator', 'XE']);
    await planned({ ...analyst, person: coordinator });
    const word = await keyOf(people, coordinator, 'XE', 'state');
    const { ask, failures } = testApi({ desk: () => Promise.resolve({ database, people }) });
    const contract = contractOf((await (await ask('/openapi.json')).json()) as object);
    const list = async (name: string, query: string): Promise<Body> =>
      (await contract.holds(
        `/api/v1/desk/{state}/{voice}/${name}`,
        await ask(`/desk/XE/state/${name}?${query}`, { authorization: `Bearer ${word}` }),
      )) as Body;
    const first = await list('recommendations', 'show=all&limit=2');
    assert.equal(first.total, 3);
    const second = await list('recommendations', first.next?.split('?')[1] ?? '');
    assert.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 3);
    assert.equal(second.next, undefined);
    assert.equal((await list('recommendations', 'show=all&words=police')).total, 1);
    const { items } = await list('actions', 'status=planned');
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Amend the Penal Code'],
    );
    assert.equal((await list('actions', 'status=done')).total, 0);
    assert.ok(!JSON.stringify(items).includes(coordinator.id), 'people are not named');
    assert.deepEqual(failures, []);
  });

  test('a key is shown once and kept as a hash; ended, too old or made up it opens nothing', async () => {
    const { database, root, people } = await freshPeople(cluster());
    await firstOperator(people);
    const person = await joined(people, 'ana@example.org', ['analyst', 'XE']);
    const other = await joined(people, 'ben@example.org', ['analyst', 'XE']);
    const { ask } = testApi({ desk: () => Promise.resolve({ database, people }) });
    const status = async (word: string, scheme = 'Bearer'): Promise<number> =>
      (await ask('/desk/key', { authorization: `${scheme} ${word}` })).status;
    const word = await keyOf(people, person, 'XE', 'state');
    assert.match(word, /^tutela_[A-Za-z0-9_-]{43}$/u);
    const { rows } = await root.query<{ row: string }>('select k::text as row from tutela.api_key k');
    assert.ok(!rows[0]?.row.includes(word.slice(7)));
    assert.deepEqual(
      [await status(word), await status(word, 'bearer'), await status(word, 'Basic')],
      [200, 200, 401],
    );
    assert.equal(await status(`${word.slice(0, -1)}${word.endsWith('A') ? 'B' : 'A'}`), 401);
    const [kept] = await people.keys.of(person.id);
    const { rows: today } = await root.query<{ day: string }>(
      `select (now() at time zone 'utc')::date::text as day`,
    );
    assert.equal(kept?.used, today[0]?.day);
    assert.deepEqual(await people.keys.of(other.id), []);
    assert.equal(await people.keys.end(other.id, kept?.id ?? ''), false, 'not by somebody else');
    assert.equal(await status(word), 200);
    assert.equal(await people.keys.end(person.id, kept?.id ?? ''), true);
    assert.equal(await status(word), 401);
    assert.equal(await people.keys.end(person.id, kept?.id ?? ''), false);

    const second = await keyOf(people, person, 'XE', 'state');
    await aged(root, 29);
    assert.equal(await status(second), 200);
    await aged(root, 1);
    assert.equal(await status(second), 401);
    await assert.rejects(root.query('update tutela.api_key set expires_at = now()'), 'rows are never edited');
    await assert.rejects(root.query('delete from tutela.api_key_end'));
    await assert.rejects(
      database.within({ person: person.id, states: ['XE'], voices: ['state'] }, (db) =>
        db
          .selectFrom('api_key' as never)
          .selectAll()
          .execute(),
      ),
      /permission denied/u,
      'the pages have no right to the keys',
    );
  });

  test('nobody makes a key for a desk that is not theirs, and each key has its own limit', async () => {
    const { database, people } = await freshPeople(cluster());
    const operator = await firstOperator(people);
    const person = await joined(people, 'ana@example.org', ['analyst', 'XE']);
    const asked = { name: 'a key', state: 'XE', voice: 'state', days: 30 } as const;
    for (const [who, more, refused] of [
      [person, { voice: 'ngo' }, 'not-yours'],
      [person, { state: 'FR' }, 'not-yours'],
      [operator, {}, 'not-yours'],
      [person, { name: '' }, 'no-name'],
      [person, { days: 4000 }, 'no-days'],
    ] as const)
      assert.deepEqual(await makeKey(people, who, { ...asked, ...more }), { refused });
    const limits = { address: { most: 100, seconds: 60 }, key: { most: 2, seconds: 60 } };
    const { ask } = testApi({ desk: () => Promise.resolve({ database, people }), limits });
    const one = await keyOf(people, person, 'XE', 'state');
    const two = await keyOf(people, person, 'XE', 'state');
    const of = (word: string) => ask('/desk/key', { authorization: `Bearer ${word}` });
    assert.equal((await of(one)).headers.get('ratelimit'), '"key";r=1;t=60, "address";r=99;t=60');
    await of(one);
    const refused = await of(one);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '60');
    assert.equal((await of(two)).status, 200);
    const made = await Promise.all(Array.from({ length: 25 }, () => makeKey(people, person, asked)));
    assert.equal(
      made.filter((each) => 'word' in each).length,
      18,
      'twenty at once, however they are asked for',
    );
  });
});

async function planned(seat: Parameters<typeof planAction>[0]): Promise<void> {
  const outcome = await planAction(seat, {
    title: 'Amend the Penal Code',
    does: 'Adds the production.',
    lead: 'Ministry of Justice',
    partners: [],
    start: null,
    due: '2027-06-30',
    cost: 'unknown',
    indicator: null,
    requirements: [{ requirement: 'csam.produce', aspect: 'law', closes: 'wholly' }],
    recommendations: [],
    dependsOn: [],
  });
  assert.equal(outcome.kind, 'kept', JSON.stringify(outcome));
}
