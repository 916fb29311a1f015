import type pg from 'pg';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { Role } from '#engine/model/role.ts';
import { catalogue, layLaws, seat, segments, type TestSeat } from '#operations/assess/fixtures/seats.ts';
import type { About } from '#operations/assess/evidence.ts';
import type { Database } from '#store/database/index.ts';
import type { Jobs } from '#store/jobs/index.ts';

export type Place = { readonly state: string; readonly voice: Voice };

/** The State in which every role of the tests is held, in both voices, and another one. */
export const OWN = 'XE';
export const OTHER = 'XF';
export const PLACES: readonly Place[] = [OWN, OTHER].flatMap((state) =>
  (['state', 'ngo'] as const).map((voice) => ({ state, voice })),
);

/** Those who work at a place by right, each another person. */
export type Staff = Readonly<Record<'writer' | 'second' | 'publisher', TestSeat>>;

export type House = {
  readonly database: Database;
  /** Of another installation, whose work comes in as a bundle. */
  readonly elsewhere: Database;
  /** As the owner of the tables, whom no row is hidden from. */
  readonly root: pg.Client;
  readonly jobs: Jobs;
  readonly data: string;
};

export type Ground = House & {
  readonly staff: (place: Place) => Staff;
  /** A finding of this place that nothing was said of yet. */
  readonly fresh: (place: Place) => About;
  /** How many rows each table has, and how many tasks have ended; notes of what was refused are left out. */
  readonly marks: () => Promise<Readonly<Record<string, number>>>;
};

/** Words that were written at one place alone. */
export function wordsOf({ state, voice }: Place): string {
  return `WORDS-OF-${state}-${voice.toUpperCase()}`;
}

/** A provision that lies on the desk of this place alone. */
export function provisionOf(place: Place): string {
  return segments[PLACES.findIndex((each) => keyOf(each) === keyOf(place))]!.id;
}

export function isOwn(role: Role, { state, voice }: Place): boolean {
  return state === OWN && voice === (role === 'ngo' ? 'ngo' : 'state');
}

/** A person who holds one role, in the own State, and asks at some place. */
export function roleSeat({ database }: House, role: Role, place: Place): TestSeat {
  const id = idOf(role);
  const grant = role === 'operator' ? { role } : { role, state: OWN };
  return seat(database, id, role, { ...place, person: { id, grants: [grant] } });
}

function idOf(role: string): string {
  return `holder-${role}`;
}

/** People, laws on every desk. */
export async function furnishAll(house: House): Promise<Ground> {
  const { database, root } = house;
  const staffed = new Map(
    PLACES.map((place): [string, Staff] => [
      keyOf(place),
      {
        writer: seat(database, `${keyOf(place)}-writer`, place.voice === 'ngo' ? 'ngo' : 'analyst', place),
        second: seat(database, `${keyOf(place)}-second`, place.voice === 'ngo' ? 'ngo' : 'reviewer', place),
        publisher: seat(
          database,
          `${keyOf(place)}-publisher`,
          place.voice === 'ngo' ? 'ngo' : 'publisher',
          place,
        ),
      },
    ]),
  );
  const people = [
    ...[...staffed.values()].flatMap((each) => Object.values(each).map(({ person }) => person.id)),
    ...['analyst', 'reviewer', 'coordinator', 'ngo', 'company', 'publisher', 'operator', 'reader'].map(idOf),
  ];
  await root.query(
    'insert into tutela.person (id, name) select id, id from unnest($1::text[]) as each (id)',
    [people],
  );
  const left = new Map<string, About[]>();
  for (const place of PLACES) {
    const { writer } = staffed.get(keyOf(place))!;
    const elsewhere = PLACES.map(provisionOf).filter((id) => id !== provisionOf(place));
    await layLaws(writer, (text, id) => (elsewhere.includes(id) ? undefined : `${text} ${wordsOf(place)}`));
    left.set(
      keyOf(place),
      catalogue.requirements.flatMap(({ id: requirement }) => [
        { requirement, aspect: 'law' as const },
        { requirement, aspect: 'practice' as const },
      ]),
    );
  }
  const { rows: tables } = await root.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'tutela' and table_type = 'BASE TABLE'`,
  );
  const counted = [
    ...tables.map(
      ({ name }) =>
        `select '${name}' as name, count(*)::int as rows from tutela.${name}${unlessRefusal(name)}`,
    ),
    `select 'ended tasks', count(*)::int from tutela.task where ended_at is not null`,
  ].join(' union all ');
  return {
    ...house,
    staff: (place) => staffed.get(keyOf(place))!,
    fresh: (place) => left.get(keyOf(place))!.pop()!,
    marks: async () => {
      const { rows } = await root.query<{ name: string; rows: number }>(counted);
      return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
    },
  };
}

/** That something was refused is noted: the one thing that a refusal may leave. */
function unlessRefusal(table: string): string {
  return table === 'entry_record' ? ` where what not in ('refused-deed', 'limit')` : '';
}

function keyOf({ state, voice }: Place): string {
  return `${state}-${voice}`;
}
