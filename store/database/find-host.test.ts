import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { finderOf, type Finder } from './find-host.ts';
import { answering, type Answering, type Says } from './fixtures/answering.ts';
import { named, type Host, type Wants } from './hosts.ts';
import { linesOf } from './line.ts';

const PRIMARY: Says = { standby: false, timeline: 2 };
const STANDBY: Says = { standby: true, timeline: 0 };

type Ground = {
  readonly servers: readonly Answering[];
  readonly finder: Finder;
  readonly cut: () => number[];
};

/** Servers that say so, one finder for them, and the places in the list of those that were cut. */
async function ground(t: TestContext, says: readonly Says[], wants: Wants = 'read-write'): Promise<Ground> {
  const servers = await Promise.all(says.map(answering));
  t.after(() => Promise.all(servers.map(({ close }) => close())));
  const hosts = servers.map(({ host }) => host);
  const at = (host: Host) => ({ connectionString: `postgres://u@${named(host)}/db?sslmode=disable` });
  const finder = finderOf(hosts, wants, at, 600);
  const cut = new Set<number>();
  finder.onCut((isCut) => {
    for (const [index, host] of hosts.entries()) if (isCut(host)) cut.add(index);
  });
  return { servers, finder, cut: () => [...cut].sort() };
}

// Connections used up, no memory, disk full, password, no such database, ending, starting, a fault.
for (const code of ['53300', '53200', '53100', '28P01', '3D000', '57P01', '57P03', 'XX000']) {
  test(`a server that answers with ${code} is there: nothing that works with it is cut`, async (t) => {
    const { servers, finder, cut } = await ground(t, [PRIMARY, STANDBY]);
    const first = await finder.find();
    assert.equal(first, servers[0]?.host);
    servers[0]!.says = { refuses: code };
    await finder.lookAfter(first);
    assert.deepEqual(cut(), []);
  });
}

test('one that is gone, or is a standby by now, is cut', async (t) => {
  const { servers, finder, cut } = await ground(t, [PRIMARY, PRIMARY, STANDBY]);
  const [gone, demoted] = servers;
  await finder.find();
  demoted!.says = STANDBY;
  await finder.lookAfter(demoted!.host);
  assert.deepEqual(cut(), [1]);
  await gone!.close();
  await finder.lookAfter(gone!.host);
  assert.deepEqual(cut(), [0, 1]);
});

test('all who ask after one host at once are answered by one question', async (t) => {
  const { servers, finder } = await ground(t, [PRIMARY, STANDBY]);
  const host = await finder.find();
  const before = servers[0]!.asked();
  await Promise.all(Array.from({ length: 10 }, () => finder.lookAfter(host)));
  assert.equal(servers[0]!.asked() - before, 1);
  await finder.lookAfter(host);
  assert.equal(servers[0]!.asked() - before, 2);
});

test('a primary that has no connection left is not left for one that was cut off before', async (t) => {
  const { servers, finder, cut } = await ground(t, [{ standby: false, timeline: 1 }, PRIMARY]);
  const [old, real] = servers;
  assert.equal(await finder.find(), real!.host);
  real!.says = { refuses: '53300' };
  assert.equal(await finder.find(), real!.host);
  real!.says = { refuses: '57P03' };
  await assert.rejects(finder.find(), /cut off before the last promotion.*57P03/u);
  assert.deepEqual(cut(), []);
  // Promoted since: now it is the right one, and alone.
  old!.says = { standby: false, timeline: 3 };
  assert.equal(await finder.find(), old!.host);
  assert.deepEqual(cut(), [1]);
});

test('where none has a connection left, that is what is said', async (t) => {
  const { finder } = await ground(t, [{ refuses: '53300' }, STANDBY]);
  await assert.rejects(finder.find(), { code: '53300' });
});

test('readers of a standby that is only full stay; new ones go elsewhere', async (t) => {
  const { servers, finder, cut } = await ground(t, [PRIMARY, STANDBY], 'prefer-standby');
  assert.equal(await finder.find(), servers[1]!.host);
  servers[1]!.says = { refuses: '53300' };
  assert.equal(await finder.find(), servers[0]!.host);
  assert.deepEqual(cut(), []);
});

test('lines at rest are looked after together', async (t) => {
  const { servers, finder } = await ground(t, [PRIMARY, STANDBY]);
  const host = await finder.find();
  const line = linesOf({ ...finder, find: () => Promise.resolve(host), quiet: 200 });
  const open: Socket[] = [];
  t.after(() => open.forEach((one) => one.destroy()));
  for (let many = 0; many < 10; many++) {
    const one = line().on('error', () => undefined);
    one.connect(0, 'anywhere');
    open.push(one);
    // Each has rested for another time.
    await sleep(15);
  }
  const before = servers[0]!.asked();
  await sleep(1000);
  const asked = servers[0]!.asked() - before;
  assert.ok(asked >= 2, `${asked}`);
  assert.ok(asked <= 12, `ten lines asked ${asked} times within five rests`);
});
