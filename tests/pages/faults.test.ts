import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import pg from 'pg';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { embeddedServer, stopServer } from '#store/database/server.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { verifyChain } from '#store/decisions/verify.ts';
import { A_DAY, shiftedClock, type Clock } from '../faults/clock.ts';
import { NO_DISK, smallDisk, type SmallDisk } from '../faults/small-disk.ts';
import { looksRight, makeOperator, PASSWORD, signIn } from './desk.ts';
import { openSeats, type Seats, type Sitter } from './desk-seats.ts';
import { openSite, ROOT, skip, type Site } from './site.ts';

const HOME = '/desk/XE/state';
const FINDING = `${HOME}/requirements/csam/produce`;
const STATE = { states: ['XE'], voices: ['state'] } as const;

// One portal, in the order of the tests: its database by address and its data folder on disks of their own, its worker
// started here, its clock in our hands. docs/faults.md lists what each person sees.
describe('faults, as people see them', { skip }, () => {
  let site: Site;
  let ana: Sitter;
  let page: Page;
  let seats: Seats;
  let database: Database;
  let clock: Clock;
  let server: string;
  let disks: Readonly<Record<'data' | 'database', SmallDisk>> | undefined;
  let data: string;
  let temp: string;
  let env: Readonly<Record<string, string>>;
  /** A form that never arrives whole: begun first, looked at last. */
  let slow: Promise<string>;
  const workers = new Set<ChildProcess>();
  const promised: string[] = [];

  before(async () => {
    if (!NO_DISK) disks = { data: smallDisk('40m'), database: smallDisk('200m') };
    server = disks?.database.path ?? dataFolderForTests();
    data = join(disks?.data.path ?? dataFolderForTests(), 'data');
    mkdirSync(data);
    temp = mkdtempSync(join(tmpdir(), 'tutela-faults-'));
    clock = shiftedClock();
    const { host } = await embeddedServer(server, { quick: true });
    await asRoot(host, 'create database faults');
    const address = `postgres:///faults?host=${encodeURIComponent(host)}&user=tutela`;
    env = { TUTELA_DATA: data, DATABASE_URL: address };
    const own = { TUTELA_DESK: 'on', TUTELA_WORKER: 'off', TMPDIR: temp, NODE_OPTIONS: clock.options };
    site = await openSite({ ...env, ...own });
    slow = sentTo(`${HOME}/requirements`, 1000, 10, false);
    await makeOperator(site, await (await site.browser.newContext({ baseURL: site.address })).newPage());
    database = await openDatabase(env, ROOT);
    seats = await openSeats(site, data, env);
    ana = await seats.seat('Ana Lyst', [{ role: 'analyst', state: 'XE' }], { javaScriptEnabled: false });
    ana.context.setDefaultTimeout(90_000);
    page = await ana.context.newPage();
  });
  after(async () => {
    for (const each of workers) await ended(each);
    disks?.database.free();
    await seats?.close();
    await site?.close();
    await database?.close();
    await stopServer(join(server, 'postgres'));
    disks?.database.close();
    disks?.data.close();
    if (!disks) await removeDataFolder(server);
    clock?.close();
    rmSync(temp, { recursive: true, force: true });
  });

  const up = () => embeddedServer(server, { quick: true });
  const down = () => stopServer(join(server, 'postgres'));
  const text = (): Promise<string> => page.locator('main').innerText();
  const words = (more: string): string => `Article 31 names it. ${more} — "così", <i>عربي</i>`;

  /** As a person with a form of their own: the way a page is answered, whatever it is. */
  const post = (path: string, form: Record<string, string>, headers = {}) =>
    ana.context.request.post(path, {
      form,
      headers: { origin: site.address, accept: 'text/html', ...headers },
      maxRedirects: 0,
      timeout: 90_000,
    });
  async function judged(reason: string): Promise<{ readonly status: number; readonly html: string }> {
    const id = uuid7();
    const response = await post(`${FINDING}?/judge`, {
      aspect: 'law',
      id,
      verdict: 'partly',
      reason,
      then: 'save',
    });
    if (response.status() === 303) promised.push(id);
    return { status: response.status(), html: await response.text() };
  }
  async function fill(reason: string): Promise<void> {
    const form = page.locator('form[data-form=judge-law]');
    await form.locator('input[value=partly]').check();
    await form.getByLabel('Reason').fill(reason);
  }
  const save = () =>
    page.locator('form[data-form=judge-law]').getByRole('button', { name: 'Save', exact: true }).click();

  /** All that was promised, and all that a page showed as kept, is in the chain, and the chain holds. */
  async function chainHolds(): Promise<readonly string[]> {
    const links = await readDecisions(database, STATE, 'XE');
    const kept = new Set(links.map(({ id }) => id));
    assert.deepEqual(
      promised.filter((id) => !kept.has(id)),
      [],
    );
    assert.equal((await verifyChain(database, 'XE')).fault, undefined);
    return links.flatMap((link) => (link.kind === 'judge' ? [link.body.reason] : []));
  }

  async function sentTo(
    path: string,
    length: number,
    part: number,
    cut: boolean,
    type = 'multipart/form-data; boundary=x',
  ) {
    const { hostname, port } = new URL(site.address);
    const cookies = (await ana?.context.cookies().catch(() => [])) ?? [];
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    return new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        const head = [
          `POST ${path} HTTP/1.1`,
          `host: ${hostname}:${port}`,
          `origin: ${site.address}`,
          `content-type: ${type}`,
          `content-length: ${length}`,
          'accept: text/html',
          `cookie: ${cookie}`,
        ];
        const begun = '--x\r\ncontent-disposition: form-data; name="files"; filename="law.json"\r\n\r\n';
        socket.write(`${head.join('\r\n')}\r\n\r\n${begun}`);
        socket.write(Buffer.alloc(part, 'Art. 1. '), () => {
          if (cut) setTimeout(() => socket.destroy(), 200);
        });
      });
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += String(chunk)));
      socket.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' ? undefined : reject(error),
      );
      socket.on('close', () => resolve(answer));
    });
  }

  function worker(): ChildProcess {
    const child = spawn(process.execPath, [join(ROOT, 'cli', 'tutela.mjs'), 'worker'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    workers.add(child);
    return child;
  }

  test('the database is away for five seconds: what is sent meanwhile waits, and is kept', async () => {
    assert.equal((await judged(words('first'))).status, 303);
    await page.goto(FINDING);
    await fill(words('while it was away'));
    await down();
    const [back] = await Promise.all([sleep(5000).then(up), save()]);
    assert.equal(back.state, 'started');
    await page.getByText('The judgement is saved.').waitFor();
    assert.ok((await chainHolds()).includes(words('while it was away')));
  });

  test('it is away for longer: 503 in words, what was written comes back, and is kept once it is sent again', async () => {
    await page.goto(FINDING);
    await fill(words('sent in vain'));
    await down();
    const other = await ana.context.newPage();
    const asks = (path: string) => fetch(site.address + path);
    const open = [
      '/en',
      '/en/requirements',
      '/en/requirements/csam/produce',
      '/en/states/exempla',
      '/en/help',
    ];
    const password = { old: 'hunter2 hunter2', why: 'nobody knows' };
    const [, looked, data, secret, record, program, ...shown] = await Promise.all([
      save(),
      other.goto(FINDING),
      ana.context.request.get(`${HOME}/laws/progress`, {
        headers: { accept: 'application/json' },
        timeout: 90_000,
      }),
      post('/desk/account?/password', password),
      asks('/en/states/fr'),
      asks('/api/v1/publications'),
      ...open.map(asks),
    ]);
    // The public pages need no database, or say that they cannot read it.
    assert.deepEqual(
      shown.map(({ status }) => status),
      open.map(() => 200),
    );
    assert.equal(record.status, 200);
    assert.match(await record.text(), /What was published cannot be read at this moment/u);
    assert.equal(program.status, 503);
    // Unknown is never "none", nor do made-up words stand in; a file that would lack something is not given.
    const [clauses, ...files] = await Promise.all(
      ['/en/clauses', '/en/clauses/list.csv', '/en/changes/feed.atom', '/fr/changes/list.csv'].map(asks),
    );
    const library = await clauses?.text();
    assert.match(library ?? '', /cannot be read at this moment/u);
    assert.doesNotMatch(library ?? '', /Nothing is published|Exempla/u);
    assert.deepEqual(
      files.map(({ status }) => status),
      [503, 503, 503],
    );
    const form = new URLSearchParams({ text: 'a'.repeat(64) });
    const headers = { origin: site.address, accept: 'text/html' };
    const checked = await fetch(`${site.address}/en/verify`, { method: 'POST', body: form, headers });
    assert.equal(checked.status, 200);
    const answer = await checked.text();
    assert.match(answer, /could not be asked now/u);
    assert.ok(answer.includes('a'.repeat(64)));
    // A password is asked for again, and never shown.
    assert.equal(secret.status(), 503);
    assert.doesNotMatch(await secret.text(), /hunter2|nobody knows/u);
    for (const response of [looked, data]) {
      const headers = response?.headers() ?? {};
      assert.equal(typeof response?.status === 'function' ? response.status() : 0, 503);
      assert.deepEqual([headers['retry-after'], headers['cache-control']], ['15', 'no-store']);
    }
    assert.match(await data.text(), /The database of this portal does not answer/u);
    await other.getByRole('heading', { level: 1, name: 'The database does not answer' }).waitFor();
    assert.match(await other.locator('main').innerText(), /The public pages go on\. Try again in a minute/u);
    assert.equal(await other.locator('main form').count(), 0);
    await looksRight(site, other);
    await other.close();

    await page
      .getByRole('heading', { name: 'The database does not answer. What you wrote is kept here' })
      .waitFor();
    assert.match(await text(), /Nothing was changed/u);
    await page.getByText('What you wrote', { exact: true }).click();
    assert.ok((await text()).includes(words('sent in vain')));
    await looksRight(site, page);

    await up();
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.getByText('The judgement is saved.').waitFor();
    assert.equal((await chainHolds()).filter((reason) => reason === words('sent in vain')).length, 1);
    await until(async () => {
      const again = await (await fetch(`${site.address}/en/states/fr`)).text();
      return !/cannot be read at this moment/u.test(again);
    }, 'the public pages never came back');
  });

  test(
    'the disk of the database is full: nothing is kept, the words come back, and it goes on without a restart',
    { skip: NO_DISK },
    async () => {
      disks?.database.fill();
      // Of words that need room of their own; until there is no room left in what was there.
      let refused: Awaited<ReturnType<typeof judged>> | undefined;
      for (let tries = 0; tries < 400 && !refused; tries++) {
        const one = await judged(`${words('full')} ${randomWords(3800)}`);
        if (one.status !== 303) refused = one;
      }
      assert.equal(refused?.status, 503);
      assert.match(refused?.html ?? '', /A disk of this portal is full/u);
      assert.match(refused?.html ?? '', /What you sent was not kept|Nothing was changed/u);
      await page.setContent(refused?.html ?? '');
      assert.ok((await page.locator('main input[name=reason]').inputValue()).startsWith(words('full')));
      assert.equal((await fetch(`${site.address}/en/states/fr`)).status, 200);
      disks?.database.free();
      await chainHolds();
      assert.equal((await judged(words('after it was freed'))).status, 303);
      assert.ok((await chainHolds()).includes(words('after it was freed')));
    },
  );

  test(
    'the data folder is full: the form says so beside its words; once there is room the same is kept',
    { skip: NO_DISK },
    async () => {
      await page.goto(FINDING);
      await page.getByText('Attach evidence').click();
      const before = files(data);
      disks?.data.fill();
      const file = {
        name: 'budget.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.alloc(100_000, '%PDF-1.7 '),
      };
      await page.locator('#attach-what').selectOption('budget');
      await page.locator('#attach-title').fill('Budget of the unit');
      await page.locator('#attach-received').fill('2026-11-20');
      await page.locator('#attach-file').setInputFiles(file);
      await page.getByRole('button', { name: 'Attach', exact: true }).click();
      assert.match(
        await text(),
        /The file cannot be kept: the disk of this portal is full\. Tell whoever keeps the portal/u,
      );
      assert.equal(await page.locator('#attach-title').inputValue(), 'Budget of the unit');
      assert.ok(!(await text()).includes(data), 'no folder of the machine is told');
      const law = {
        name: 'law.md',
        mimeType: 'text/plain',
        buffer: Buffer.from('# Act\n\nArt. 1. No child is sold.\n'),
      };
      const laws = await ana.context.newPage();
      await laws.goto(`${HOME}/laws`);
      await laws.getByLabel('Files with the text of laws').setInputFiles(law);
      await laws.getByRole('button', { name: 'Import', exact: true }).click();
      assert.match(
        await laws.locator('main').innerText(),
        /the disk of this portal is full.*Nothing was changed\./su,
      );
      await laws.close();
      assert.deepEqual(files(data), before, 'nothing half written is left');
      disks?.data.free();
      await page.locator('#attach-file').setInputFiles(file);
      await page.getByRole('button', { name: 'Attach', exact: true }).click();
      await page.getByText('The evidence is attached.').waitFor();
    },
  );

  test('uploads that end in their midst leave nothing behind, and the portal goes on', async () => {
    const before = files(data);
    const paths = [
      `${HOME}/laws?/import`,
      `${FINDING}?/attach`,
      `${HOME}/exchange?/look`,
      `${HOME}/recommendations/add?/document`,
      `${HOME}/practice?/lay`,
      '/en/verify',
    ];
    const answers = await Promise.all(paths.map((path) => sentTo(path, 6_000_000, 3_000_000, true)));
    assert.deepEqual(
      answers.map((answer) => answer.slice(0, 20)),
      paths.map(() => ''),
    );
    const olga = await site.browser.newContext({ baseURL: site.address, javaScriptEnabled: false });
    await signIn(await olga.newPage(), 'olga@example.org', PASSWORD);
    const own = await olga.cookies();
    await ana.context.addCookies([]);
    const cookie = own.map(({ name, value }) => `${name}=${value}`).join('; ');
    await cutOff(`/desk/recommendations?/upload`, cookie, 6_000_000);
    await olga.close();
    await until(() => files(data).length === before.length, `something is left: ${files(data).join(', ')}`);
    assert.deepEqual(files(data), before);
    assert.deepEqual(files(temp), []);
    assert.equal((await judged(words('after half an upload'))).status, 303);
  });

  /** Reads like the export that whoever keeps the house hands in, and is cut off. */
  function cutOff(path: string, cookie: string, length: number): Promise<void> {
    const { hostname, port } = new URL(site.address);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\norigin: ${site.address}\r\naccept: text/html\r\n` +
            `content-type: multipart/form-data; boundary=x\r\ncontent-length: ${length}\r\ncookie: ${cookie}\r\n\r\n` +
            '--x\r\ncontent-disposition: form-data; name="file"; filename="export.json"\r\n\r\n',
        );
        socket.write(Buffer.alloc(length / 2, '[{"a": 1}, '), () => setTimeout(() => socket.destroy(), 500));
      });
      socket.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' ? undefined : reject(error),
      );
      socket.on('close', () => resolve());
    });
  }

  test('the worker is killed: the page says what waits, and shows the law once another took it on', async () => {
    await page.goto(`${HOME}/laws`);
    await page
      .getByLabel('Files with the text of laws')
      .setInputFiles([
        join(ROOT, 'exempla', 'laws', 'penal-code.md'),
        join(ROOT, 'exempla', 'laws', 'procedure-code.md'),
      ]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    assert.match(await text(), /Import of laws: waits for its turn/u, 'nobody works yet');
    const first = worker();
    await until(async () => {
      const progress = await ana.context.request.get(`${HOME}/laws/progress`);
      return ((await progress.json()) as { tasks: { status: string }[] }).tasks.some(
        ({ status }) => status === 'running',
      );
    }, 'the task was not begun');
    await ended(first);
    await page.goto(`${HOME}/laws?still=1`);
    assert.match(await text(), /At work now\s+Import of laws: (?:begins|reading|finding|comparing|keeping)/u);
    assert.match(await text(), /You may leave this page; the work goes on\./u);
    worker();
    await until(async () => {
      await page.goto(`${HOME}/laws?still=1`);
      return !/At work now/u.test(await text());
    }, 'nobody took it on');
    assert.match(await text(), /2 documents, \d+ provisions/u);
    assert.doesNotMatch(await text(), /failed|cancelled/u);
  });

  test('the clock of the portal is set a day ahead, and a day back: one signs in again, and nothing is lost', async () => {
    await page.goto(FINDING);
    await fill(words('a day ahead'));
    clock.set(A_DAY);
    await save();
    await page.getByRole('heading', { name: /^You are signed out\. What you wrote is kept here/u }).waitFor();
    const other = await ana.context.newPage();
    await signIn(other, 'ana@example.org');
    await other.waitForURL((url) => !url.pathname.includes('sign-in'));
    await page.getByRole('button', { name: 'Send it again' }).click();
    await page.getByText('The judgement is saved.').waitFor();
    clock.set(-A_DAY);
    await page.goto(FINDING);
    await fill(words('a day back'));
    await save();
    await page.getByText('The judgement is saved.').waitFor();
    clock.set(0);
    const reasons = await chainHolds();
    assert.deepEqual(reasons.slice(-2), [words('a day ahead'), words('a day back')]);
    const links = await readDecisions(database, STATE, 'XE');
    assert.ok(
      links.every(({ at }) => Math.abs(Date.parse(at) - Date.now()) < A_DAY / 2),
      'times are the database’s',
    );
  });

  test('a form that arrives too slowly is ended', async () => {
    assert.doesNotMatch(await slow, /HTTP\/1\.1 (?:2|3|5)/u);
  });
});

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name !== '.fill')
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

async function asRoot(host: string, statement: string, database = 'postgres'): Promise<void> {
  const root = new pg.Client({ host, user: 'tutela', database });
  await root.connect();
  await root.query(statement).finally(() => root.end());
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await closed;
}

async function until(what: () => boolean | Promise<boolean>, why: string): Promise<void> {
  for (const end = performance.now() + 120_000; performance.now() < end; await sleep(50))
    if (await what()) return;
  assert.fail(why);
}

function randomWords(length: number): string {
  let made = '';
  while (made.length < length) made += `${Math.random().toString(36).slice(2)} `;
  return made.slice(0, length).trim();
}
