import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { attach } from '#operations/assess/evidence.ts';
import { findingOn } from '#operations/assess/finding.ts';
import { seat as seated, type TestSeat } from '#operations/assess/fixtures/seats.ts';
import { judge } from '#operations/assess/judge.ts';
import { mergeHere, receive } from '#operations/exchange/at-desk.ts';
import { ownBundle } from '#operations/exchange/bundle.ts';
import { KEY } from '#operations/publish/fixtures/spoken.ts';
import { unlessThrown, type Attempt } from './attempts.ts';
import { wordsOf, type Ground, type Place } from './ground.ts';

const NOW = '2026-11-22T10:00:00Z';

export const exchanging: readonly Attempt[] = [
  {
    name: 'take the work out as a bundle',
    verbs: ['export-bundle', 'see-drafts'],
    attempt: ({ database, data }, place) =>
      Promise.resolve((seat) =>
        unlessThrown(async () => ownBundle({ database, data, key: KEY, now: NOW }, seat.person, place)),
      ),
  },
  {
    name: 'merge a bundle',
    verbs: ['judge'],
    attempt: async (ground, place) => {
      const about = ground.fresh(place);
      const sha256 = await bundleOf(ground, place, about);
      const choices = new Map([[`${about.requirement} ${place.voice} ${about.aspect}`, 'theirs' as const]]);
      return (seat) =>
        unlessThrown(async () => {
          const merged = await mergeHere(seat, ground.data, sha256, choices);
          if (merged && (merged.kind !== 'merged' || merged.taken !== 1))
            throw new Error('nothing was merged');
          return merged;
        });
    },
  },
];

/** A bundle that names a file by its hash alone, and what comes of it when it is taken: the hash is no way to the file. */
export async function fileByHash(ground: Ground, place: Place, sha256: string) {
  const about = { ...ground.fresh(place), aspect: 'practice' as const };
  const file = { sha256, name: 'a report.txt' };
  const practice = { what: 'report', title: 'A report', file, received: '2026-10-01' } as const;
  const bundle = await bundleOf(ground, place, about, (there) => attach(there, about, practice));
  const { writer } = ground.staff(place);
  const key = `${about.requirement} ${place.voice} practice`;
  const merged = await mergeHere(writer, ground.data, bundle, new Map([[key, 'theirs' as const]]));
  const finding = await findingOn(writer, about.requirement);
  return { merged, attached: [...finding!.practice.standing.attached.values()].map((each) => each.practice) };
}

/** A bundle of this place from another installation, in which one finding was judged, handed in here. */
async function bundleOf(
  ground: Ground,
  place: Place,
  about: ReturnType<Ground['fresh']>,
  also: (there: TestSeat) => Promise<unknown> = () => Promise.resolve(),
): Promise<string> {
  const { elsewhere: database } = ground;
  const { person } = ground.staff(place).writer;
  const role = place.voice === 'ngo' ? 'ngo' : 'analyst';
  const there = seated(database, person.id, role, place);
  await database.within({ states: [], voices: [] }, async (db) => {
    const name = 'Somebody Elsewhere';
    await db
      .insertInto('person')
      .values({ id: person.id, name })
      .onConflict((same) => same.doNothing())
      .execute();
    await db
      .insertInto('state_party')
      .values({ code: place.state, name: place.state })
      .onConflict((same) => same.doNothing())
      .execute();
  });
  const kept = await judge(there, { ...about, verdict: 'met', reason: `there, ${wordsOf(place)}` });
  if (kept.kind !== 'kept') throw new Error(kept.kind);
  await also(there);
  const data = mkdtempSync(join(ground.data, 'elsewhere-'));
  const bundle = await ownBundle({ database, data, key: KEY, now: NOW }, there.person, place);
  const pieces: Uint8Array[] = [];
  for await (const piece of bundle!.pieces) pieces.push(piece);
  return receive(ground.staff(place).writer, ground.data, 'work.tutela', Buffer.concat(pieces));
}
