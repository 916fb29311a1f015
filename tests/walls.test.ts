import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

/**
 * What each room may name. A room that is not in the table may not hold code; a name that is not in its row fails.
 * Data runs along the floor, imports run down the stairs.
 */
const MAY: Record<string, { rooms: string[]; packages: RegExp; node: boolean }> = {
  'engine/model': { rooms: [], packages: /^zod$/, node: false },
  'engine/catalogue': { rooms: ['engine/model'], packages: /^(zod|yaml)$/, node: false },
  'engine/sources': {
    rooms: ['engine/model'],
    packages: /^(zod|parse5|saxes|fflate|tinyld(\/light)?|unpdf)$/,
    node: false,
  },
  'engine/segments': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/matches': { rooms: ['engine/model'], packages: /^(zod|yaml)$/, node: false },
  'engine/facts': { rooms: ['engine/model'], packages: /^(zod|yaml)$/, node: false },
  'engine/findings': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/terms': { rooms: ['engine/model'], packages: /^(zod|yaml)$/, node: false },
  'engine/learn': { rooms: ['engine/model'], packages: /^(zod|yaml)$/, node: false },
  'engine/laws': {
    rooms: ['engine/model'],
    packages: /^(diff|approx-string-match)$/,
    node: false,
  },
  'engine/pinpoints': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/companies': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/plan': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/help': { rooms: ['engine/model'], packages: /^zod$/, node: false },
  'engine/library': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/clauses': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/cross-border': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/open-data': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/practice': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/recommendations': { rooms: ['engine/model'], packages: /^$/, node: false },
  'engine/reports': { rooms: ['engine/model'], packages: /^(@fluent\/bundle|fflate)$/, node: false },
  engine: { rooms: ['engine/*'], packages: /^$/, node: false },
  store: {
    rooms: ['engine/*', 'store'],
    packages:
      /^(zod|yaml|kysely(\/migration)?|pg|pg-boss|better-auth(\/.+)?|@better-auth\/passkey|nodemailer|@zxcvbn-ts\/language-common)$/,
    node: true,
  },
  operations: {
    rooms: ['engine', 'engine/*', 'store'],
    packages: /^(zod|yaml|@fluent\/bundle)$/,
    node: true,
  },
  cli: { rooms: ['engine', 'engine/*', 'store', 'operations'], packages: /^$/, node: true },
  web: {
    rooms: ['engine', 'engine/*', 'store', 'operations'],
    packages:
      /^(svelte(\/.+)?|@sveltejs\/.+|vite|@fluent\/bundle|zod|@fastify\/busboy|hono(\/compress)?|@hono\/zod-openapi|uqr|d3-geo|topojson-client|topojson-specification|prom-client|world-atlas\/[a-z0-9-]+\.json|geojson|\$app\/.+|\$env\/.+|\.\/\$types|made:[a-z-]+)$/,
    node: true,
  },
  // The measuring room: it looks at everything, and nothing names it.
  bench: {
    rooms: ['engine', 'engine/*', 'store', 'operations', 'web'],
    packages: /^(minisearch|multilingual-stemmer|saxes|unpdf|yaml|@fluent\/bundle|pg|kysely|parse5)$/,
    node: true,
  },
};

/** One door that starts another: this file may name that one, and no other. */
const STARTS: Readonly<Record<string, string>> = { 'cli/serve.ts': '#web/server.ts' };

/** Tests and the files only they use may name anything but may not be named by the rooms. */
const isTest = (file: string) => /\.test\.ts$|(^|\/)(tests|fixtures)\//.test(file);

type Import = { file: string; name: string };

export function roomOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'engine' && parts.length > 2 ? `engine/${parts[1]}` : (parts[0] ?? '');
}

