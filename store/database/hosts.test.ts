import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PeerCertificate } from 'node:tls';
import { InputError } from '#engine/model/problem.ts';
import { addressIn } from './address.ts';
import { hostList, namesOneOf } from './hosts.ts';

test('several hosts are read as libpq writes them, and each is reached with the same login', () => {
  const list = hostList(
    'postgres://tutela:p%40ss@one,two:5433,[fd00::1]:6000/tutela?target_session_attrs=read-write',
  );
  assert.deepEqual(list?.own, [
    { host: 'one', port: 5432 },
    { host: 'two', port: 5433 },
    { host: 'fd00::1', port: 6000 },
  ]);
  assert.equal(list?.wants, 'read-write');
  assert.deepEqual(
    list?.own.map((host) => list.at(host).connectionString),
    [
      'postgres://tutela:p%40ss@one:5432/tutela',
      'postgres://tutela:p%40ss@two:5433/tutela',
      'postgres://tutela:p%40ss@[fd00::1]:6000/tutela',
    ],
  );
});

test('one host is handed to the driver as it was written', () => {
  for (const address of [
    'postgres://u:p@host/db?sslmode=no-verify&application_name=a%20b',
    'postgresql://u@host:6432/db',
    'postgres:///db?host=%2Fvar%2Frun%2Fpostgresql&user=tutela',
    'postgres://u@%2Fvar%2Frun/db',
  ]) {
    const list = hostList(address);
    assert.equal(list?.at(list.own[0]!).connectionString, address);
  }
});

test('other hosts of the cluster are turned to besides, each once', () => {
  const list = hostList('postgres://u@two:5432/db', [
    { host: 'one', port: 5432 },
    { host: 'two', port: 5432 },
  ]);
  assert.deepEqual(list?.own, [{ host: 'two', port: 5432 }]);
  assert.deepEqual(
    list?.all.map((host) => list.at(host).connectionString),
    ['postgres://u@two:5432/db', 'postgres://u@one:5432/db'],
  );
});

test('what cannot be read is refused, without its password', () => {
  for (const address of [
    'mysql://u@host/db',
    'postgres://u@one:5432,/db',
    'postgres://u@one,two:port/db',
    'postgres://u@one:0/db',
    'postgres:///db?host=one,two',
    'postgres://u@%zz/db',
  ]) {
    assert.equal(hostList(address), undefined, address);
    assert.throws(() => addressIn({ DATABASE_URL: address }, 'DATABASE_URL'), InputError);
  }
  const wrong = { DATABASE_URL: 'postgres://u:secret@one,two/db?target_session_attrs=any' };
  assert.throws(
    () => addressIn(wrong, 'DATABASE_URL'),
    (error: Error) =>
      /leave it out, or write read-write/u.test(error.message) && !/secret/u.test(error.message),
  );
  assert.doesNotThrow(() =>
    addressIn({ DATABASE_URL: 'postgres://u@h/db?target_session_attrs=read-write' }, 'DATABASE_URL'),
  );
});

test('a certificate may name any host of the list, and none besides', () => {
  const certificate = {
    subject: { CN: 'x' },
    subjectaltname: 'DNS:two.example.org',
  } as unknown as PeerCertificate;
  const hosts = ['one.example.org', 'two.example.org'].map((host) => ({ host, port: 5432 }));
  assert.equal(namesOneOf(hosts, certificate), undefined);
  assert.match(namesOneOf(hosts.slice(0, 1), certificate)?.message ?? '', /does not match/u);
  const list = hostList('postgres://u@one.example.org,two.example.org/db?sslmode=verify-full');
  const { ssl, connectionString } = list?.at(hosts[1]!) ?? {};
  assert.equal(connectionString, 'postgres://u@two.example.org:5432/db');
  assert.ok(ssl && ssl !== true);
  assert.equal(ssl.checkServerIdentity?.('one.example.org', certificate), undefined);
  assert.notEqual(ssl.rejectUnauthorized, false);
});
