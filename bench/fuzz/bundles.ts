import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pick, type Random } from '#engine/matches/random-law.ts';
import { canonical } from '#store/decisions/canonical.ts';
import { MIGRATIONS } from '#store/database/migrations/index.ts';
import { zipped, type Entering } from '#store/exchange/archive-write.ts';
import { openBundle } from '#store/exchange/bundle-read.ts';
import { openBackup } from '#store/exchange/restore.ts';
import { signingKeyOf } from '#store/keys.ts';
import { damaged } from '../formats/damage.ts';
import { refusing, type Door } from './door.ts';
import { mangled } from './mangle.ts';

/** Entries of an archive by name. */
type Entries = Readonly<Record<string, string>>;

/** Of this door alone: whoever makes a bundle has some key. */
const KEY = Buffer.from(`302e020100300506032b657004220420${'07'.repeat(32)}`, 'hex').toString('base64');
const PARTS = ['people', 'laws', 'decisions', 'publications', 'readings', 'plan', 'recommendations'];

/**
 * Bundles of work and backups of a house. Damaged as they lie on a disk; or changed within and then signed anew, with hashes
 * and counts that fit, as somebody with a key of their own could: only then the lines themselves are read.
 */
export async function bundles(): Promise<Door> {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const work = JSON.parse(readFileSync(join(import.meta.dirname, 'seeds', 'work.json'), 'utf8')) as Entries;
  const key = signingKeyOf({ TUTELA_SIGNING_KEY: KEY }, folder);
  const bundle = async (changed: Entries): Promise<Uint8Array> =>
    packed(signed({ ...work, ...changed }, key));
  const backup = async (changed: Entries): Promise<Uint8Array> => packed(backedUp(changed));
  const whole = { bundle: await bundle({}), backup: await backup({}) };
  return {
    name: 'bundles',
    limit: 2000,
    make: (random) => {
      const what = pick(random, ['bundle', 'backup'] as const);
      if (random() < 0.4)
        return { to: `${what} bytes`, body: damaged(random, whole[what], whole.backup, 200_000) };
      return {
        to: `${what} signed`,
        body: JSON.stringify(changesTo(random, what === 'bundle' ? work : TABLES)),
      };
    },
    ask: async ({ to, body }) => {
      const [what, how] = to.split(' ');
      const changed = how === 'signed' ? entriesIn(String(body)) : undefined;
      const bytes = changed
        ? await (what === 'bundle' ? bundle(changed) : backup(changed))
        : (body as Uint8Array);
      const path = join(folder, 'asked');
      writeFileSync(path, bytes);
      return refusing(async () => {
        if (what === 'bundle') await (await openBundle(path)).close();
        else await (await openBackup(path)).archive.close();
      });
    },
  };
}

/** A text or two of the archive, changed; at times an entry that should not be there, or the manifest itself. */
function changesTo(random: Random, entries: Entries): Entries {
  const names = Object.keys(entries).filter((name) => !name.startsWith('originals/'));
  const changed: Record<string, string> = {};
  for (let left = 1 + Math.floor(random() * 2); left > 0; left--) {
    const name = pick(random, names);
    const other = entries[pick(random, names)] ?? '';
    changed[name] = mangled(random, entries[name] || other, other);
  }
  if (random() < 0.05)
    changed[pick(random, ['../x', 'originals/x', '/etc/x', 'x', '__proto__', 'people.jsonl '])] = 'x';
  return changed;
}

function entriesIn(text: string): Entries {
  try {
    return JSON.parse(text) as Entries;
  } catch {
    // An input that was shrunk too far.
    return {};
  }
}

function signed(entries: Entries, key: ReturnType<typeof signingKeyOf>): Entries {
  const { 'manifest.json': given = '{}', ...held } = entries;
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(given) as Record<string, unknown>;
  } catch {
    return { ...held, 'manifest.json': given, 'signature.json': '{}' };
  }
  const counts = Object.fromEntries(
    PARTS.map((part) => [part, (held[`${part}.jsonl`]?.split('\n').length ?? 1) - 1]),
  );
  const said = { ...manifest, by: key.publicKey, counts, entries: listed(held) };
  const text = canonical(said);
  const value = key.sign(sha256(text), 'bundle');
  return {
    ...held,
    'manifest.json': text,
    'signature.json': JSON.stringify({ algorithm: 'Ed25519', value }),
  };
}

const TABLES: Entries = {
  'tables/tutela.person.jsonl': '{"id":"ana","name":"Ana Person"}\n',
  'tables/tutela.decision.jsonl': '{"state":"XE","seq":1}\n',
  'manifest.json': JSON.stringify({
    ...{ format: 'tutela-backup/1', made: '2026-11-22T10:00:00Z', version: '0.1.0' },
    steps: Object.keys(MIGRATIONS).sort(),
    tables: [
      { name: 'tutela.person', rows: 1 },
      { name: 'tutela.decision', rows: 1 },
    ],
    heads: [{ state: 'XE', seq: 1, hash: '0'.repeat(64) }],
    settings: [],
  }),
};

function backedUp(changed: Entries): Entries {
  const { 'manifest.json': given = '{}', ...held } = { ...TABLES, ...changed };
  try {
    const manifest = JSON.parse(given) as Record<string, unknown>;
    return { ...held, 'manifest.json': JSON.stringify({ ...manifest, entries: listed(held) }) };
  } catch {
    return { ...held, 'manifest.json': given };
  }
}

function listed(entries: Entries) {
  return Object.entries(entries).map(([name, text]) => ({
    name,
    size: Buffer.byteLength(text),
    sha256: sha256(text),
  }));
}

async function packed(entries: Entries): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(entering(entries))) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

async function* entering(entries: Entries): AsyncGenerator<Entering> {
  for (const [name, text] of Object.entries(entries))
    yield { name, data: [Buffer.from(text)], packed: !name.startsWith('originals/') };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
