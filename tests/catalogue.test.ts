import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CORE, CORE_RULES } from '#engine/matches/core.ts';
import { compileRules } from '#engine/matches/rules.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';

const { catalogue, packs } = readGround(groundFiles());
const { instrument, requirements } = catalogue;
const numbers = new Map(instrument.articles.map((article) => [article.number, article]));

test('the catalogue holds 221 requirements, each with its group', () => {
  assert.equal(requirements.length, 221);
  const groups = new Set(instrument.groups.map((group) => group.id));
  for (const { id } of requirements) assert.ok(groups.has(id.split('.')[0] ?? ''), id);
});

test('every operative sub-article of articles 1 to 12 is cited, and every citation exists', () => {
  const cited = new Set(requirements.flatMap(({ pinpoints }) => pinpoints.opsc));
  for (const number of cited) assert.ok(numbers.has(number), `"${number}" is cited but not in protocol.yaml`);
  const missing = instrument.articles
    .filter(({ number, operative }) => operative && Number.parseInt(number, 10) <= 12)
    .filter(({ number }) => !cited.has(number));
  assert.deepEqual(missing, []);
});

test('every sub-article that has parts of its own is listed with them', () => {
  for (const number of numbers.keys()) {
    const parent = number.replace(/\([^()]*\)$/, '');
    assert.ok(parent === number || numbers.has(parent), `${number} stands without ${parent}`);
  }
});

test('a paragraph number of the Guidelines is kept only where it was verified', () => {
  for (const { id, pinpoints } of requirements) {
    for (const { paras, mark } of pinpoints.guidelines) {
      assert.equal(paras !== undefined, mark === 'verified', `${id}: paras and mark do not agree`);
    }
  }
});

test('a duty of the Protocol cites the Protocol', () => {
  for (const { id, severity, pinpoints } of requirements) {
    if (severity === 'O') assert.ok(pinpoints.opsc.length > 0, `${id} is a duty without an article`);
  }
});

test('no words of our own use a legacy term', () => {
  const legacy =
    /\b(child (prostitut|porn)|kiddie|sex tourist|rent boy|juvenile (sex|offender)|child sex worker)/i;
  const allowed = /child-pornography|offences? of child prostitution/i;
  for (const one of requirements) {
    const own = [one.title, one.question, one.why, one.detail, one.worked.situation, one.worked.judgement];
    for (const text of own)
      assert.ok(!legacy.test(text) || allowed.test(text), `${one.id}: ${legacy.exec(text)?.[0]}`);
  }
});

test('every concept that a signature names is in the lexicon of every pack', () => {
  const { names } = compileRules(catalogue);
  assert.ok(CORE_RULES.length > 0);
  for (const pack of packs) {
    const missing = names.filter((name) => name !== CORE && pack.lexicon[name] === undefined);
    assert.deepEqual(missing, [], `languages/${pack.lang}/lexicon.yaml lacks concepts`);
  }
});

const shared = join(import.meta.dirname, '..', '..', 'shared', 'domain', 'requirements.json');
test(
  'ids and severities are those of the domain note',
  { skip: existsSync(shared) ? false : 'needs ../shared' },
  () => {
    const rows = JSON.parse(readFileSync(shared, 'utf8')) as { id: string; severity: string }[];
    const own = new Map(requirements.map(({ id, severity }) => [id, severity]));
    assert.deepEqual(
      rows.filter(({ id, severity }) => own.get(id) !== severity).map(({ id }) => id),
      [],
    );
  },
);
