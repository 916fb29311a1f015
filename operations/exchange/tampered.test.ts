import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { facts } from '#engine/plan/fixtures/entries.ts';
import { InputError } from '#engine/model/problem.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase, type Database } from '#store/database/index.ts';
import { openBundle } from '#store/exchange/bundle-read.ts';
import { KEY, keyFor } from '../publish/fixtures/spoken.ts';
import { seat } from '../assess/fixtures/seats.ts';
import { planAction } from '../plan/verbs.ts';
import { decideOn } from '../recommendations/decide.ts';
import { addByHand } from '../recommendations/lay.ts';
import { entriesOf, packed, rehashed, signedAgain, withLines, type Entries } from './fixtures/altered.ts';
import { folder, work, written, type TestHouse } from './fixtures/house.ts';

/** What a bundle is refused for; "accepted" where it is not. */
async function why(path: string): Promise<string> {
  try {
    await (await openBundle(path)).close();
    return 'accepted';
  } catch (error) {
    assert.ok(error instanceof InputError, String((error as Error).stack));
    return error.problem.message;
  }
}

describe('bundles that were altered', () => {
  const data = dataFolderForTests();
  const forger = keyFor();
  let database: Database;
  let path = '';
  let own = '';
  let entries: Entries;
  before(async () => {
    database = await openDatabase({ TUTELA_DATA: data }, '.');
    const house = { database, data, key: KEY, now: '2026-11-22T10:00:00Z' } as TestHouse;
    await work(house);
    const planned = await planAction(seat(database, 'ana', 'coordinator'), facts());
    if (planned.kind !== 'kept') throw new Error(planned.kind);
    const ana = seat(database, 'ana', 'analyst');
    const hand = { text: 'Set up a free helpline.', lang: 'en', kind: 'recommendation' } as const;
    const recommendation = await addByHand(ana, hand, { link: () => [] });
    for (const followUp of ['partly', 'done'] as const)
      await decideOn(ana, { recommendation, kind: 'follow-up', followUp, reason: 'as it is' });
    path = await written(house);
    own = await written(house, 'ngo');
    entries = await entriesOf(path);
  });
  after(async () => {
    await database?.close();
    await removeDataFolder(data);
  });

  const flipped = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    copy[copy.length >> 1]! ^= 1;
    return copy;
  };

  test('as it was made it is accepted, and so is one that was packed again piece by piece', async () => {
    assert.equal(await why(path), 'accepted');
    assert.equal(await why(own), 'accepted');
    assert.equal(await why(await packed(entries)), 'accepted');
  });

  test('one letter of any entry', async () => {
    for (const name of entries.keys()) {
      const altered = new Map([...entries, [name, flipped(entries.get(name)!)]]);
      assert.match(await why(await packed(altered)), /is refused/u, name);
    }
  });

  test('any entry missing; one too many; one twice', async () => {
    for (const name of entries.keys()) {
      const without = [...entries].filter(([each]) => each !== name);
      assert.match(await why(await packed(without)), /is missing/u, name);
    }
    const more = new Map([...entries, [`originals/${'0'.repeat(64)}`, Buffer.from('x')]]);
    assert.match(await why(await packed(more)), /manifest does not name/u);
    const twice = [...entries, [...entries][0]!];
    assert.match(await why(await packed(twice)), /two entries have one name/u);
    const lines = withLines(entries, 'people', (all) => [...all, all[0]!]);
    assert.match(await why(await packed(lines)), /another size/u);
  });

  test('names that lead elsewhere, or that no bundle has', async () => {
    for (const name of [
      '../x',
      '/etc/x',
      'originals/../../x',
      'originals/AB',
      'a.exe',
      'originals/',
      '',
      'manifest.json\0',
    ])
      assert.match(await why(await packed([...entries, [name, Buffer.from('x')]])), /does not belong/u, name);
  });

  test('another signature, another key, none', async () => {
    const signature = JSON.parse(entries.get('signature.json')!.toString()) as { value: string };
    const other = new Map([
      ...entries,
      ['signature.json', Buffer.from(JSON.stringify({ ...signature, value: `${'A'.repeat(86)}==` }))],
    ]);
    assert.match(await why(await packed(other)), /signature does not fit/u);
    const keyed = signedAgain(entries, forger, (manifest) => (manifest.by = KEY.publicKey));
    assert.match(await why(await packed(keyed)), /signature does not fit/u);
    assert.equal(
      await why(await packed(signedAgain(entries, forger))),
      'accepted',
      'whose key it is, people compare',
    );
    // The same hash signed as a publication says nothing of a bundle.
    const publication = signedAgain(entries, { ...forger, sign: (hash) => forger.sign(hash) });
    assert.match(await why(await packed(publication)), /signature does not fit/u);
  });

  test('whoever signs anew still cannot make a chain that does not hold', async () => {
    const forged = async (change: (lines: string[]) => string[], part = 'decisions') =>
      why(await packed(signedAgain(withLines(entries, part, change), forger)));
    const altered = (lines: string[], at: number, change: (link: Record<string, unknown>) => void) =>
      lines.map((line, index) => (index === at ? rehashed(line, change) : line));
    const words = (link: Record<string, unknown>) =>
      (link['body'] = { ...(link['body'] as object), reason: 'other words here' });
    const judge = entries
      .get('decisions.jsonl')!
      .toString()
      .split('\n')
      .findIndex((line) => line.includes('"kind":"judge"'));
    assert.ok(judge >= 0);
    assert.match(await forged((lines) => altered(lines, judge, words)), /chain of decisions is broken/u);
    assert.match(await forged((lines) => lines.toSpliced(1, 1)), /chain of decisions is broken/u);
    assert.match(await forged((lines) => lines.slice(1)), /chain of decisions is broken/u);
    assert.match(await forged((lines) => lines.slice(0, -1)), /last decisions are not there/u);
    assert.match(await forged((lines) => [lines[1]!, lines[0]!, ...lines.slice(2)]), /chain|order/u);
    assert.match(
      await forged((lines) => [lines[0]!.replace('"by":"', '"by":"x'), ...lines.slice(1)]),
      /was altered/u,
    );
    assert.match(await forged((lines) => lines.slice(1), 'people'), /names a person/u);
    assert.match(await forged(() => ['{"set":{"id":"x"}}'], 'laws'), /not in the right form/u);
    const plan = (change: (line: string) => string) => forged((lines) => lines.map(change), 'plan');
    assert.match(await plan((line) => line.replace('"by":"ana"', '"by":"eve"')), /names a person/u);
    assert.match(await plan((line) => line.replace('"state":"XE"', '"state":"XF"')), /another State/u);
    assert.match(await plan((line) => line.replace('"title":', '"titel":')), /does not know/u);
    assert.match(await forged((lines) => [...lines, ...lines], 'plan'), /follows none/u);
    const recs = (change: (lines: readonly string[]) => readonly string[]) =>
      forged((lines) => [...change(lines)], 'recommendations');
    const each = (from: string, to: string) => recs((lines) => lines.map((line) => line.replace(from, to)));
    assert.match(await each('"reason":"as it is"', '"reason":"as it was"'), /chain of decisions on recomm/u);
    assert.match(await recs(([facts, , last]) => [facts!, last!]), /chain of decisions on recommendations/u);
    assert.match(await each('"by":"ana"', '"by":"eve"'), /names a person/u);
    assert.match(await recs((lines) => lines.slice(1)), /of another State or voice/u);
    assert.match(await each('"id":"hand:XE-state', '"id":"hand:XF-state'), /of another State or voice/u);
    assert.match(await each('"mechanism":', '"mechanics":'), /does not know/u);
    assert.match(
      await forged(
        (lines) =>
          lines.map((line) =>
            line.replace('"members": [', '"members": ["0198a000-0000-7000-8000-000000000000",'),
          ),
        'laws',
      ),
      /not what its id says/u,
    );
    assert.match(
      await forged(
        (lines) => lines.map((line) => line.replaceAll('"version": 1', '"version": 7')),
        'publications',
      ),
      /publication/u,
    );
    assert.match(
      await forged(
        (lines) => lines.map((line) => line.replace(/"signature": "../u, '"signature": "AA')),
        'publications',
      ),
      /not signed with its key/u,
    );
    assert.match(
      await forged(
        (lines) => lines.map((line) => line.replace(/^(\{"provision":.*"voice": ")ngo"/u, '$1state"')),
        'readings',
      ),
      /no reading|reading/u,
    );
    assert.match(await forged((lines) => [...lines, '{']), /cannot be read/u);
  });

  test('a bundle of one voice with a decision of the other, and a part that claims to be the whole', async () => {
    const one = await entriesOf(own);
    const state = entries
      .get('decisions.jsonl')!
      .toString()
      .split('\n')
      .find((line) => line.includes('"voice":"state"'));
    const mixed = withLines(one, 'decisions', (lines) =>
      [state!, ...lines].sort((a, b) => seqOf(a) - seqOf(b)),
    );
    assert.match(await why(await packed(signedAgain(mixed, forger))), /of another voice/u);
    const claimed = signedAgain(one, forger, (manifest) => (manifest.voices = ['state', 'ngo']));
    assert.match(await why(await packed(claimed)), /chain of decisions is broken/u);
  });

  test('bombs: what grows without end, sizes that lie, hidden bytes, entries that share bytes', async () => {
    const file = readFileSync(path);
    const at = join(folder(), 'bomb.tutela');
    const raw = async (bytes: Uint8Array) => {
      writeFileSync(at, bytes);
      return why(at);
    };
    assert.match(
      await why(
        await packed(
          [...entries].map(
            ([name, data]) =>
              [name, name === 'manifest.json' ? Buffer.alloc(40_000_000, ' ') : data] as const,
          ),
        ),
      ),
      /grows by more than 200 to 1/u,
    );
    assert.match(await raw(file.subarray(0, -1)), /not whole/u);
    assert.match(await raw(file.subarray(0, file.length >> 1)), /not whole/u);
    assert.match(await raw(Buffer.concat([Buffer.from('x'), file])), /list of contents is not where/u);
    assert.match(await raw(Buffer.concat([file, Buffer.from('x')])), /not whole/u);
    assert.match(await raw(Buffer.alloc(10)), /not whole/u);
    assert.match(await raw(zipSync({ 'manifest.json': Buffer.from('{}') })), /unknown way|bytes/u);
    assert.match(await raw(deflateRawSync(file)), /not whole/u);
    const central = file.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    for (const [place, value] of [
      [20, 9],
      [24, 9],
      [16, 9],
      [42, 9],
      [8, 9],
      [10, 9],
    ] as const) {
      const lied = Buffer.from(file);
      lied[central + place]! ^= value;
      assert.match(await raw(lied), /is refused/u, String(place));
    }
    await assert.rejects(openBundle(join(folder(), 'none.tutela')), /no such file/u);
    await assert.rejects(openBundle(folder()), /no such file/u);
  });

  test('whatever byte is changed, it is refused as an input or says the same', async () => {
    const file = readFileSync(path);
    const at = join(folder(), 'noise.tutela');
    const good = await openBundle(path);
    await good.close();
    for (let round = 0; round < 60; round++) {
      const noisy = Buffer.from(file);
      // From both ends, where the records are, and through the middle.
      const place = round < 30 ? file.length - 1 - round * 7 : Math.floor((file.length * (round - 30)) / 30);
      noisy[place]! ^= 1 + (round % 255);
      writeFileSync(at, noisy);
      const bundle = await openBundle(at).catch((error: unknown) => {
        assert.ok(error instanceof InputError, String((error as Error).stack));
        return undefined;
      });
      if (bundle) assert.equal(bundle.name, good.name);
      await bundle?.close();
    }
  });
});

function seqOf(line: string): number {
  return (JSON.parse(line) as { seq: number }).seq;
}
