import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Segment } from '#engine/model/segment.ts';
import { toAkn, type Edition } from './akn.ts';
import { toJsonLines, toMarkdown } from './lists.ts';

const EDITION: Edition = {
  title: 'Market & Stalls Act',
  work: '/akn/xe/act/2001-02-03/ma',
  country: 'XE',
  date: '2001-02-03',
  number: 'MA',
  lang: 'en',
  version: '2024-06-28',
  engine: 'tutela-engine/1',
};

function provision(eId: string, more: Partial<Segment> = {}): Segment {
  const text = more.text ?? 'The market opens.';
  return {
    id: `MA/en/${eId}`,
    law: 'MA',
    lawTitle: 'MA',
    lang: 'en',
    number: '1',
    heading: '',
    path: [],
    eId,
    portions: [],
    order: 1,
    ...more,
    text,
  };
}

type Seen = { name: string; attributes: Record<string, string>; text: string; within: string };

/** Read by a parser that knows nothing of the writer. */
function parsed(xml: string): Seen[] {
  const seen: Seen[] = [];
  const open: Seen[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, { value }]) => [key, value]),
    );
    const one = { name: tag.local, attributes, text: '', within: open.at(-1)?.name ?? '' };
    seen.push(one);
    open.push(one);
  });
  parser.on('text', (text) => {
    const own = open.at(-1);
    if (own) own.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return seen;
}

test('identification: work, expression and manifestation with their addresses', () => {
  const seen = parsed(toAkn({ ...EDITION, alias: 'http://data.example/eli/ma' }, [provision('art_1')]));
  const uris = seen.filter(({ name }) => name === 'FRBRuri').map(({ attributes }) => attributes['value']);
  assert.deepEqual(uris, [
    EDITION.work,
    `${EDITION.work}/eng@2024-06-28`,
    `${EDITION.work}/eng@2024-06-28.xml`,
  ]);
  const dates = seen.filter(({ name }) => name === 'FRBRdate').map(({ attributes }) => attributes['date']);
  assert.deepEqual(dates, ['2001-02-03', '2024-06-28', '2024-06-28']);
  const alias = seen.find(({ name }) => name === 'FRBRalias');
  assert.deepEqual(alias?.attributes, { value: 'http://data.example/eli/ma', name: 'ELI' });
  assert.equal(seen.find(({ name }) => name === 'docTitle')?.text, 'Market & Stalls Act');
});

test('chapters hold their provisions; labelled paragraphs nest and keep their eIds', () => {
  const text = 'Who sells:\n(1) fruit,\n(a) fresh or\n(b) dried;\n(2) cheese.';
  const at = (label: string, eId: string, end: number) => ({ label, eId, start: text.indexOf(label), end });
  const b = text.indexOf('\n(2)');
  const portions = [
    at('(1)', 'art_2__para_1', b),
    at('(a)', 'art_2__para_1__point_a', text.indexOf('\n(b)')),
    at('(b)', 'art_2__para_1__point_b', b),
    at('(2)', 'art_2__para_2', text.length),
  ];
  const seen = parsed(
    toAkn(EDITION, [
      provision('art_1', { path: ['Part I', 'Chapter 1'] }),
      provision('art_2', { path: ['Part I', 'Chapter 2'], number: '2', heading: 'Sellers', text, portions }),
      provision('sec_3', { path: ['Part II'], status: 'repealed' }),
    ]),
  );
  const named = (name: string) => seen.filter((one) => one.name === name);
  assert.deepEqual(
    named('hcontainer').map(({ within }) => within),
    ['body', 'hcontainer', 'hcontainer', 'body'],
  );
  assert.deepEqual(
    named('point').map(({ attributes, within }) => [attributes['eId'], within]),
    [
      ['art_2__para_1__point_a', 'paragraph'],
      ['art_2__para_1__point_b', 'paragraph'],
    ],
  );
  assert.deepEqual(
    named('p')
      .map((one) => one.text)
      .filter((words) => /fruit|cheese|Who/.test(words)),
    ['Who sells:', 'fruit,', 'cheese.'],
  );
  assert.equal(named('section')[0]?.attributes['status'], 'removed');
  assert.equal(named('heading').find(({ within }) => within === 'article')?.text, 'Sellers');
});

test('property: whatever the words, the file is well formed and holds them', () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(words, words, words, (text, heading, path) => {
      const seen = parsed(toAkn(EDITION, [provision('art_1', { text, heading, path: [path] })]));
      const lines = seen
        .filter(({ name }) => name === 'p')
        .slice(1)
        .map((one) => one.text)
        .join('\n');
      const writable = text
        .toWellFormed()
        .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD');
      assert.equal(lines, writable);
    }),
  );
});

test('JSON lines and Markdown', () => {
  const one = provision('art_1', {
    path: ['Part > I'],
    heading: 'Opening *hours*',
    text: '1. At eight.\n- daily',
  });
  const row = JSON.parse(toJsonLines([one]));
  assert.deepEqual(
    [row.article, row.context, row.text, row.eId],
    ['1', 'Part / I', '1. At eight.\n- daily', 'art_1'],
  );
  const markdown = toMarkdown('Market Act', 'en', [one]);
  assert.match(
    markdown,
    /^---\ntitle: "Market Act"\nlang: en\n---\n\n# Market Act\n\n## Part \\> I\n\n### 1 Opening \\\*hours\\\*\n/,
  );
  assert.match(markdown, /\n1\\\. At eight\.\n\n\\- daily\n$/);
});
