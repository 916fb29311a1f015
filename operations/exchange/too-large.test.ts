import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { InputError, type Problem } from '#engine/model/problem.ts';
import { hashOf, type KeptLink } from '#store/decisions/chain.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { checkedDecisions } from '#store/exchange/bundle-check.ts';
import { AT_DESK, BY_COMMAND, type BundleLimits } from '#store/exchange/bundle-limits.ts';
import { openBundle } from '#store/exchange/bundle-read.ts';
import { linesOf } from '#store/exchange/lines.ts';
import { FORMAT, PARTS, type Manifest } from '#store/exchange/manifest.ts';
import type { Seat } from '../assess/seat.ts';
import { KEY } from '../publish/fixtures/spoken.ts';
import { receive } from './at-desk.ts';
import { packed, signedAgain, type Entries } from './fixtures/altered.ts';
import { folder } from './fixtures/house.ts';

const PERSON = '{"id":"ana","name":"Ana"}\n';
const ZEROS = '0'.repeat(64);

/** A bundle in which nothing was decided, signed by whoever made it. */
async function bundle(
  parts: Readonly<Record<string, string | Buffer>>,
  change: Parameters<typeof signedAgain>[2] = () => undefined,
): Promise<string> {
  const manifest = {
    format: FORMAT,
    state: { code: 'XE', name: 'Exempla' },
    voices: ['state', 'ngo'],
    made: '2026-11-22T10:00:00Z',
    engine: '1',
    by: '',
    chain: { seq: 0, hash: ZEROS },
    counts: Object.fromEntries(PARTS.map((part) => [part, 0])),
    missing: [],
    entries: [],
  };
  const entries: Entries = new Map([
    ...PARTS.map((part) => [`${part}.jsonl`, Buffer.from((parts[part] ?? '') as string)] as const),
    ['manifest.json', Buffer.from(JSON.stringify(manifest))],
    ['signature.json', Buffer.from('')],
  ]);
  return packed(signedAgain(entries, KEY, change));
}

/** Notes that follow one another. */
async function* chain(place: object, length: number): AsyncGenerator<string> {
  await Promise.resolve();
  let prevHash = ZEROS;
  for (let seq = 1; seq <= length; seq++) {
    const said = {
      ...place,
      id: uuid7(),
      by: 'ana',
      kind: 'note',
      body: { text: 'a note' },
      lawSet: null,
      catalogueVersion: '0123456789ab',
      engineVersion: '1',
      seq,
      at: '2026-11-22T10:00:00.000000Z',
      prevHash,
    };
    const hash = hashOf(said as unknown as KeptLink);
    prevHash = hash;
    yield JSON.stringify({ ...said, hash });
  }
}

async function refused(path: string, limits: BundleLimits = AT_DESK): Promise<Problem> {
  try {
    await (await openBundle(path, limits)).close();
  } catch (error) {
    assert.ok(error instanceof InputError, String((error as Error).stack));
    return error.problem;
  }
  return { code: 'accepted', message: '' };
}

test('a bundle that is small and whole is read by the desk and by the command', async () => {
  const path = await bundle({ people: PERSON });
  for (const limits of [AT_DESK, BY_COMMAND]) assert.equal((await refused(path, limits)).code, 'accepted');
});

test('too many people are refused by their number, before one of them is read', async () => {
  // No line of it could be read.
  const path = await bundle({ people: 'x\n'.repeat(10_001) });
  assert.deepEqual(await refused(path), {
    code: 'exchange.too-large',
    file: 'altered.tutela',
    place: 'people.jsonl',
    message:
      'is refused: it holds 10,001 lines, and the desk takes 10,000 at most; whoever runs Tutela merges it with "tutela merge"',
  });
  assert.match((await refused(path, BY_COMMAND)).message, /a line cannot be read/u);
});

