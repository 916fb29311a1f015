import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressFault, isInnerName, isPublicAddress } from './address.ts';

test('an address that is linked is public and encrypted', () => {
  assert.equal(addressFault('https://www.ohchr.org/en/x?y=1#z'), undefined);
  assert.equal(addressFault('https://[2606:4700::1111]/'), undefined);
  for (const [text, fault] of [
    ['', 'no-address'],
    ['ohchr.org', 'no-address'],
    ['http://www.ohchr.org/', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['https://a:b@ohchr.org/', 'with-password'],
    ['https://ohchr.org:8443/', 'odd-port'],
    ['https://localhost/', 'private-host'],
    ['https://intranet/', 'private-host'],
    ['https://files.internal/', 'private-host'],
    ['https://printer.local./', 'private-host'],
    ['https://127.1/', 'private-host'],
    ['https://0x7f000001/', 'private-host'],
    ['https://169.254.169.254/', 'private-host'],
    ['https://[::1]/', 'private-host'],
    ['https://[::ffff:10.0.0.1]/', 'private-host'],
    ['https://web.test.ohchr.un-icc.cloud/', 'staging'],
    ['https://staging.ohchr.org/', 'staging'],
  ] as const)
    assert.equal(addressFault(text), fault, text);
});

test('ranges that lead inside are closed, their neighbours are not', () => {
  for (const closed of [
    ...[
      '0.0.0.0',
      '10.255.255.255',
      '100.64.0.1',
      '127.0.0.53',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...[
      '192.168.0.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12::',
    ],
    ...[
      '::ffff:7f00:1',
      '::ffff:127.0.0.1',
      '64:ff9b::a00:1',
      '2002:7f00:1::',
      '2001::1',
      '2001:db8::1',
      'ff02::1',
    ],
    ...['', 'x', '1.2.3', '1.2.3.256', '1:2:3', ':::', '::1::', '12345::'],
  ])
    assert.equal(isPublicAddress(closed), false, closed);
  for (const open of [
    '9.255.255.255',
    '11.0.0.0',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.1.1',
    '8.8.8.8',
    '2a00::1',
    '::ffff:8.8.8.8',
  ])
    assert.equal(isPublicAddress(open), true, open);
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.ipV4(), fc.ipV6()), (text) => {
      addressFault(text);
      isInnerName(text);
      isPublicAddress(text);
    }),
  );
});
