import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withConfirmed, type PinpointEdit } from './catalogue-edit.ts';

const edit: PinpointEdit = {
  section: 'V',
  paras: '62-63',
  confirmed: {
    on: '2026-11-22',
    by: 'A. "Lawyer": yes',
    document: { symbol: 'CRC/C/156', sha256: 'a'.repeat(64), lang: 'en' },
  },
};

const COMMENTED = `# above all
title: "Producing"   # kept
pinpoints:
  guidelines:
    # above
    - section: "V" # beside
      # inside
      lead: "61-62" # of the number
      mark: unverified # of the mark

    - section: "IV.C"
      mark: section
  other: []
why: >-
  Folded   words
  stay as they are.
`;

test('only the lines of the pinpoint change, and every remark stays', () => {
  const edited = withConfirmed('f', COMMENTED, edit);
  const added = edited.split('\n').filter((line) => !COMMENTED.split('\n').includes(line));
  assert.deepEqual(added, [
    '      paras: "62-63" # of the number',
    '      mark: verified # of the mark',
    '      confirmed:',
    '        on: "2026-11-22"',
    '        by: "A. \\"Lawyer\\": yes"',
    '        document:',
    '          symbol: "CRC/C/156"',
    `          sha256: "${'a'.repeat(64)}"`,
    '          lang: "en"',
  ]);
  const gone = COMMENTED.split('\n').filter((line) => !edited.split('\n').includes(line));
  assert.deepEqual(gone, ['      lead: "61-62" # of the number', '      mark: unverified # of the mark']);
  assert.equal(withConfirmed('f', edited, edit), edited);
});

const FORMS: readonly (readonly [string, string])[] = [
  [
    'on one line',
    'pinpoints:\n  guidelines: [{ section: "V", lead: "1", mark: section }, { section: X, mark: section }] # c\n  other: []\n',
  ],
  ['an empty list', 'pinpoints:\n  guidelines: []\n  other: []\n'],
  [
    'another section, on one line',
    'pinpoints:\n  guidelines: [{ section: "IV", mark: section }]\n  other: []\n',
  ],
  [
    'another section, without steps in',
    'pinpoints:\n  guidelines:\n  - section: "IV"\n    mark: section\n  # after\n  other: []\n',
  ],
  [
    'at the end of the file',
    'pinpoints:\n  other: []\n  guidelines:\n    - section: "V"\n      mark: section',
  ],
];

for (const [name, text] of FORMS) {
  test(`${name}: the pinpoint is there, with the line ends of the file`, () => {
    assert.match(withConfirmed('f', text, edit), /paras: "62-63"[\s\S]*mark: verified/);
    const windows = withConfirmed('f', text.replaceAll('\n', '\r\n'), edit);
    assert.equal(windows.replaceAll('\r\n', '\n'), withConfirmed('f', text, edit));
    assert.doesNotMatch(windows, /[^\r]\n/);
  });
}

test('a file without the list is left alone', () => {
  assert.throws(() => withConfirmed('f.yaml', 'pinpoints: { opsc: [] }\n', edit), /f\.yaml.*by hand/);
});
