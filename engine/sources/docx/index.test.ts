import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { segment } from '#engine/segments/index.ts';
import { readSource } from '../index.ts';
import { abstractNum, docxOf, item, num, p, r, zipped } from '../zip/fixtures/make.ts';
import { blocksIn, codesIn, draftOf, refusal, survives } from '../zip/fixtures/suite.ts';
import { MARKET } from './fixtures/market.ts';
import { format } from './index.ts';

const fixture = new Uint8Array(readFileSync(new URL('fixture.docx', import.meta.url)));

test('the fixture is recognised whatever its name, with its numbers, notes and changes', async () => {
  assert.ok(format.detect('unnamed', fixture));
  assert.ok(!format.detect('a.docx', zipped({ 'a.txt': 'x' })));
  assert.deepEqual(await blocksIn(format, fixture), MARKET);
  const draft = await draftOf(format, fixture);
  assert.equal(draft.title, 'Market Act of Exampleland');
  assert.deepEqual(
    draft.problems?.map((one) => one.code),
    ['source.tracked-changes', 'source.hidden-text'],
  );
  assert.match(draft.problems?.[0]?.message ?? '', /1 insertions, 1 deletions, 0 moves/u);
  const [source] = await readSource('law.bin', fixture);
  assert.deepEqual([source?.format, source?.lang, source?.langFrom], ['docx', 'en', 'detected']);
});

test('fields: results stay, instructions and tables of contents go', async () => {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
  const field = (instruction: string, result: string) =>
    `${char('begin')}${code(instruction)}${char('separate')}${result}${char('end')}`;
  const body =
    `<w:p>${char('begin')}${code(' TOC \\o ')}${char('separate')}${r('Article 1 ... 3')}</w:p><w:p>${field('PAGEREF x', r('4'))}${char('end')}</w:p>` +
    `<w:p>${r('See ')}${field('REF a', r('Article 3'))}${r('.')}<w:fldSimple w:instr="DATE">${r(' Today')}</w:fldSimple></w:p>` +
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Contents')}</w:sdtContent></w:sdt>` +
    `<w:sdt><w:sdtPr/><w:sdtContent>${p('Kept')}</w:sdtContent></w:sdt>` +
    `<w:p>${field('AUTONUM', '')}${r('unnumbered')}</w:p>`;
  assert.deepEqual(await blocksIn(format, docxOf({ body })), [
    'paragraph: See Article 3. Today',
    'paragraph: Kept',
    'paragraph: unnumbered',
  ]);
  assert.deepEqual(await codesIn(format, docxOf({ body })), ['source.unstored-number']);
});

