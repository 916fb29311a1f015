import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { compileMatcher } from './index.ts';
import { kindsOf } from './kinds.ts';
import { catalogueOf, packOf, provision } from './made-up.ts';

const plain = packOf({ extradite: ['extradit*'] });
const pack = {
  ...plain,
  kinds: { extradition: ['extradition'], 'criminal-code': ['penal|criminal code'] },
};
const bare = catalogueOf({ 'extr.duty': [{ all: ['extradite'] }], 'rpt.report': [{ all: ['extradite'] }] });
const catalogue = {
  ...bare,
  instrument: {
    ...bare.instrument,
    groups: [
      { id: 'extr', title: 'Extradition', kinds: ['extradition'] },
      { id: 'rpt', title: 'Reporting' },
    ],
  },
};
const fine = 'Whoever damages a road is liable to a fine.';

function answers(lawTitle: string, text: string, packs = [pack]) {
  return compileMatcher(catalogue, packs).match([provision(1, text, { lawTitle })]);
}

test('kinds of law are known by their titles', () => {
  const titled = (lawTitle: string) => provision(1, fine, { lawTitle });
  assert.deepEqual(
    [...(kindsOf([titled('Penal Code'), titled('Roads Act')], [pack]) ?? [])],
    ['criminal-code'],
  );
  assert.equal(kindsOf([titled('Penal Code')], [plain]), undefined, 'a language without kinds.yaml');
});

test('an answer names the kinds of law that the set lacks', () => {
  const [extradition, reporting] = answers('Penal Code', fine);
  assert.deepEqual(extradition?.missingKinds, ['extradition']);
  assert.equal(reporting?.missingKinds, undefined, 'no kind of law is usual there');
});

test('nothing is said to be missing where such a law was read, or titles cannot be read', () => {
  assert.equal(answers('Extradition Act', fine)[0]?.missingKinds, undefined);
  assert.equal(answers('Penal Code', fine, [plain as typeof pack])[0]?.missingKinds, undefined);
});

test('every kind that the catalogue names has patterns in every language and a name in English', () => {
  const { catalogue: own, packs, say } = readGround(groundFiles());
  const kinds = new Set(own.instrument.groups.flatMap((group) => group.kinds ?? []));
  assert.ok(kinds.size > 5);
  for (const kind of kinds) {
    assert.ok(say(`kind-${kind}`).length > 0);
    for (const { lang, kinds: known } of packs) assert.ok(known?.[kind], `${lang}: ${kind}`);
  }
});

test('titles of real laws are known for what they are', () => {
  const { packs } = readGround(groundFiles());
  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'Code of Criminal Procedure Act', 'criminal-procedure'],
    ['fr', 'Code de procédure pénale', 'criminal-procedure'],
    ['es', 'Ley Orgánica 10/1995, de 23 de noviembre, del Código Penal', 'criminal-code'],
    ['de', 'Gesetz über die internationale Rechtshilfe in Strafsachen', 'extradition'],
    ['pt', 'Estatuto da Criança e do Adolescente (Lei nº 8.069/1990)', 'child-rights'],
    ['sv', 'Brottsbalk (1962:700)', 'criminal-code'],
    ['ar', 'قانون الإجراءات الجنائية', 'criminal-procedure'],
  ];
  for (const [lang, lawTitle, kind] of cases) {
    assert.ok(kindsOf([provision(1, fine, { lang, lawTitle, law: '1' })], packs)?.has(kind), lawTitle);
  }
});
