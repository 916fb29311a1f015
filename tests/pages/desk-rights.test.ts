import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { Role } from '#engine/model/role.ts';
import { may } from '#operations/rights.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { openJobs } from '#store/jobs/index.ts';
import { furnishAll, isOwn, OWN, PLACES, wordsOf, type Ground, type Place } from '../desk-rights/ground.ts';
import { makeOperator } from './desk.ts';
import { openSeats, type Seats } from './desk-seats.ts';
import { ROUTES } from './desk-rights/asked.ts';
import { plant } from './desk-rights/plant.ts';
import { filesOnDisk, type Fields, type Planted, type Sent } from './desk-rights/routes.ts';
import { openSite, skip, type Site } from './site.ts';

type Holder = {
  readonly cookie: string;
  readonly grants: { readonly role: Role; readonly state?: string }[];
};
type Step = {
  readonly name: string;
  readonly asked: Pick<Sent, 'path' | 'verbs'> & Partial<Sent>;
  readonly gets: boolean;
};

/** Every address and form below /desk/[state]/[voice], as they lie in the folder of routes. */
const STEPS: readonly Step[] = Object.entries(ROUTES).flatMap(([folder, { get, post = {} }]) => [
  ...(get ? [{ name: `${folder} GET`, asked: get, gets: true }] : []),
  ...Object.entries(post).map(([form, asked]) => ({ name: `${folder} ${form}`, asked, gets: false })),
]);

/** Addresses that name one thing by its id: where it is not one's own, there is nothing. */
const BY_ID = [
  'laws/provision GET',
  'publish/[sha256] GET',
  'recommendations/[id] GET',
  'reports/made/[task] GET',
  'requirements/[group]/[slug]/files/[item] GET',
];

