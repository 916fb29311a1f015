import assert from 'node:assert/strict';
import { test } from 'node:test';
import { irisOf } from './iris.ts';

const edition = { state: { code: 'XE', name: 'Exempla' }, voice: 'ngo', version: 2 } as const;

test('things keep their names', () => {
  const iris = irisOf('https://tutela.example/');
  assert.equal(
    iris.requirement('opsc', 'csam.produce'),
    'https://tutela.example/id/opsc/requirements/csam/produce',
  );
  assert.equal(iris.publication(edition), 'https://tutela.example/id/states/XE/ngo/2');
  assert.equal(
    iris.finding(edition, 'csam.produce', 'law'),
    'https://tutela.example/id/states/XE/ngo/2/findings/csam.produce/law',
  );
  assert.equal(iris.page('fr', 'csam.produce'), 'https://tutela.example/fr/requirements/csam/produce');
  assert.equal(
    irisOf('http://localhost:3000/tutela').state('XE'),
    'http://localhost:3000/tutela/id/states/XE',
  );
});

test('what a law is called cannot break out of its place', () => {
  const iris = irisOf('https://tutela.example');
  assert.equal(
    iris.provision(edition, 'Code pénal/fr/art_1 "bis"#?'),
    'https://tutela.example/id/states/XE/ngo/2/provisions/Code%20p%C3%A9nal/fr/art_1%20%22bis%22%23%3F',
  );
  assert.ok(URL.canParse(iris.law(edition, 'a/b\n<c>')));
  assert.match(iris.law(edition, 'a/b'), /a%2Fb$/);
});

test('an address that is not one of the web is refused', () => {
  for (const base of [
    '',
    'tutela.example',
    'ftp://x',
    'https://',
    'https://a b',
    'https://a/?x',
    'javascript:x',
  ]) {
    assert.throws(() => irisOf(base), RangeError, base);
  }
});
