import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walkXml } from './walk.ts';

function walked(text: string) {
  const seen: string[] = [];
  const problems = walkXml({ name: 'a.xml', text }, () => ({
    open: (name) => seen.push(`<${name}>`),
    close: (name) => seen.push(`</${name}>`),
    text: (words) => seen.push(words),
  }));
  return { seen: seen.join(''), problems };
}

test('prefixes go, CDATA and entities of HTML are words', () => {
  const { seen, problems } = walked('<x:a xmlns:x="u"><b>1 &amp; 2&nbsp;&eacute;<![CDATA[<3>]]></b></x:a>');
  assert.equal(seen, '<a><b>1 & 2\u00A0é<3></b></a>');
  assert.deepEqual(problems, []);
});

test('an undeclared prefix is read and said', () => {
  const { seen, problems } = walked('<a>\n<sv:b>1</sv:b></a>');
  assert.equal(seen, '<a>\n<b>1</b></a>');
  assert.deepEqual([problems[0]?.code, problems[0]?.place], ['source.undeclared-prefix', 'line 2']);
});

test('what could harm is refused with its line', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>';
  assert.throws(() => walked(bomb), /a\.xml: line 1: the DOCTYPE declares entities/u);
  assert.throws(() => walked('<a>'.repeat(501)), /nested more than 500 deep/u);
  assert.throws(() => walked(`<a b="${'x'.repeat(1_000_001)}"/>`), /attribute "b" is longer/u);
  assert.throws(() => walked('<a>\n<b></a>'), /line 2: the XML is damaged/u);
  assert.throws(() => walked('<a>&nothing;</a>'), /undefined entity$/u);
  assert.throws(() => walked('<a>'), /damaged/u);
});

test('a DOCTYPE without declarations does no harm', () => {
  assert.equal(walked('<!DOCTYPE a SYSTEM "http://x/y.dtd"><a>1</a>').seen, '<a>1</a>');
});
