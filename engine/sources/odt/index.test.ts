import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MARKET } from '../docx/fixtures/market.ts';
import { odfPart, odtOf, zipped } from '../zip/fixtures/make.ts';
import { blocksIn, codesIn, draftOf, refusal, survives } from '../zip/fixtures/suite.ts';
import { format } from './index.ts';

const fixture = new Uint8Array(readFileSync(new URL('fixture.odt', import.meta.url)));

const LISTS =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Article " style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix=")" text:display-levels="2"/></text:list-style>' +
  '<text:list-style style:name="M"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")" text:start-value="3"/></text:list-style>' +
  '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="\uF0B7"/></text:list-style>';

test('the fixture, saved by LibreOffice from our Word fixture, reads like it', async () => {
  assert.ok(format.detect('unnamed', fixture));
  assert.deepEqual(await blocksIn(format, fixture), MARKET);
  assert.equal((await draftOf(format, fixture)).title, 'Market Act of Exampleland');
  assert.deepEqual(await codesIn(format, fixture), ['source.tracked-changes', 'source.hidden-text']);
});

test('lists: levels, starts, continuation, headers, second paragraphs', async () => {
  const li = (inner: string, more = '') => `<text:list-item${more}>${inner}</text:list-item>`;
  const p = (text: string) => `<text:p>${text}</text:p>`;
  const body =
    `<text:list xml:id="one" text:style-name="L">${li(p('x') + p('goes on'))}${li(p('y') + `<text:list>${li(p('z'))}${li(p('z'))}</text:list>`)}</text:list>` +
    `<text:list text:style-name="M">${li(p('m'))}<text:list-header>${p('header')}</text:list-header>${li(p('n'), ' text:start-value="9"')}</text:list>` +
    `<text:list text:continue-list="one" text:style-name="L">${li(p('three'))}</text:list>` +
    `<text:list text:style-name="L">${li(p('again'))}</text:list>` +
    `<text:list text:style-name="L" text:continue-numbering="true">${li(p('second'))}</text:list>` +
    `<text:list text:style-name="B">${li(p('bullet'))}</text:list>`;
  assert.deepEqual(await blocksIn(format, odtOf(body, LISTS)), [
    'paragraph: Article 1. x',
    'paragraph: goes on',
    'paragraph: Article 2. y',
    'item: 2.1) z',
    'item: 2.2) z',
    'item: c) m',
    'paragraph: header',
    'item: i) n',
    'paragraph: Article 3. three',
    'paragraph: Article 1. again',
    'paragraph: Article 2. second',
    'item: • bullet',
  ]);
});

test('headings are numbered by the outline; the number that the document stores wins', async () => {
  const outline =
    '<text:outline-style style:name="O"><text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="Title "/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>';
  const h = (level: number, text: string, more = '') =>
    `<text:h text:outline-level="${level}"${more}>${text}</text:h>`;
  const body =
    h(1, 'One') +
    h(2, 'Sub') +
    h(1, 'None', ' text:is-list-header="true"') +
    h(1, '<text:number>XX</text:number>Two');
  const more = { 'styles.xml': odfPart('styles', `<office:styles>${outline}</office:styles>`) };
  assert.deepEqual(await blocksIn(format, odtOf(body, '', more)), [
    'heading 1: Title I One',
    'heading 2: Sub',
    'heading 1: None',
    'heading 1: XX Two',
  ]);
});

test('spaces, tabs, notes, frames, tables, contents, hidden and deleted text', async () => {
  const styles =
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
  const body =
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
    '<text:table-of-content><text:index-body><text:p>Contents</text:p></text:index-body></text:table-of-content>' +
    '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note> d<text:span text:style-name="H">hidden</text:span>' +
    '<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame></text:p>' +
    '<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>' +
    '<text:p>Art. 1<text:line-break/>The market opens.</text:p><office:annotation><text:p>remark</text:p></office:annotation>';
  assert.deepEqual(await blocksIn(format, odtOf(body, styles)), [
    'paragraph: a b c d',
    'paragraph: Boxed',
    'note: 7 The note.',
    'table: 1 | 2',
    'paragraph: Art. 1',
    'paragraph: The market opens.',
  ]);
  assert.deepEqual(await codesIn(format, odtOf(body, styles)), [
    'source.tracked-changes',
    'source.hidden-text',
    'source.comments',
  ]);
});

test('one flat XML file', async () => {
  const flat =
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Flat</text:p></office:text></office:body></office:document>';
  const bytes = new TextEncoder().encode(flat);
  assert.ok(format.detect('a', bytes));
  assert.deepEqual(await blocksIn(format, bytes), ['paragraph: Flat']);
});

test('refused: a password, no words; tables and slides are not taken', async () => {
  const locked = '<m:manifest xmlns:m="a"><m:encryption-data/></m:manifest>';
  assert.match(
    await refusal(format, odtOf('', '', { 'META-INF/manifest.xml': locked })),
    /^source\.encrypted/u,
  );
  assert.match(await refusal(format, odtOf('<text:p/>')), /^source\.no-text/u);
  const sheet = zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' });
  assert.ok(!format.detect('a.odt', sheet));
});

test('damaged files give blocks or an InputError', async () => {
  await survives(format, fixture);
});

test('5 MB are read in linear time', async () => {
  const took = async (times: number) => {
    const body = Array.from(
      { length: times },
      (_, at) =>
        `<text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>The bell number ${at * 7919} rings for the market.</text:p></text:list-item></text:list>`,
    );
    const bytes = odtOf(body.join(''), LISTS);
    const began = performance.now();
    assert.equal((await draftOf(format, bytes)).blocks.at(-1)?.text.startsWith(`Article ${times}. `), true);
    return performance.now() - began;
  };
  await took(2500);
  const small = await took(7000);
  const large = await took(28_000);
  assert.ok(large < small * 4 * 3 + 500, `${small} ms, then ${large} ms`);
});
