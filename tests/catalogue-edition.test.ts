import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { groundFiles, PACKAGE } from '#store/catalogue.ts';
import { overlayFiles } from '#store/overlays.ts';

const FILE = join(PACKAGE, 'tests', 'golden', 'catalogue-edition.json');
const EDITION = /^edition: "(\d{4}-\d{2}-\d{2})"\n/mu;
const HOW =
  'The catalogue, its mappings or its translations changed: write the day of today as "edition" into ' +
  'catalogue/opsc/protocol.yaml, then UPDATE_GOLDEN=1 node --test tests/catalogue-edition.test.ts';

test('the edition of the catalogue is the day of its last change', () => {
  const { catalogue, mappings } = groundFiles();
  const texts = [...catalogue, ...mappings, ...overlayFiles().flatMap(({ files }) => files)];
  const protocol = texts.find(({ path }) => path.endsWith('opsc/protocol.yaml'))?.text ?? '';
  const hash = createHash('sha256');
  for (const { path, text } of texts) hash.update(`${path}\0${text.replace(EDITION, '')}\0`);
  const now = { edition: EDITION.exec(protocol)?.[1], content: hash.digest('hex') };
  assert.ok(now.edition, 'catalogue/opsc/protocol.yaml has no edition');
  if (process.env['UPDATE_GOLDEN']) writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
  assert.deepEqual(now, JSON.parse(readFileSync(FILE, 'utf8')), HOW);
});