test('a manifest that names fewer lines than there are is found out at the first one too many', async () => {
  // The third line is no text at all: whoever read on would say so.
  const lines = Buffer.concat([Buffer.from(PERSON.repeat(2)), Buffer.from([0xff, 10])]);
  const path = await bundle({ people: lines }, ({ counts }) => (counts['people'] = 1));
  assert.match((await refused(path)).message, /another number of lines than its manifest says/u);
});

test('what all parts hold, and what is held in memory, has an end; originals count for neither', async () => {
  const path = await bundle({ people: PERSON.repeat(3).replaceAll('ana', 'bea'), readings: 'y\n' });
  const limits = (more: Partial<BundleLimits>) => refused(path, { ...AT_DESK, ...more });
  assert.match(
    (await limits({ bytes: 79 })).message,
    /its parts hold 1 MB, and the desk takes 1 MB at most/u,
  );
  assert.match((await limits({ held: 77 })).message, /all but its readings and publications hold/u);
  assert.match((await limits({ bytes: 80, held: 78 })).message, /not in the right form|cannot be read/u);
});

test('a line, a manifest and a list of entries that are too long are refused, with the place', async () => {
  const path = await bundle({ people: `${PERSON}{"id":"ben","name":"${'n'.repeat(100)}"}\n` });
  const limits = (more: Partial<BundleLimits>) => refused(path, { ...AT_DESK, ...more });
  const line = await limits({ line: 60 });
  assert.deepEqual([line.code, line.place], ['exchange.too-large', 'people.jsonl, line 2']);
  assert.match(line.message, /a line has more than/u);
  const manifest = await limits({ manifest: 300 });
  assert.deepEqual([manifest.code, manifest.place], ['exchange.too-large', 'manifest.json']);
  const entries = await limits({ entries: 5 });
  assert.deepEqual([entries.code, entries.place], ['exchange.too-large', undefined]);
});

test('at the desk: refused with the name it came under, kept nowhere, and one is read at a time', async () => {
  const bytes = readFileSync(await bundle({ people: 'x\n'.repeat(10_001) }));
  const seat = { state: 'XE', voice: 'state' } as Seat;
  const data = folder();
  const came = await Promise.allSettled(
    Array.from({ length: 12 }, () => receive(seat, data, 'from-afar.tutela', bytes)),
  );
  const problems = came.map((each) => {
    assert.ok(each.status === 'rejected' && each.reason instanceof InputError);
    return each.reason.problem;
  });
  const many = (code: string) => problems.filter((each) => each.code === code);
  assert.equal(many('exchange.too-large').length, 9);
  assert.ok(many('exchange.too-large').every(({ file }) => file === 'from-afar.tutela'));
  assert.equal(many('exchange.busy').length, 3);
  assert.match(many('exchange.busy')[0]?.message ?? '', /again in a moment/u);
  assert.equal(existsSync(join(data, 'originals')), false);
});

test('decisions on one finding have an end: to fold them takes time by the square of their number', async () => {
  const link = { state: 'XE', voice: 'state', requirement: 'csam.access', aspect: 'law' };
  const look = {
    file: 'a.tutela',
    manifest: { state: { code: 'XE' }, voices: ['state'] } as unknown as Manifest,
    limits: { ...AT_DESK, finding: 2 },
    lines: () => chain(link, 3),
  };
  await assert.rejects(checkedDecisions(look, new Set(['ana']), new Set()), (error) => {
    assert.ok(error instanceof InputError);
    assert.equal(error.problem.place, 'decision 3');
    return /more than 2 decisions on "csam.access state law"/u.test(error.message);
  });
});

test('whoever reads many lines lets others have their turn', async () => {
  let turns = 0;
  let reading = true;
  const other = (): void => {
    turns++;
    if (reading) setImmediate(other);
  };
  setImmediate(other);
  async function* pieces() {
    await Promise.resolve();
    yield Buffer.from('{}\n'.repeat(400));
  }
  const lines = linesOf('a.tutela', 'people', pieces());
  while (!(await lines.next()).done) {
    const until = performance.now() + 1;
    while (performance.now() < until);
  }
  reading = false;
  assert.ok(turns >= 5, `${turns} turns in 400 lines of a millisecond`);
});
