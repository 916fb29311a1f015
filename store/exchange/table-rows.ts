import pg from 'pg';

/** How many bytes of rows go to the server at once. */
const BATCH = 1024 * 1024;

/** One transaction as the owner of the tables: all of it is kept, or nothing. */
export async function restoring<T>(
  owner: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role tutela_owner');
    await client.query(`set local timezone to 'UTC'`);
    const done = await work(client);
    await client.query('commit');
    return done;
  } finally {
    // A transaction that was not told to stay goes with its connection.
    await client.end();
  }
}

/**
 * Puts rows into a table as they are: what the database makes by itself is made anew, identities stay.
 *
 * @param table with its schema, quoted where it must be; never from outside
 * @param lines each a row as JSON, in the names of the columns; columns that the table does not have are left out
 * @param known rows that are there already stay as they are
 * @param without columns that the database fills
 * @returns how many rows were put
 */
export async function putLines(
  client: pg.Client,
  table: string,
  lines: AsyncIterable<string> | Iterable<string>,
  { known = false, without = [] }: { readonly known?: boolean; readonly without?: readonly string[] } = {},
): Promise<number> {
  const columns = (await columnsOf(client, table)).filter((name) => !without.includes(name)).join(', ');
  const statement = `insert into ${table} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) ${known ? 'on conflict do nothing' : ''}`;
  let held: string[] = [];
  let size = 0;
  let count = 0;
  const put = async () => {
    if (held.length > 0) await client.query(statement, [`[${held.join(',')}]`]);
    held = [];
    size = 0;
  };
  for await (const line of lines) {
    held.push(line);
    size += line.length;
    count++;
    if (size >= BATCH) await put();
  }
  await put();
  return count;
}

/** Columns that hold what was given, not what the database computes. */
export async function columnsOf(client: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}
