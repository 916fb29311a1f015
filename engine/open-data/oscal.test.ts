import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { line, markup, moment, prop } from './oscal.ts';

/** What a reader of CommonMark does with a backslash before punctuation (2.4). */
const read = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

test('whoever reads the Markdown gets the words back, letter for letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(read(markup(text)), text);
    }),
  );
});

test('nothing in a law becomes a heading, a list, emphasis, a link or an inserted parameter', () => {
  assert.equal(markup('1. No person'), '1\\. No person');
  assert.equal(markup('(a) one\n12) two\n- three\n# four'), '(a) one\n12\\) two\n\\- three\n\\# four');
  assert.equal(
    markup('*x* _y_ [z](u) {{ p }} <b> &amp;'),
    '\\*x\\* \\_y\\_ \\[z\\](u) \\{\\{ p \\}\\} \\<b\\> \\&amp;',
  );
  assert.equal(markup('In 2007, section 17'), 'In 2007, section 17');
});

test('a property is one line that is never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.match(String(prop('x', text)['value']), /^\S(.*\S)?$/su);
      assert.ok(!line(text).includes('\n'));
    }),
  );
});

test('a day gets a zone, a moment keeps its own', () => {
  assert.equal(moment('2026-11-22'), '2026-11-22T00:00:00Z');
  assert.equal(moment('2026-11-22T10:00:00+02:00'), '2026-11-22T10:00:00+02:00');
});
