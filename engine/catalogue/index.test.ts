import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputError } from '#engine/model/problem.ts';
import { checkCatalogue, nearestStates, readCatalogue, readProfile, readStates } from './index.ts';

const PROTOCOL = `id: opsc
title: The Protocol
adopted: "2000-05-25"
edition: "2026-11-22"
articles:
  - { number: "3(1)(c)", gist: "abuse material is a crime", operative: true }
groups:
  - { id: csam, title: Material }
  - { id: anc, title: Attempt }
`;

function requirement(changes: Readonly<Record<string, string>> = {}): string {
  const fields: Record<string, string> = {
    id: 'csam.produce',
    title: '"Producing"',
    question: '"Is production an offence?"',
    addressees: '[Legislature]',
    kind: 'legislative',
    severity: 'O',
    pinpoints: '{ opsc: ["3(1)(c)"], guidelines: [], other: [] }',
    why: `"${'Two plain sentences for any reader. '.repeat(2)}"`,
    detail: `"${'What it covers and where its edges are. '.repeat(3)}"`,
    evidence: '{ law: [], practice: [] }',
    worked: `{ situation: "${'A made-up State says so. '.repeat(3)}", judgement: "${'It is judged like this. '.repeat(3)}" }`,
    related: '[]',
    ...changes,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

const produce = (changes?: Readonly<Record<string, string>>) => ({
  path: 'opsc/csam/produce.yaml',
  text: requirement(changes),
});
const protocol = { path: 'opsc/protocol.yaml', text: PROTOCOL };

test('a good catalogue is read in the order of the groups, then of the titles', () => {
  const attempt = { path: 'opsc/anc/attempt.yaml', text: requirement({ id: 'anc.attempt', title: '"Attempt"' }) };
  const access = { path: 'opsc/csam/access.yaml', text: requirement({ id: 'csam.access', title: '"Access"' }) };
  const catalogue = readCatalogue([attempt, produce(), access, protocol], 'v1');
  assert.deepEqual(
    catalogue.requirements.map(({ id }) => id),
    ['csam.access', 'csam.produce', 'anc.attempt'],
  );
  assert.equal(catalogue.version, 'v1');
});

const BAD: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['a severity that is none', { severity: 'X' }, /line 6, field "severity".*correct/],
  ['a field that is not known', { colour: 'red' }, /line 13, field "colour"/],
  ['broken YAML', { related: '[' }, /line \d+: is not valid YAML/],
  ['an id that is not the path', { id: 'csam.other' }, /belongs in opsc\/csam\/other.yaml/],
  ['a group that is not known', { id: 'abc.produce' }, /group "abc" is not in opsc\/protocol.yaml/],
  ['a related id that is not there', { related: '[csam.gone]' }, /"csam.gone" is not a requirement/],
  ['a related id that is itself', { related: '[csam.produce]' }, /names itself/],
  ['a citation that is not in the Protocol', { pinpoints: '{ opsc: ["99"], guidelines: [], other: [] }' }, /article "99"/],
];

for (const [name, changes, message] of BAD) {
  test(`${name} is refused with its file and what to do`, () => {
    assert.throws(
      () => readCatalogue([protocol, produce(changes)], 'v'),
      (error) => error instanceof InputError && message.test(error.message) && /opsc\/csam\/produce\.yaml/.test(error.message),
    );
  });
}

test('authors see every problem at once', () => {
  const { problems } = checkCatalogue([protocol, produce({ severity: 'X', kind: 'odd' })], 'v');
  assert.equal(problems.length, 2);
});

test('a profile names only what exists', () => {
  const catalogue = readCatalogue([protocol, produce()], 'v');
  const text = (ids: string) => `id: mine\ntitle: My own choice\nabout: What I want to look at first of all.\nrequirements: ${ids}\n`;
  assert.deepEqual([...readProfile({ path: 'p', text: text('all') }, catalogue).requirements], ['csam.produce']);
  assert.throws(() => readProfile({ path: 'p', text: text('[csam.gone]') }, catalogue), /"csam.gone" is not a requirement/);
});

test('a mistyped State is answered with the nearest ones', () => {
  const row = (code: string, alpha3: string, name: string) =>
    `  - { code: "${code}", alpha3: "${alpha3}", name: "${name}", status: unknown, sources: [own], asOf: "2026-11-21" }\n`;
  const states = readStates({
    path: 'facts/states.yaml',
    text: `sources: { own: "Written here" }\nstates:\n${row('DE', 'DEU', 'Germany')}${row('FR', 'FRA', 'France')}`,
  });
  assert.equal(nearestStates('DEU', states)[0]?.code, 'DE');
  assert.equal(nearestStates('Franc', states)[0]?.code, 'FR');
  assert.equal(nearestStates('FX', states)[0]?.code, 'FR');
  assert.deepEqual(states[0]?.sources, ['Written here']);
});
