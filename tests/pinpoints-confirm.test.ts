import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { confirmationOf, confirmationsIn } from '#operations/confirmations.ts';
import { confirm } from '#operations/pinpoints-confirm.ts';
import { pinpoints } from '#operations/pinpoints.ts';
import { catalogueFolder, CONFIRMATIONS } from '#store/catalogue-write.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { catalogueCopy, deskOn, file, guide, root, withSymbol } from './pinpoints/setting.ts';

after(() => rmSync(root, { recursive: true, force: true }));

const folder = catalogueCopy('catalogue');
const desk = deskOn(folder);
const path = file('symbol.txt', withSymbol(guide()));
const beside = await pinpoints(desk, { path });
const catalogue = catalogueFolder(folder);
const by = 'A. Lawyer';
const say = (...typed: string[]) =>
  confirm(desk, { beside, confirmations: typed.map(confirmationOf), by, catalogue });
const log = () =>
  readFileSync(join(folder, CONFIRMATIONS), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const text = (base: string, name: string) => readFileSync(join(base, 'opsc', name), 'utf8');

test('there and back: the pinpoint is verified, the catalogue is whole, and nothing else changed', async () => {
  const changes = say('csam.produce=41', 'csam.virtual=44', 'anc.complicity=49-50');
  assert.deepEqual(
    changes.map((one) => one.requirement),
    ['csam.produce', 'csam.virtual', 'anc.complicity'],
  );
  const fresh = deskOn(folder);
  const pinpointOf = (id: string) =>
    fresh.catalogue.requirements.find((one) => one.id === id)?.pinpoints.guidelines;
  const document = { symbol: 'CRC/C/156', sha256: beside.document.sha256, lang: 'en' };
  const confirmed = { on: '2026-11-22', by, document };
  assert.deepEqual(pinpointOf('csam.produce'), [{ section: 'V', paras: '41', mark: 'verified', confirmed }]);
  assert.deepEqual(pinpointOf('csam.virtual'), [{ section: 'V', paras: '44', mark: 'verified', confirmed }]);
  const own = text(PACKAGE + 'catalogue', 'csam/produce.yaml').split('\n');
  const now = text(folder, 'csam/produce.yaml').split('\n');
  assert.equal(now.length, own.length + 8);
  assert.deepEqual(
    own.filter((line) => !now.includes(line)),
    ['      mark: section'],
  );
  const after = await pinpoints(fresh, { path, requirement: 'csam.produce' });
  assert.equal(after.rows[0]?.state, 'agrees');
  assert.deepEqual(
    log().map((line) => [line.requirement, line.section, line.paras, line.by]),
    [
      ['csam.produce', 'V', '41', by],
      ['csam.virtual', 'V', '44', by],
      ['anc.complicity', 'V', '49-50', by],
    ],
  );
});

test('the same again changes nothing; another paragraph replaces the first, and the log keeps both', () => {
  const lines = log().length;
  assert.deepEqual(say('csam.virtual=44'), []);
  assert.equal(log().length, lines);
  assert.equal(say('csam.virtual=41, 44').length, 1);
  assert.equal(log().length, lines + 1);
  assert.match(text(folder, 'csam/virtual.yaml'), /paras: "41, 44"/);
});

test('a verified paragraph that is not the one proposed is a conflict', async () => {
  say('comp.state-fund=75');
  const { rows } = await pinpoints(deskOn(folder), { path, requirement: 'comp.state-fund' });
  assert.deepEqual([rows[0]?.state, rows[0]?.proposals[0]?.number], ['conflict', '77']);
});

test('a paragraph in a section that is not cited is added beside what is cited', () => {
  assert.equal(say('leg.terms-updated=7').length, 1);
  const { guidelines } = deskOn(folder).catalogue.requirements.find(
    ({ id }) => id === 'leg.terms-updated',
  )!.pinpoints;
  assert.deepEqual(
    guidelines.map(({ section, mark }) => [section, mark === 'verified']),
    [
      ['V', false],
      ['III.A', true],
    ],
  );
});

const WRONG: readonly (readonly [string, RegExp])[] = [
  ['csam.access=84', /no paragraph 84/],
  ['csam.access=82-85', /no paragraph 84, 85/],
  ['csam.access=many', /not written like/],
  ['no.such=41', /not a requirement/],
  ['csam.access=IV.C:43', /in section V, not IV\.C/],
  ['csam.access=33-34', /sections IV\.C and V/],
];

for (const [typed, message] of WRONG) {
  test(`${typed} is refused, and nothing is written`, () => {
    const before = [text(folder, 'csam/access.yaml'), text(folder, 'csam/distribute.yaml'), log().length];
    assert.throws(() => say('csam.distribute=41', typed), message);
    assert.deepEqual(
      [text(folder, 'csam/access.yaml'), text(folder, 'csam/distribute.yaml'), log().length],
      before,
    );
  });
}

test('a name is asked for, a requirement is confirmed once for a section, and a document must say what it is', async () => {
  const confirmations = [confirmationOf('csam.access=43')];
  assert.throws(() => confirm(desk, { beside, confirmations, catalogue }), /--by/);
  assert.throws(() => say('csam.access=43', 'csam.access=42'), /twice/);
  const plain = await pinpoints(desk, { path: file('plain.txt', guide()), text: 'guidelines' });
  assert.throws(() => confirm(desk, { beside: plain, confirmations, by, catalogue }), /first page/);
  const report = await pinpoints(desk, { path, text: 'report' });
  assert.throws(
    () => confirm(desk, { beside: report, confirmations, by, catalogue }),
    /no citations of the Explanatory Report/,
  );
});

test('a file of confirmations, with names and days of its own', () => {
  const yaml =
    'confirmations:\n  - requirement: jur.victim-national\n    paras: "58"\n    by: B. Lawyer\n    on: "2026-11-20"\n';
  const confirmations = confirmationsIn(desk, file('confirmations.yaml', yaml));
  confirm(desk, { beside, confirmations, by, catalogue });
  assert.deepEqual([log().at(-1).by, log().at(-1).on], ['B. Lawyer', '2026-11-20']);
  for (const wrong of [
    'a',
    '- {',
    'confirmations: []',
    'confirmations: [{ requirement: jur.victim-national, para: 1 }]',
  ])
    assert.throws(() => confirmationsIn(desk, file('wrong.yaml', wrong)), /docs\/pinpoints\.md/);
});

test('a folder that cannot be written is said in one line', () => {
  const nowhere = { ...catalogueFolder(join(root, 'nowhere')), folder, read: catalogue.read };
  assert.throws(
    () =>
      confirm(desk, { beside, confirmations: [confirmationOf('csam.access=43')], by, catalogue: nowhere }),
    /--catalogue/,
  );
});
