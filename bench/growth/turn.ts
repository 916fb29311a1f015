import type pg from 'pg';
import { pidOf } from '#store/database/lock-file.ts';
import { seeded } from '../load/figures.ts';
import { openDesk, type Cost, type Desk } from './desk.ts';
import { baseOf, nameOf, within, type Ground } from './ground.ts';
import { codeOf, lawOf, type Base } from './laws.ts';
import { layReading } from './lay.ts';
import { load } from './measure.ts';
import { questionsOf } from './questions.ts';

/** What one look at a database found. */
export type Turn = {
  readonly import: Cost;
  /** Milliseconds of each search. */
  readonly searches: readonly number[];
  /** Of one search, in the middle, what this process and the server worked: other work on the machine changes it less. */
  readonly searchWorked: number;
  readonly databaseMB: number;
  /** Of this process, without the server. */
  readonly memoryMB: number;
  readonly load: number;
};

const QUESTIONS = 100;
/** States from this number on are those that are imported. */
export const IMPORTED = 600;
/** The largest desk, and one whose import is not measured. */
const WIDEST = IMPORTED + 70;
const FIRST = IMPORTED + 71;
const CHANGED = 'csam.produce';

/** Imports one more State, the same law each time, and searches in those that lie there, each as a person of that State. */
export async function turnAt(ground: Ground, states: number, round: number): Promise<Turn> {
  return atDesk(ground, states, async (desk, root) => {
    const list = lawOf(baseOf(ground, 0), 'X', ground.articles, seeded(4242));
    const cost = await desk.importLaw(codeOf(IMPORTED + (await importedIn(root))), list);
    const found = await searchesIn(desk, samplesOf(ground, states), round);
    const { rows } = await root.query<{ size: string }>(
      'select pg_database_size(current_database()) as size',
    );
    return {
      import: cost,
      ...found,
      databaseMB: Math.round(Number(rows[0]?.size ?? 0) / 1e6),
      memoryMB: Math.round(process.memoryUsage().rss / 1e6),
      load: load(),
    };
  });
}

/** States that are there at every size: one of each language. */
function samplesOf(ground: Ground, states: number): readonly Sample[] {
  const many = Math.min(states, ground.bases.length);
  return Array.from({ length: many }, (_, at) => ({ state: codeOf(at), base: baseOf(ground, at) }));
}

type Sample = { readonly state: string; readonly base: Base };

/** How many States this run and those before it have imported into this database. */
async function importedIn(root: pg.Client): Promise<number> {
  const { rows } = await root.query<{ many: number }>(
    'select count(distinct state)::int as many from tutela.reading where state >= $1 and state < $2',
    [codeOf(IMPORTED), codeOf(WIDEST)],
  );
  return rows[0]?.many ?? 0;
}

/** A new reading of one State's law after one requirement of the catalogue changed, and of all. */
export async function matchedAgain(ground: Ground, states: number, rounds: number) {
  return atDesk(ground, states, async (desk, root) => {
    const state = codeOf(IMPORTED);
    const all: Cost[] = [];
    const one: Cost[] = [];
    for (let round = 0; round < rounds; round++) {
      all.push(await desk.readAgain(state));
      await root.query(
        `with held as (update tutela.reading set catalogue_version = 'older' where id = (
            select id from tutela.reading where state = $1 order by at desc, seq desc limit 1) returning id)
          update tutela.reading_answer set basis = 'older' from held where reading = held.id and requirement = $2`,
        [state, CHANGED],
      );
      one.push(await desk.readAgain(state));
    }
    const { rows } = await root.query<{ of: number }>(
      'select count(distinct requirement)::int as of from tutela.reading_answer',
    );
    return { of: rows[0]?.of ?? 0, all, one };
  });
}

/** Five times the articles on one desk: no page of the product searches in more than one desk. */
export async function widest(ground: Ground, states: number) {
  const state = codeOf(WIDEST);
  const base = baseOf(ground, 0);
  const provisions = await within(ground, nameOf(states), async (database, root) => {
    const list = lawOf(base, state, ground.articles * 5, seeded(5));
    const laid = await layReading(database, root, ground.data, state, list, []);
    await root.query('vacuum analyze');
    return laid.provisions;
  });
  const found = await atDesk(ground, states, (desk) => searchesIn(desk, [{ state, base }], 0));
  return { articles: provisions, ...found };
}

async function atDesk<T>(
  ground: Ground,
  states: number,
  work: (desk: Desk, root: pg.Client) => Promise<T>,
): Promise<T> {
  const server = pidOf(ground.anchor.server?.folder ?? '') ?? 0;
  return within(ground, nameOf(states), async (database, root) => {
    const desk = await openDesk(database, ground.data, server);
    try {
      // What the first import reads once, such as the catalogue, is no cost of an import.
      await desk.importLaw(codeOf(FIRST), lawOf(baseOf(ground, 0), 'W', 40, seeded(1)));
      return await work(desk, root);
    } finally {
      await desk.close();
    }
  });
}

/** Some once unmeasured: the pages of a server at work are in memory. */
async function searchesIn(desk: Desk, samples: readonly Sample[], round: number) {
  const random = seeded(7 + round);
  const each = Math.ceil(QUESTIONS / samples.length);
  const asked = samples.flatMap(({ state, base }) =>
    questionsOf(base, each, random).map((words) => ({ state, words })),
  );
  for (const { state, words } of asked.slice(0, 40)) await desk.search(state, words);
  const searches: number[] = [];
  const worked = desk.worked();
  for (const { state, words } of asked) searches.push((await desk.search(state, words)).ms);
  const { own, server } = worked();
  return { searches, searchWorked: (own + server) / asked.length };
}
