import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pinpointWords } from './pinpoint.ts';

test('the Protocol and the Guidelines are cited as the field cites them', () => {
  assert.deepEqual(
    pinpointWords({
      opsc: ['3(1)(c)'],
      guidelines: [{ section: 'V', mark: 'section', lead: '65' }],
      other: [],
    }),
    ['OPSC art. 3(1)(c)', 'Guidelines CRC/C/156, sect. V'],
  );
  assert.deepEqual(
    pinpointWords({
      opsc: ['2', '3(1)'],
      guidelines: [
        { section: 'V', mark: 'section' },
        { section: 'IX', mark: 'section' },
      ],
      other: [],
    }),
    ['OPSC arts. 2, 3(1)', 'Guidelines CRC/C/156, sects. V, IX'],
  );
});

test('a paragraph number is shown only when it was verified', () => {
  const guidelines = (mark: 'verified' | 'section' | 'unverified') => [
    { section: 'III.A', paras: '14-19', mark },
  ];
  const words = (mark: 'verified' | 'section' | 'unverified') =>
    pinpointWords({ opsc: [], guidelines: guidelines(mark), other: [] });
  assert.deepEqual(words('verified'), ['Guidelines CRC/C/156, sect. III.A, paras. 14-19']);
  assert.deepEqual(words('section'), ['Guidelines CRC/C/156, sect. III.A']);
  assert.deepEqual(words('unverified'), ['Guidelines CRC/C/156, sect. III.A']);
});
