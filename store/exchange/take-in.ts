import type pg from 'pg';
import { InputError } from '#engine/model/problem.ts';
import type { Database } from '../database/index.ts';
import type { Bundle } from './bundle-read.ts';
import { chainInside } from './chain-inside.ts';
import { isWhole, type Part } from './manifest.ts';
import { putLines, restoring } from './table-rows.ts';
import { takeRecommendations } from './take-recommendations.ts';

/**
 * Takes the whole work of a State in where nothing was decided on it yet: the same links with the same numbers, times
 * and hashes, the same publications. All or nothing. It comes as the owner of the tables, which no page can.
 *
 * @throws InputError where something was decided on this State, or it is no bundle of the whole work
 */
export async function takeIn({ owner }: Pick<Database, 'owner'>, bundle: Bundle): Promise<void> {
  const { manifest, file } = bundle;
  const { code, name } = manifest.state;
  if (!isWhole(manifest)) throw new InputError({ code: 'exchange.one-voice', file, message: ONE_VOICE });
  await restoring(owner, async (client) => {
    await client.query('insert into tutela.state_party values ($1, $2) on conflict do nothing', [code, name]);
    await mustBeEmpty(client, code, file);
    await putLines(client, 'tutela.person', bundle.lines('people'), { known: true });
    const laws = await lawsIn(bundle);
    await putLines(client, 'tutela.law_version', laws.versions);
    await putLines(client, 'tutela.law_set', laws.sets);
    await putLines(client, 'tutela.law_set_member', laws.members);
    await putLines(client, 'tutela.decision', decisionRows(bundle));
    const { seq, hash } = manifest.chain;
    await client.query(
      `update tutela.chain_head set seq = $2, hash = $3,
        at = coalesce((select max(at) from tutela.decision where state = $1), '-infinity') where state = $1`,
      [code, seq, hash],
    );
    const head = await chainInside(client, code);
    if (head.seq !== seq || head.hash !== hash)
      throw new Error(`the chain of ${code} came in otherwise than it was sent`);
    await putKinds(client, bundle, 'publications', {
      publication: 'publication',
      unpublication: 'unpublication',
    });
    await putKinds(client, bundle, 'readings', READINGS);
    await putLines(client, 'tutela.plan_entry', bundle.lines('plan'), { without: ['seq'] });
    await takeRecommendations(client, bundle);
  });
}

/** Whether nothing was read or decided on this State here. */
export async function isUntouched({ owner }: Pick<Database, 'owner'>, state: string): Promise<boolean> {
  return restoring(owner, (client) => nothingOf(client, state));
}

const ONE_VOICE =
  'holds one voice only, so its chain has gaps and cannot be taken in as it is; merge it as a person of that voice (--by)';

/** Holds the chain until all is in, so that nobody can begin one meanwhile. */
async function mustBeEmpty(client: pg.Client, state: string, file: string): Promise<void> {
  await client.query(
    `insert into tutela.chain_head values ($1, 0, repeat('0', 64), '-infinity') on conflict do nothing`,
    [state],
  );
  const { rows } = await client.query<{ seq: string }>(
    'select seq from tutela.chain_head where state = $1 for update',
    [state],
  );
  if (rows[0]?.seq === '0' && (await nothingOf(client, state))) return;
  const message = `${state} has laws or decisions of its own here; merge the bundle as a person (--by)`;
  throw new InputError({ code: 'exchange.not-empty', file, message });
}

async function nothingOf(client: pg.ClientBase, state: string): Promise<boolean> {
  const { rows } = await client.query<{ some: boolean }>(
    `select exists (select from tutela.decision where state = $1)
      or exists (select from tutela.law_version where state = $1)
      or exists (select from tutela.plan_entry where state = $1)
      or exists (select from tutela.recommendation_decision where state = $1) as some`,
    [state],
  );
  return rows[0]?.some === false;
}

/** The parts of the lines of laws, apart: they go into three tables. */
async function lawsIn(bundle: Bundle) {
  const laws = { versions: [] as string[], sets: [] as string[], members: [] as string[] };
  for await (const line of bundle.lines('laws')) {
    const law = JSON.parse(line) as { version?: unknown; set?: { id: string }; members?: readonly string[] };
    if (law.version) laws.versions.push(JSON.stringify(law.version));
    if (!law.set) continue;
    laws.sets.push(JSON.stringify(law.set));
    for (const member of law.members ?? [])
      laws.members.push(JSON.stringify({ law_set: law.set.id, law_version: member }));
  }
  return laws;
}

/** In the names of the columns. */
async function* decisionRows(bundle: Bundle): AsyncGenerator<string> {
  for await (const line of bundle.lines('decisions')) {
    const { lawSet, catalogueVersion, engineVersion, prevHash, ...same } = JSON.parse(line) as Record<
      string,
      unknown
    >;
    const renamed = { law_set: lawSet, catalogue_version: catalogueVersion, engine_version: engineVersion };
    yield JSON.stringify({ ...same, ...renamed, prev_hash: prevHash });
  }
}

const READINGS = { reading: 'reading', provision: 'reading_provision', answer: 'reading_answer' };

/** Lines of several kinds, in their order: each finds what it points at. */
async function putKinds(
  client: pg.Client,
  bundle: Bundle,
  part: Part,
  tables: Readonly<Record<string, string>>,
): Promise<void> {
  let table = '';
  let held: string[] = [];
  const put = async () => {
    if (held.length > 0) await putLines(client, `tutela.${table}`, held, { without: ['seq'] });
    held = [];
  };
  for await (const line of bundle.lines(part)) {
    const [, kind = '', row = ''] = /^\{"([a-z]+)":(.*)\}$/su.exec(line) ?? [];
    const next = Object.hasOwn(tables, kind) ? tables[kind]! : '';
    if (next !== table || held.length >= 500) await put();
    table = next;
    held.push(row);
  }
  await put();
}
