import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'n3';
import { iri, jsonLd, text, type Graph } from './graph.ts';
import { turtle } from './turtle.ts';

const graph = (words: string, lang: string): Graph => ({
  prefixes: { x: 'https://example.org/x#' },
  nodes: [
    {
      iri: 'https://example.org/a',
      types: ['x:Thing'],
      says: [
        ['x:label', text(words, lang)],
        ['x:other', iri('https://example.org/b')],
        ['x:count', { text: '3', datatype: 'x:number' }],
      ],
    },
  ],
});

test('every text comes back from Turtle as it went in', () => {
  const words = fc.string({ unit: 'binary' }).filter((each) => each.isWellFormed());
  fc.assert(
    fc.property(words, fc.constantFrom('en', 'fr', 'zh-Hans'), (label, lang) => {
      const quads = new Parser().parse(turtle(graph(label, lang)));
      assert.equal(quads.length, 4);
      const said = quads.find(({ predicate }) => predicate.value.endsWith('#label'))?.object;
      assert.equal(said?.value, label);
      assert.equal(said && 'language' in said ? said.language : '', lang.toLowerCase());
    }),
  );
});

test('the same graph is the same text, and JSON-LD of it is JSON', () => {
  const one = graph('a "quoted" word\n', 'en');
  assert.equal(turtle(one), turtle(graph('a "quoted" word\n', 'en')));
  assert.deepEqual(JSON.parse(JSON.stringify(jsonLd(one))), jsonLd(one));
});
