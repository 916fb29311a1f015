import assert from 'node:assert/strict';
import { test } from 'node:test';
import { irisOf } from '#engine/open-data/iris.ts';
import { readGround } from '#operations/ground.ts';
import { groundFiles } from '#store/catalogue.ts';
import { addressOfThing } from './things.ts';

const { catalogue } = readGround(groundFiles());
const things = { catalogue, slugOf: (code: string) => (code === 'FR' ? 'fr' : undefined) };
const BASE = 'https://host.example';
const iri = irisOf(BASE);
const at = (address: string, asked: string | null = 'text/html,*/*;q=0.8') =>
  addressOfThing(decodeURIComponent(address.slice(`${BASE}/id/`.length)), asked, 'es', things);
const edition = { state: { code: 'FR', name: 'France' }, voice: 'ngo', version: 3 } as const;

test('each kind of id leads to the page that tells of it', () => {
  for (const [address, page] of [
    [iri.instrument('opsc'), '/es/requirements'],
    [iri.catalogue('opsc'), '/es/requirements'],
    [iri.group('opsc', 'csam'), '/es/requirements?group=csam'],
    [iri.requirement('opsc', 'csam.produce'), '/es/requirements/csam/produce'],
    [iri.layer('opsc', 'S'), '/es/requirements?severity=S'],
    [iri.state('FR'), '/es/states/fr'],
    [iri.publication(edition), '/es/states/fr#published'],
    [iri.law(edition, 'code pénal'), '/es/states/fr#published'],
    [iri.provision(edition, 'code/art_1'), '/es/states/fr#published'],
    [iri.finding(edition, 'csam.produce', 'law'), '/es/states/fr/csam/produce'],
  ] as const)
    assert.equal(at(address), page, address);
});

test('every requirement of the catalogue has a page behind its id', () => {
  for (const { id } of catalogue.requirements)
    assert.equal(at(iri.requirement('opsc', id)), `/es/requirements/${id.replace('.', '/')}`);
});

test('a program that asks for linked data is led to the file', () => {
  const address = iri.requirement('opsc', 'csam.produce');
  assert.equal(at(address, 'application/ld+json'), '/api/v1/catalogue?format=skos');
  assert.equal(at(address, 'text/n3, text/turtle;q=0.9'), '/api/v1/catalogue?format=skos-turtle');
  assert.equal(at(address, null), '/es/requirements/csam/produce');
});

test('what is no thing of ours leads nowhere', () => {
  for (const path of [
    '',
    'other',
    'opsc/x',
    'opsc/requirements/none',
    'opsc/requirements/csam/none',
    'opsc/requirements/csam/produce/more',
    'opsc/layers/X',
    'opsc/layers/toString',
    'states',
    'states/fr',
    'states/ZZ',
    'states/FR/other/1',
    'states/FR/ngo/0',
    'states/FR/ngo/1/findings/csam.produce',
    'states/FR/ngo/1/findings/..%2F..%2Fdesk/law',
    'states/FR/ngo/1/other/x',
    '//evil.example/opsc',
  ])
    assert.equal(addressOfThing(path, null, 'en', things), undefined, path);
});
