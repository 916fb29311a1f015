import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Source } from '#engine/model/source.ts';
import { dayIn, headOf } from './document-head.ts';
import { fromObservations } from './observations.ts';
import { paragraphKind } from './paragraph-kind.ts';
import { paragraphsOf } from './paragraphs.ts';
import { stateNames } from './states.ts';

const states = stateNames([{ code: 'XE', alpha3: 'XEX', name: 'Exempla' }]);
const blocks = (...texts: (string | Block)[]): Block[] =>
  texts.map((one, at) =>
    typeof one === 'string' ? { kind: 'paragraph', text: one, page: 1 + Math.floor(at / 6) } : one,
  );

const DOCUMENT = blocks(
  'United Nations CRC/C/OPSC/XEX/CO/1',
  'Distr.: General 8 July 2019',
  'Concluding observations on the report submitted by Exempla under article 12 (1) of the Optional Protocol',
  { kind: 'heading', level: 1, text: 'I. Introduction' },
  '1. The Committee considered the report of Exempla and adopted the present concluding observations.',
  { kind: 'heading', level: 2, text: 'A. Data collection' },
  '2. The Committee is concerned that no data are collected.',
  '3. The Committee recommends that the State party:',
  '(a) Establish a data system;',
  '(b) Train those who use it.',
  { kind: 'note', text: '1 CRC/C/156.' },
  'Coordination',
  '4. While noting the plan, the Committee is concerned at its scope and urges the State party to: (a) Extend it; and (b) Fund it.',
);

test('paragraphs and points, with lead, headings, page; told apart by their verbs', () => {
  const source = {
    name: 'a.docx',
    format: 'docx',
    encoding: 'binary',
    lang: 'en',
    blocks: DOCUMENT,
    problems: [],
  };
  const { head, all } = fromObservations(source as Source, { state: 'XE', voice: 'ngo' }, states);
  assert.deepEqual(head, { symbol: 'CRC/C/OPSC/XEX/CO/1', body: 'CRC', state: 'XE', date: '2019-07-08' });
  assert.deepEqual(
    all.map(({ paragraph, kind }) => `${paragraph} ${kind}`),
    [
      '1 other',
      '2 concern',
      '3(a) recommendation',
      '3(b) recommendation',
      '4(a) recommendation',
      '4(b) recommendation',
    ],
  );
  const [, , point, last, , joined] = all;
  assert.equal(point?.text, 'The Committee recommends that the State party:\n(a) Establish a data system;');
  assert.deepEqual(point?.headings, ['I. Introduction', 'A. Data collection']);
  assert.equal(point?.page, 2);
  assert.equal(point?.id, 'co:XE:ngo:CRC_C_OPSC_XEX_CO_1:3(a)');
  assert.ok(last?.text.endsWith('(b) Train those who use it.'), 'a note is no part of it');
  assert.ok(joined?.text.endsWith('(b) Fund it.'));
  assert.deepEqual(joined?.headings.at(-1), 'Coordination');
});

test('what is not written is not guessed', () => {
  assert.deepEqual(headOf(blocks('Observations', '1. Text.'), states), {});
  const { all } = fromObservations(
    {
      name: 'a',
      sha256: 'ab'.repeat(32),
      format: 'text',
      encoding: 'utf-8',
      blocks: blocks('1. Text.'),
      problems: [],
    },
    { state: 'XE', voice: 'state' },
    states,
  );
  assert.deepEqual([all[0]?.id, all[0]?.lang], ['co:XE:state:abababababababab:1', 'und']);
});

test('numbers go on upwards; a year or a figure in a line begins none', () => {
  const numbers = paragraphsOf(
    blocks(
      '7. Seven',
      '8. Eight',
      '2019. Not a number of this count',
      '9. Nine',
      '(a) alone is no list',
      '14. Five missed',
    ),
  ).map(({ number }) => number);
  assert.deepEqual(numbers, ['7', '8', '9', '14']);
});

test('dates and verbs in three languages', () => {
  assert.deepEqual(
    ['8 July 2019', '1er août 2020', '3 de marzo de 2021', '31 Octember 2020', 'in 2019'].map(dayIn),
    ['2019-07-08', '2020-08-01', '2021-03-03', undefined, undefined],
  );
  assert.equal(paragraphKind('Le Comité recommande à l’État partie de légiférer.'), 'recommendation');
  assert.equal(paragraphKind('Le Comité est préoccupé par l’absence de données.'), 'concern');
  assert.equal(paragraphKind('El Comité insta al Estado parte a que legisle.'), 'recommendation');
  assert.equal(paragraphKind('Preocupa al Comité la falta de datos.'), 'concern');
  assert.equal(paragraphKind('The Committee welcomes the new law.'), 'other');
});
