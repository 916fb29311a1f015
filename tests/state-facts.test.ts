import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readStates } from '#engine/catalogue/index.ts';
import {
  readFigures,
  readRegions,
  readReporting,
  readTreaties,
  type TreatyStanding,
} from '#engine/facts/index.ts';
import { stateReports } from '#engine/plan/state-reports.ts';
import { stateFactFiles } from '#store/facts.ts';

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '..', 'shared', 'facts');
const skip = existsSync(SHARED) ? false : 'the collected facts are not beside this folder: not compared';

const files = stateFactFiles();
const states = readStates({
  path: 'facts/states.yaml',
  text: readFileSync(join(ROOT, 'facts', 'states.yaml'), 'utf8'),
});
const byAlpha3 = new Map(states.map((state) => [state.alpha3, state]));

function rowsOf(name: string): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(readFileSync(join(SHARED, name), 'utf8'));
  return rows.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at] ?? ''])));
}

/** RFC 4180, without line ends inside a cell. */
function cellsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu)]
        .slice(0, -1)
        .concat(line.endsWith(',') ? [[',', ''] as unknown as RegExpExecArray] : [])
        .map(([, cell = '']) => cell.replace(/^"|"$/gu, '').replaceAll('""', '"')),
    );
}

test('States, standing and treaties are those that were collected', { skip }, () => {
  const treaties = readTreaties(files.treaties);
  const rows = rowsOf('ratification.csv');
  assert.equal(rows.length, 197);
  for (const row of rows) {
    const state = byAlpha3.get(row['iso3'] ?? '');
    assert.ok(state, row['iso3']);
    assert.equal(state.deposited ?? '', row['opsc_action_date'], state.code);
    assert.equal(state.inForce ?? '', row['opsc_entry_into_force'], state.code);
    for (const treaty of ['crc', 'opac', 'opic'] as const) {
      const own: TreatyStanding | undefined = treaties.treaties[treaty].find(
        (each) => each.state === state.code,
      );
      assert.equal(own?.deposited ?? '', row[`${treaty}_action_date`], `${treaty} ${state.code}`);
      assert.equal(own?.signed ?? '', row[`${treaty}_signature_date`], `${treaty} ${state.code}`);
    }
  }
  assert.equal(treaties.disagreements.length, rowsOf('ratification_disagreements.csv').length);
});

test('the day the first report was due is derived as it was when it was collected', { skip }, () => {
  for (const row of rowsOf('reporting.csv')) {
    const state = byAlpha3.get(row['iso3'] ?? '');
    const [due] = state ? stateReports(state) : [];
    assert.equal(due?.day ?? '', row['initial_report_due_derived'], row['iso3']);
  }
  const { reviews } = readReporting(files.reporting);
  assert.equal(reviews.length, rowsOf('reporting.csv').filter((row) => row['review_basis'] !== '').length);
});

test('figures of others are carried over as they are, and nothing else of their files', { skip }, () => {
  const figures = new Map(readFigures(files.figures).states.map((each) => [each.code, each]));
  for (const row of rowsOf('criteria.csv')) {
    const code = byAlpha3.get(row['iso3'] ?? '')?.code;
    if (code === undefined) continue;
    const own = figures.get(code)?.reports?.['2023'];
    assert.equal(own === undefined ? '' : String(own), row['ncmec_reports_2023'], code);
  }
  assert.doesNotMatch(files.figures.text, /tier|oosi|rank:/iu);
});

test('names and numbers of States', { skip }, () => {
  const { states: regions } = readRegions(files.regions);
  const byIso2 = new Map(rowsOf('regions.csv').map((row) => [row['iso2'], row]));
  for (const region of regions) {
    const row = byIso2.get(region.code);
    assert.equal(region.m49, row?.['m49'], region.code);
    assert.equal(region.names.ar, row?.['name_ar'], region.code);
    assert.equal(region.ldc === true, row?.['ldc'] === 'Y', region.code);
  }
});
