import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { facts } from '#engine/plan/fixtures/entries.ts';
import { seat } from '#operations/assess/fixtures/seats.ts';
import { planAction } from '#operations/plan/verbs.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { mailServer } from '#store/mail/fixtures/server.ts';
import { openPeople } from '#store/people/index.ts';

const data = dataFolderForTests();
const PACKAGE = join(import.meta.dirname, '..');
const workers: ChildProcess[] = [];

after(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await removeDataFolder(data);
});

test('two workers that start on the day send one letter on what is due, to who plans, and none to others', async () => {
  const server = await mailServer();
  const database = await openDatabase({ TUTELA_DATA: data }, PACKAGE);
  const address = 'https://desk.example.org/';
  const people = openPeople(database, {
    env: { TUTELA_DATA: data },
    here: PACKAGE,
    address: new URL(address),
  });
  try {
    const password = 'four quiet herons in March';
    const operator = { name: 'Op', email: 'op@example.org', password };
    await people.makeFirstOperator((await people.firstLink()) ?? '', operator);
    const by = (await people.everybody())[0]?.id ?? '';
    for (const [email, role] of [
      ['plans@example.org', 'coordinator'],
      ['reads@example.org', 'reader'],
    ] as const) {
      const token = await people.invite({ email, role, state: 'XE', by, why: 'for a test' });
      await people.acceptAsNew(token, { name: role, password });
    }
    const ana = (await people.everybody()).find(({ email }) => email === 'plans@example.org');
    assert.ok(ana);
    const today = new Date().toISOString().slice(0, 10);
    const planned = await planAction(seat(database, ana.id, 'coordinator', { today }), facts({ due: today }));
    assert.equal(planned.kind, 'kept');

    for (let at = 0; at < 2; at++) workers.push(startWorker(server.url()));
    for (let waited = 0; waited < 60_000 && server.arrived.length === 0; waited += 50) await sleep(50);
    // The other one, too, has looked: it says that it works before, and looks at once.
    await sleep(3_000);
    assert.deepEqual(
      server.arrived.map(({ to }) => to),
      [['plans@example.org']],
    );
    assert.match(server.arrived[0]?.raw ?? '', /1 action is due within 14 days/u);
    assert.match(server.arrived[0]?.raw ?? '', /https:\/\/desk\.example\.org\/desk\/XE\/state\/plan/u);
    for (const worker of workers) {
      worker.kill('SIGTERM');
      const [code] = (await once(worker, 'exit')) as [number | null];
      assert.equal(code, 0);
    }
  } finally {
    await people.close();
    await database.close();
    await server.close();
  }
});

function startWorker(smtp: string): ChildProcess {
  return spawn(process.execPath, [join(PACKAGE, 'cli', 'tutela.mjs'), 'worker'], {
    cwd: PACKAGE,
    env: {
      ...process.env,
      TUTELA_DATA: data,
      TUTELA_SMTP_URL: smtp,
      TUTELA_MAIL_FROM: 'desk@example.org',
      PUBLIC_URL: 'https://desk.example.org/',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