test('a table of contents that does not end swallows nothing', async () => {
  const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>${p('Article 1')}`;
  assert.deepEqual(await blocksIn(format, docxOf({ body })), ['paragraph: Article 1']);
});

test('tracked changes: a deleted paragraph mark joins two paragraphs; moves and rows', async () => {
  const mark = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>';
  const row = (cell: string, more = '') =>
    `<w:tr>${more}<w:tc>${p(cell)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`;
  const body =
    `${p('One ', mark)}${p('two.')}` +
    `<w:p><w:moveFrom w:id="2" w:author="a">${r('moved')}</w:moveFrom>${r('three')}</w:p><w:p><w:moveTo w:id="3" w:author="a">${r('moved')}</w:moveTo></w:p>` +
    `<w:tbl>${row('stays')}${row('goes', '<w:trPr><w:del w:id="4" w:author="a"/></w:trPr>')}</w:tbl>` +
    p(
      'old',
      '<w:pPrChange w:id="5" w:author="a"><w:pPr><w:pStyle w:val="X"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>',
    );
  const draft = await draftOf(format, docxOf({ body }));
  assert.deepEqual(
    draft.blocks.map((block) => `${block.kind}: ${block.text}`),
    ['paragraph: One two.', 'paragraph: three', 'paragraph: moved', 'table: stays | x', 'paragraph: old'],
  );
  assert.match(draft.problems?.[0]?.message ?? '', /0 insertions, 2 deletions, 1 moves/u);
});

test('tabs, breaks, hyphens, symbols, soft hyphens', async () => {
  const body =
    `<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c\u00ADd</w:t><w:softHyphen/><w:t>e</w:t><w:sym w:font="Symbol" w:char="F062"/><w:sym w:font="Arial" w:char="00A7"/></w:r></w:p>` +
    `<w:p><w:r><w:t>Article 1.</w:t><w:br/><w:t>The market opens</w:t><w:br/><w:t>every day.</w:t><w:br/><w:t>a) bread</w:t></w:r></w:p>` +
    `<w:p><w:r><w:sym w:font="Odd" w:char="F0FF"/></w:r></w:p>`;
  assert.deepEqual(await blocksIn(format, docxOf({ body })), [
    'paragraph: a b-cdeβ§',
    'paragraph: Article 1.',
    'paragraph: The market opens every day.',
    'paragraph: a) bread',
    'paragraph: \uFFFD',
  ]);
  assert.deepEqual(await codesIn(format, docxOf({ body })), ['source.unknown-symbol']);
});

test('text boxes follow their paragraph, once; notes follow theirs; tables nest', async () => {
  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const body =
    `<w:p>${r('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('In the box')}</mc:Choice><mc:Fallback>${box('In the box')}</mc:Fallback></mc:AlternateContent></w:r>${r(' after')}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>` +
    `<w:tbl><w:tr><w:tc>${p('outer')}<w:tbl><w:tr><w:tc>${p('in')}</w:tc><w:tc>${p('ner')}</w:tc></w:tr></w:tbl>${p('')}</w:tc><w:tc>${p('side')}${p('by')}</w:tc></w:tr></w:tbl>` +
    `<w:tbl><w:tr><w:tc>${p('A frame')}${p('of lines')}</w:tc></w:tr></w:tbl>`;
  const endnotes = `<w:endnote w:id="2">${p('The end.')}</w:endnote>`;
  assert.deepEqual(await blocksIn(format, docxOf({ body, endnotes })), [
    'paragraph: Before after',
    'paragraph: In the box',
    'note: i The end.',
    'table: outer in | ner | side by',
    'paragraph: A frame',
    'paragraph: of lines',
  ]);
});

test('headings by outline level and by the names of styles; a whole provision is no heading', async () => {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const styles = style('a', 'Título 2') + style('b', 'Überschrift 3') + style('c', 'heading 1');
  const long = `The market ${'opens and '.repeat(30)}closes.`;
  const body =
    ['a', 'b', 'c'].map((id) => p('Kapitel', `<w:pStyle w:val="${id}"/>`)).join('') +
    p('Direct', '<w:outlineLvl w:val="3"/>') +
    p('Body', '<w:pStyle w:val="c"/><w:outlineLvl w:val="9"/>') +
    p(long, '<w:pStyle w:val="c"/>');
  assert.deepEqual(await blocksIn(format, docxOf({ body, styles })), [
    'heading 2: Kapitel',
    'heading 3: Kapitel',
    'heading 1: Kapitel',
    'heading 4: Direct',
    'paragraph: Body',
    `paragraph: ${long}`,
  ]);
});

test('strict Office Open XML; other prefixes; comments', async () => {
  const strict =
    '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict</x:t></x:r><x:r><x:commentReference x:id="1"/></x:r></x:p></x:body></x:document>';
  const bytes = zipped({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
    'word/document2.xml': strict,
  });
  assert.ok(format.detect('a', bytes));
  assert.deepEqual(await blocksIn(format, bytes), ['paragraph: Strict']);
  assert.deepEqual(await codesIn(format, bytes), ['source.comments']);
});

test('titles that read like file names are not believed', async () => {
  const titled = async (title: string) =>
    (
      await draftOf(
        format,
        docxOf({ body: p('One', '<w:outlineLvl w:val="0"/>'), core: `<dc:title>${title}</dc:title>` }),
      )
    ).title;
  assert.equal(await titled('Market Act'), 'Market Act');
  assert.equal(await titled('Microsoft Word - law.doc'), 'One');
  assert.equal(await titled('lei_final_v2.docx'), 'One');
});

test('the language of the spelling check counts only where words are too few', async () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="pt-BR"/></w:rPr></w:rPrDefault></w:docDefaults>';
  assert.equal((await draftOf(format, docxOf({ styles, body: p('1 2') }))).lang, 'pt-BR');
  const french = p('Nul ne peut ouvrir un marché sans autorisation du maire de la commune.');
  assert.equal((await draftOf(format, docxOf({ styles, body: french }))).lang, undefined);
});

test('refused: entities, depth, damage, no words, no document', async () => {
  const rooted = (xml: string) => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="word/d.xml"/></Relationships>';
    return zipped({ '[Content_Types].xml': '<Types/>', '_rels/.rels': rels, 'word/d.xml': xml });
  };
  assert.match(
    await refusal(format, rooted('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
    /^source\.xml-entities/u,
  );
  assert.match(await refusal(format, rooted('<a>'.repeat(500))), /^source\.too-deep/u);
  assert.match(await refusal(format, rooted('<a>')), /^source\.broken-xml/u);
  assert.match(await refusal(format, rooted('<a/>')), /^source\.no-text/u);
  assert.match(await refusal(format, zipped({ 'word/document.xml': '<a/>' })), /^source\.no-text/u);
});

test('damaged files give blocks or an InputError', async () => {
  await survives(format, fixture);
});

test('5 MB are read in linear time', async () => {
  const numbering = abstractNum(0, [['decimal', 'Article %1.']]) + num(1, 0);
  const line = item('The market opens every day of the week when the bell rings.', 1);
  const took = async (times: number) => {
    const bytes = docxOf({
      numbering,
      body: Array.from({ length: times }, (_, at) => line.replace('bell', `bell ${at * 7919}`)).join(''),
    });
    const began = performance.now();
    const draft = await draftOf(format, bytes);
    assert.equal(draft.blocks.length, times);
    return performance.now() - began;
  };
  await took(2500);
  const small = await took(7000);
  const large = await took(28_000);
  assert.ok(large < small * 4 * 3 + 500, `${small} ms, then ${large} ms`);
});

const real = new URL('../../../../shared/formats/', import.meta.url);
test(
  'real laws keep their articles',
  { skip: !existsSync(real) && 'real documents are not beside the repository' },
  async () => {
    const numbers = async (place: string) => {
      const [source] = await readSource('law.docx', new Uint8Array(readFileSync(new URL(place, real))));
      assert.ok(source);
      return segment(source).segments.filter((one) => one.eId.startsWith('art_')).length;
    };
    assert.equal(await numbers('derived/mx-ley-juegos-sorteos_es.docx'), 17);
  },
);