describe('the rights of the desk at every address', { skip }, () => {
  const holders = new Map<Role, Holder>();
  const planted = new Map<Place, Planted>();
  let data: string;
  let site: Site;
  let seats: Seats;
  let ground: Ground;

  before(async () => {
    data = dataFolderForTests();
    site = await openSite({ TUTELA_DATA: data, TUTELA_DESK: 'on', TUTELA_WORKER: 'off' });
    const first = await site.browser.newContext({ baseURL: site.address });
    await makeOperator(site, await first.newPage());
    seats = await openSeats(site, data);
    const database = await openDatabase({ TUTELA_DATA: data }, '.');
    const root = new pg.Client(database.owner);
    await root.connect();
    const jobs = openJobs(database, { say: () => undefined });
    ground = await furnishAll({ database, elsewhere: database, root, jobs, data });
    for (const place of PLACES) planted.set(place, await plant(ground, place));
    for (const role of Role.options) {
      const grant = role === 'operator' ? { role } : { role, state: OWN };
      const { context } = await seats.seat(`Holder-${role} Person`, [grant]);
      const cookies = await context.cookies();
      holders.set(role, {
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
        grants: [grant],
      });
    }
  });
  after(async () => {
    await ground?.jobs.close();
    await ground?.root.end();
    await ground?.database.close();
    await seats?.close();
    await site?.close();
    await removeDataFolder(data);
  });

  test('every file of routes is asked here, with each of its forms', () => {
    const asked = Object.entries(ROUTES).map(([folder, { get, post = {} }]) => [
      folder,
      { gets: get !== undefined, forms: Object.keys(post).sort() },
    ]);
    assert.deepEqual(Object.fromEntries(asked), Object.fromEntries(filesOnDisk()));
  });

  for (const role of Role.options) {
    test(`${role}: each address and form as the table says, in every State and voice`, async () => {
      const holder = holders.get(role)!;
      const came: string[] = [];
      for (const place of PLACES) {
        const right = (step: Step): boolean =>
          may(holder, 'see-drafts', place) &&
          (step.asked.verbs ?? []).every((verb) => may(holder, verb, place));
        const [yes, no] = [STEPS.filter(right), STEPS.filter((step) => !right(step))];
        assert.ok(yes.length === 0 || isOwn(role, place), role);
        const marks = await ground.marks();
        for (const step of no) {
          const { status, text } = await sent(holder, place, step, planted.get(place)!);
          const where = `${role} ${place.state}/${place.voice} ${step.name}: ${status}`;
          const seen = may(holder, 'see-drafts', place);
          if (!(seen ? refuses(status, text) : status === 404)) came.push(`${where} though it is not theirs`);
          if (!seen && text.includes('WORDS-OF')) came.push(`${where} says words of the place`);
        }
        assert.deepEqual(
          await ground.marks(),
          marks,
          `${role} changed something in ${place.state}/${place.voice}`,
        );
        for (const step of yes) {
          const { status, text } = await sent(holder, place, step, planted.get(place)!);
          const where = `${role} ${place.state}/${place.voice} ${step.name}: ${status}`;
          if (refuses(status, text) || status >= 500) came.push(`${where} though it is theirs`);
          for (const other of others(place))
            if (text.includes(wordsOf(other))) came.push(`${where} says ${wordsOf(other)}`);
        }
      }
      assert.deepEqual(came, []);
    });
  }

  test('one finds the own words: else it would say nothing that the others are not found', async () => {
    for (const role of ['coordinator', 'ngo'] as const) {
      const place = PLACES.find((each) => isOwn(role, each))!;
      let found = 0;
      for (const step of STEPS.filter(({ gets }) => gets)) {
        const { text } = await sent(holders.get(role)!, place, step, planted.get(place)!);
        if (text.includes(wordsOf(place))) found++;
      }
      assert.ok(found >= 7, `${role}: ${found} pages`);
    }
  });

  test('ids of another State or voice lead to nothing at the own addresses, and change nothing there', async () => {
    const came: string[] = [];
    for (const role of Role.options) {
      const holder = holders.get(role)!;
      for (const place of PLACES.filter((each) => may(holder, 'see-drafts', each))) {
        for (const other of others(place)) {
          const before = await rowsOf(other);
          for (const step of STEPS) {
            const { status, text } = await sent(holder, place, step, planted.get(other)!);
            const where = `${role} ${place.state}/${place.voice} ${step.name} with ids of ${other.state}/${other.voice}: ${status}`;
            if (BY_ID.includes(step.name) && status !== 404) came.push(`${where} is not 404`);
            if (status >= 500) came.push(`${where} breaks`);
            for (const one of others(place))
              if (text.includes(wordsOf(one))) came.push(`${where} says ${wordsOf(one)}`);
          }
          assert.equal(
            await rowsOf(other),
            before,
            `${role} changed something in ${other.state}/${other.voice}`,
          );
        }
      }
    }
    assert.deepEqual(came, []);
  });

  const others = (place: Place): readonly Place[] => PLACES.filter((each) => each !== place);

  /** 404 and 403, but not for the own work; forms of the list say it on the list, as all that was not done. */
  function refuses(status: number, text: string): boolean {
    return (
      status === 404 ||
      (status === 403 && !/Four eyes:/u.test(text)) ||
      (status === 400 && /role here does not do that/u.test(text))
    );
  }

  async function sent(
    { cookie }: Holder,
    { state, voice }: Place,
    { asked, gets }: Step,
    ids: Planted,
  ): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(`${site.address}/desk/${state}/${voice}${asked.path(ids)}`, {
      method: gets ? 'GET' : 'POST',
      headers: { cookie, origin: site.address, accept: 'text/html' },
      redirect: 'manual',
      ...(asked.form ? { body: bodyOf(asked.form(ids)) } : {}),
    });
    const text = `${[...response.headers.values()].join('\n')}\n${await response.text()}`;
    return { status: response.status, text };
  }

  /** All rows of one place, as one hash. */
  async function rowsOf({ state, voice }: Place): Promise<string> {
    const { rows } = await ground.root.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'tutela' and column_name in ('state', 'voice') group by 1 having count(*) = 2 order by 1`,
    );
    const hashes: string[] = [];
    for (const { name } of rows) {
      const all = await ground.root.query<{ hash: string | null }>(
        `select md5(string_agg(one::text, ',' order by one::text)) as hash from tutela.${name} as one
          where state = $1 and voice = $2`,
        [state, voice],
      );
      hashes.push(`${name} ${all.rows[0]?.hash ?? ''}`);
    }
    return hashes.join('\n');
  }
});

function bodyOf(fields: Fields): FormData | URLSearchParams {
  const all = Object.entries(fields);
  if (all.every(([, value]) => typeof value === 'string'))
    return new URLSearchParams(all.map(([name, value]) => [name, String(value)]));
  const form = new FormData();
  for (const [name, value] of all) {
    if (typeof value === 'string') form.set(name, value);
    else form.set(name, new Blob([value.text]), value.name);
  }
  return form;
}
