import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../index.ts';
import { rolesOf } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { readWith } from './reader.ts';
import { bareNumber, folded, isoDate, languageTag, raised } from './words.ts';

const grammar: Grammar = {
  roles: rolesOf({
    unit: 'art',
    container: 'part',
    sub: 'li',
    num: 'n',
    heading: 'h',
    inline: 'b',
    picture: 'img',
    note: 'fn',
    back: 'end',
  }),
  about: () => ({}),
};

function linesOf(body: string) {
  const draft = readWith(grammar, { name: 'a.xml', text: `<law>${body}</law>` });
  return {
    lines: draft.blocks.map(
      (block) => `${block.unit?.type ?? block.kind} ${block.unit?.number ?? ''}: ${block.text}`,
    ),
    codes: (draft.problems ?? []).map(({ code }) => code),
  };
}

test('elements run on or break as they are; unknown ones stand on their own line', () => {
  const { lines } = linesOf(
    '<art><n>Art. 1</n>A <b>bold</b>ness<p>new</p>.<li><n>a)</n><li><n>1.</n>x</li><li><n>2.</n></li></li></art>',
  );
  assert.deepEqual(lines, [
    'article 1: A boldness',
    'paragraph : new.',
    'paragraph a) 1.: a) 1. x',
    'item : 2.',
  ]);
});

test('words under a heading without articles are a provision where the law has articles', () => {
  const { lines, codes } = linesOf('<art><n>1</n>x</art><part><n>II</n><h>Last</h><p>y</p></part>');
  assert.deepEqual([lines, codes], [['article 1: x', 'schedule II: y'], []]);
});

test('words between articles belong to none, and it is said', () => {
  const { lines, codes } = linesOf(
    '<part><h>I</h><p>all</p><art><n>1</n>x<fn>f</fn></art><p>y</p></part><p>z</p>',
  );
  assert.deepEqual(lines, [
    'container : I',
    'paragraph : all',
    'article 1: x',
    'note : f',
    'note : y',
    'note : z',
  ]);
  assert.deepEqual(codes, ['source.outside-articles']);
});

test('pictures are counted, the end belongs to no article, no words are no law', () => {
  const { lines, codes } = linesOf('<art><n>1</n>x<img/></art><end>Done</end>');
  assert.deepEqual([lines, codes], [['article 1: x', 'note : Done'], ['source.pictures']]);
  assert.throws(() => linesOf('<art/>'), /no words/u);
});

test('unknown XML is refused by the name of its root', () => {
  const bytes = new TextEncoder().encode(
    '<?xml version="1.0"?>\n<!-- <a> -->\n<x:lawbook><act>1</act></x:lawbook>',
  );
  assert.throws(() => readText('a.xml', bytes), /root "x:lawbook" is not read; .*Akoma Ntoso/u);
});

test('numbers, raised figures, dates and language codes', () => {
  const numbers = [
    'Art. 5bis',
    'SEC. 2. ',
    '§ 7.',
    '[§ 2.',
    'Artículo primero',
    'R624-8',
    '(1)',
    'LO630',
    'ARTÍCULO 5.',
  ].map(bareNumber);
  assert.deepEqual(numbers, [
    '5bis',
    '2',
    '§ 7',
    '§ 2',
    'Artículo primero',
    'R624-8',
    '(1)',
    'LO630',
    'Artículo 5',
  ]);
  assert.deepEqual(['2', 'bis', ' 12 '].map(raised), ['²', 'bis', '¹²']);
  assert.deepEqual(['20240313', '2024-03-13T00:00', '9999-01-01', 'x'].map(isoDate), [
    '2024-03-13',
    '2024-03-13',
    undefined,
    undefined,
  ]);
  assert.deepEqual(['eng', 'EN', 'en-EN', 'esp', 'fr_CA', ''].map(languageTag), [
    'en',
    'en',
    'en',
    'es',
    'fr-CA',
    undefined,
  ]);
  assert.equal(folded('\n a\u00A0 b\tc '), 'a b c');
});
