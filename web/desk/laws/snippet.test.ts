import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetOf } from './snippet.ts';

const marked = (text: string, words: string): readonly string[] =>
  snippetOf(text, words)
    .filter(({ hit }) => hit)
    .map((part) => part.text);
const whole = (text: string, words: string): string =>
  snippetOf(text, words)
    .map((part) => part.text)
    .join('');

test('every word that was looked for is marked, without case or accents, and in other forms', () => {
  const text = 'Les mineurs protégés: un Mineur est protégé.';
  assert.deepEqual(marked(text, 'MINEUR protege'), ['mineurs', 'protégés', 'Mineur', 'protégé']);
  assert.equal(whole(text, 'MINEUR protege'), text);
  assert.deepEqual(marked('Kinderpornographische Inhalte', 'pornographisch'), ['pornographisch']);
  assert.deepEqual(marked('يعاقب كل من باع الطفل', 'طفل'), ['الطفل']);
  assert.deepEqual(marked('買春児童ポルノに係る行為', '児童ポルノ'), ['児童ポルノ']);
  assert.deepEqual(marked('de la loi', 'la'), ['la']);
});

test('a long text is cut around the first of them; without any it begins at the beginning', () => {
  const text = `${'a b c d e '.repeat(60)}sale of children ${'f g h i j '.repeat(60)}sale`;
  const said = whole(text, 'sale');
  assert.ok(said.startsWith('… ') && said.endsWith(' …') && said.length < 240);
  assert.deepEqual(marked(text, 'sale'), ['sale']);
  assert.equal(marked(text, 'nowhere').length, 0);
  assert.ok(whole(text, 'nowhere').startsWith('a b c'));
  assert.deepEqual(snippetOf('', 'sale'), []);
});
