import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { InputError } from '#engine/model/problem.ts';
import { groundFiles } from '#store/catalogue.ts';
import { readCatalogue } from './index.ts';
import { fingerprint } from './fingerprint.ts';
import { checkOverlay, englishOf, readOverlay } from './overlay.ts';
import { isWhole, translated } from './translated.ts';

const files = groundFiles();
const whole = readCatalogue(files.catalogue, files.version);
const two = { ...whole, requirements: whole.requirements.slice(0, 2) };
const [first, second] = two.requirements as [(typeof two.requirements)[0], (typeof two.requirements)[0]];
const catalogue = {
  ...two,
  instrument: { ...whole.instrument, articles: whole.instrument.articles.slice(0, 1), groups: [{ id: 'rat', title: 'x' }] },
};

const PROTOCOL = {
  path: 'languages/xx/catalogue/protocol.yaml',
  text: 'state: draft\ntitle: Le Protocole\narticles: { Preamble: Ce qui précède }\ngroups: { rat: Statut }\n',
};
const file = (text: string, path = 'languages/xx/catalogue/rat.yaml') => ({ path, text });
const entry = (id: string, more = '') =>
  `  ${id}:\n    title: "Un titre"\n    question: "Une question ?"\n    why: "Une raison."\n${more}`;
const items = (count: number) => `[${Array.from({ length: count }, (_, at) => `"preuve ${at}"`).join(', ')}]`;
const evidence = ({ evidence: { law, practice } }: typeof first, less = 0) =>
  `    evidence: { law: ${items(law.length)}, practice: ${items(practice.length - less)} }\n`;

test('words take the place of the English ones, and what is missing is told', () => {
  const text = `state: draft\nrequirements:\n${entry(first.id, evidence(first))}${entry(second.id)}`;
  const overlay = readOverlay('xx', [PROTOCOL, file(text)], catalogue);
  const local = translated(catalogue, overlay);
  assert.equal(local.instrument.title, 'Le Protocole');
  assert.deepEqual(local.instrument.groups, [{ id: 'rat', title: 'Statut' }]);
  assert.equal(local.requirements[0]?.title, 'Un titre');
  assert.equal(local.requirements[0]?.evidence.law.at(0) ?? 'preuve 0', 'preuve 0');
  assert.equal(local.requirements[0]?.detail, first.detail, 'what is not translated stays as it is');
  assert.equal(local.requirements[0]?.pinpoints, first.pinpoints);
  assert.equal(isWhole(catalogue, overlay, []), true);
  assert.equal(isWhole(catalogue, overlay, ['evidence']), false);
  assert.equal(isWhole(whole, overlay, []), false);
});

test('an English text that was changed afterwards makes its translation stale', () => {
  const stamped = (of: string) => file(`state: reviewed\nrequirements:\n${entry(first.id, `    of: "${of}"\n`)}`);
  const read = (of: string) => readOverlay('xx', [stamped(of)], catalogue).texts[first.id];
  assert.deepEqual([read(englishOf(first))?.stale, read(englishOf(first))?.state], [false, 'reviewed']);
  assert.equal(read(englishOf({ ...first, why: `${first.why} And more.` }))?.stale, true);
});

test('what does not fit is named with file and requirement', () => {
  const of = (text: string) => checkOverlay('xx', [file(text)], catalogue).problems;
  const unknown = of(`state: draft\nrequirements:\n${entry('csam.nothing')}`);
  assert.deepEqual(unknown.map(({ file: path, place }) => [path, place]), [['languages/xx/catalogue/rat.yaml', 'csam.nothing']]);
  const short = of(`state: draft\nrequirements:\n${entry(first.id, evidence(first, 1))}`);
  assert.match(short[0]?.message ?? '', /translate each, in the same order/u);
  assert.match(of('state: final\nrequirements: {}\n')[0]?.place ?? '', /field "state"/u);
  assert.throws(() => readOverlay('xx', [file('requirements: [')], catalogue), InputError);
});

test('a fingerprint is the same for the same text, and another for another', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      assert.match(fingerprint(one), /^[0-9a-f]{16}$/u);
      assert.equal(fingerprint(one) === fingerprint(other), one === other);
    }),
    { numRuns: 2000 },
  );
});