export function wrongs(imports: Import[]): string[] {
  const found: string[] = [];
  for (const { file, name } of imports) {
    const room = roomOf(file);
    const row = MAY[room];
    if (row === undefined) {
      found.push(`${file} is code in a room that is not in the table: ${room}`);
      continue;
    }
    if (name.startsWith('node:')) {
      if (!row.node) found.push(`${file} names ${name}: ${room} has no disk, network or clock`);
      continue;
    }
    if (name.startsWith('.')) {
      const target = join(dirname(file), name);
      if (target.startsWith('..')) found.push(`${file} climbs out of the house: ${name}`);
      else if (roomOf(target) !== room && !(room === 'engine' && !target.includes('/', 7))) {
        found.push(`${file} climbs into ${roomOf(target)}: name it #${target}`);
      }
      continue;
    }
    if (name.startsWith('#')) {
      const target = roomOf(name.slice(1));
      const data = ['catalogue', 'languages', 'facts'].includes(target);
      const allowed =
        data ||
        STARTS[file] === name ||
        target === room ||
        row.rooms.includes(target) ||
        (row.rooms.includes('engine/*') && target.startsWith('engine/'));
      if (!allowed) found.push(`${file} names ${name}: ${room} may not name ${target}`);
      continue;
    }
    if (!row.packages.test(name)) found.push(`${file} names the package ${name}: not in the row of ${room}`);
  }
  return found;
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* files(path);
    else if (/\.(ts|svelte)$/.test(entry.name)) yield path;
  }
}

function importsOf(path: string): Import[] {
  const file = relative(root, path).replaceAll('\\', '/');
  const text = readFileSync(path, 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '');
  const names = [
    ...text.matchAll(
      /(?:^|[\s;])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^\s*import\s*['"]([^'"]+)['"]/gm,
    ),
  ];
  return names.map((match) => ({
    file,
    name: (match[1] ?? match[2] ?? match[3] ?? '').replace(/\?.*$/, ''),
  }));
}

const rooms = Object.keys(MAY).filter((room) => !room.includes('/'));
const all = rooms.flatMap((room) => [...files(join(root, room))]).flatMap(importsOf);
const code = all.filter(({ file }) => !isTest(file));

test('no room names what the table does not allow', () => {
  assert.ok(code.length > 100, `only ${code.length} imports were read: the reader is broken`);
  assert.deepEqual(wrongs(code), []);
});

test('the table catches a wrong import of each kind', () => {
  const bad = [
    { file: 'engine/matches/x.ts', name: '#engine/segments/index.ts' },
    { file: 'engine/matches/x.ts', name: '../segments/index.ts' },
    { file: 'engine/matches/x.ts', name: 'node:fs' },
    { file: 'engine/model/x.ts', name: '#engine/pipeline.ts' },
    { file: 'store/x.ts', name: '#operations/check.ts' },
    { file: 'operations/x.ts', name: '#cli/main.ts' },
    { file: 'engine/segments/x.ts', name: 'left-pad' },
    { file: 'cellar/x.ts', name: './y.ts' },
    { file: 'cli/serve.ts', name: '#web/words/say.ts' },
    { file: 'cli/worker.ts', name: '#web/server.ts' },
    { file: 'web/x.ts', name: '#bench/desk.ts' },
  ];
  for (const one of bad)
    assert.equal(wrongs([one]).length, 1, `${one.file} naming ${one.name} was let through`);
  assert.deepEqual(wrongs([{ file: 'engine/pipeline.ts', name: '#engine/matches/index.ts' }]), []);
});

test('no file imports itself in a circle', () => {
  const next = new Map<string, Set<string>>();
  for (const { file, name } of code) {
    const target = name.startsWith('#')
      ? name.slice(1)
      : name.startsWith('.')
        ? join(dirname(file), name)
        : undefined;
    if (target) next.set(file, (next.get(file) ?? new Set()).add(target));
  }
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file))
      assert.fail(`a circle: ${[...path.slice(path.indexOf(file)), file].join(' > ')}`);
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
});

test('no file of the engine touches clock, chance or console', () => {
  const found = rooms
    .filter((room) => room === 'engine')
    .flatMap((room) => [...files(join(root, room))])
    .filter((path) => !isTest(relative(root, path)))
    .filter((path) =>
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|console\.|process\.|fetch\()/.test(
        readFileSync(path, 'utf8').replace(/^\s*(\*|\/\/|\/\*).*$/gm, ''),
      ),
    );
  assert.deepEqual(
    found.map((path) => relative(root, path)),
    [],
  );
});
