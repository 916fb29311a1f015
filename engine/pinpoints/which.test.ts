import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whichText } from './which.ts';

const PROTOCOL = 'Optional Protocol to the Convention on the Rights of the Child on the sale of children';

const FRONTS: readonly (readonly [string, readonly string[], number, ReturnType<typeof whichText>])[] = [
  ['a symbol', ['United Nations', 'CRC/C/156', 'Distr.: General'], 0, 'guidelines'],
  ['a title', ['Guidelines on how to carry out the', 'Optional Protocol'], 0, 'guidelines'],
  ['a title in French', ['Lignes directrices sur le Protocole facultatif'], 0, 'guidelines'],
  ['a title in Arabic', ['المبادئ التوجيهية بشأن البروتوكول الاختياري'], 0, 'guidelines'],
  ['a report that reprints the symbol', ['Explanatory Report', 'CRC/C/156'], 0, 'report'],
  ['the Protocol', [PROTOCOL], 17, 'opsc'],
  ['the Protocol with its resolution', ['A/RES/54/263', PROTOCOL], 17, 'opsc'],
  ['a law that only names it', [PROTOCOL], 300, undefined],
  ['observations on a report under it', ['CRC/C/OPSC/XE/CO/1', PROTOCOL], 0, undefined],
  ['another symbol that begins alike', ['CRC/C/1560'], 0, undefined],
  ['another report', ['A/HRC/14/8'], 0, undefined],
  ['a letter', ['Dear reader'], 0, undefined],
  ['text that names it', [`${'We write about the market. '.repeat(12)} CRC/C/156`], 0, undefined],
];

for (const [name, lines, articles, text] of FRONTS) {
  test(`${name}: ${text ?? 'cannot be told'}`, () => assert.equal(whichText({ lines }, articles), text));
}
