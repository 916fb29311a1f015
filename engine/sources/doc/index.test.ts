import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { segment } from '#engine/segments/index.ts';
import { MARKET } from '../docx/fixtures/market.ts';
import { labeller } from '../docx/labels.ts';
import { emptyTally } from '../docx/tally.ts';
import { readSource } from '../index.ts';
import { blocksIn, codesIn, draftOf, refusal, survives } from '../zip/fixtures/suite.ts';
import { blocksBetween } from './body.ts';
import { openCompound } from './compound.ts';
import { compoundOf } from './fixtures/compound.ts';
import { format } from './index.ts';
import { readSheet } from './sheet.ts';

const fixture = new Uint8Array(readFileSync(new URL('fixture.doc', import.meta.url)));

test('the fixture, saved by LibreOffice from our Word fixture, reads like it', async () => {
  assert.ok(format.detect('unnamed', fixture));
  assert.deepEqual(await blocksIn(format, fixture), MARKET);
  assert.equal((await draftOf(format, fixture)).title, 'Market Act of Exampleland');
  assert.deepEqual(await codesIn(format, fixture), ['source.tracked-changes', 'source.hidden-text']);
});

test('a compound file: small streams, chains, and a circle of sectors', () => {
  const bytes = compoundOf(['One', 'Two']);
  assert.deepEqual([...openCompound('a', bytes).names].sort(), ['One', 'Two']);
  assert.equal(openCompound('a', bytes).stream('None'), undefined);
  const circle = bytes.slice();
  new DataView(circle.buffer).setUint32(512 + 4, 1, true);
  assert.throws(() => openCompound('a', circle), /damaged/u);
});

test('other compound files are told apart', async () => {
  assert.match(
    await refusal(format, compoundOf(['EncryptedPackage', 'EncryptionInfo'])),
    /^source\.encrypted: .*password/u,
  );
  assert.match(await refusal(format, compoundOf(['Workbook'])), /workbook/u);
  assert.match(await refusal(format, compoundOf(['PowerPoint Document'])), /presentation/u);
  assert.match(
    await refusal(format, compoundOf(['__properties_version1.0'])),
    /no Word document.*--convert-to docx/u,
  );
});

/** @returns the fixture with bytes of the head of its WordDocument stream changed */
function withHead(change: (view: DataView) => void): Uint8Array {
  const bytes = fixture.slice();
  const view = new DataView(bytes.buffer);
  let at = 512;
  while (view.getUint16(at, true) !== 0xa5ec) at += 512;
  change(new DataView(bytes.buffer, at));
  return bytes;
}

test('passwords, older versions and damage say what to do', async () => {
  const flag = withHead((head) => head.setUint16(10, head.getUint16(10, true) | 0x0100, true));
  assert.match(await refusal(format, flag), /^source\.encrypted/u);
  assert.match(
    await refusal(
      format,
      withHead((head) => head.setUint16(2, 0x68, true)),
    ),
    /^source\.old-doc: .*Word 97.*\.docx/u,
  );
  const clx = withHead((head) => head.setUint32(0x01a2, 0x7fffffff, true));
  assert.match(await refusal(format, clx), /^source\.broken-doc: .*soffice --headless --convert-to docx/u);
  assert.match(await refusal(format, fixture.slice(0, 600)), /^source\.broken-doc|^source\.binary/u);
});

test('damaged files give blocks or an InputError', async () => {
  await survives(format, fixture, 600);
});

const real = new URL('../../../../shared/formats/doc/', import.meta.url);
test(
  'real laws keep their articles',
  { skip: !existsSync(real) && 'real documents are not beside the repository' },
  async () => {
    const numbers = async (name: string) => {
      const [source] = await readSource('law.doc', new Uint8Array(readFileSync(new URL(name, real))));
      assert.ok(source);
      return segment(source).segments.filter((one) => one.eId.startsWith('art_')).length;
    };
    assert.equal(await numbers('mx-ley-juegos-sorteos_es.doc'), 17);
    assert.ok((await numbers('mx-jalisco-constitucion_es.doc')) >= 119);
  },
);

test('5 MB of text with tables and fields are read in linear time', () => {
  const unit = 'The bell rings.\r\u0013 REF x \u0014three\u0015 a\u0007b\u0007\u0007';
  const took = (times: number) => {
    const text = unit.repeat(times);
    const began = performance.now();
    const blocks = blocksBetween(
      {
        text,
        place: (cp) => cp,
        paragraphs: [],
        flags: new Uint8Array(text.length),
        sheet: readSheet(new Uint8Array()),
        labels: labeller(new Map(), 'en'),
        footnotes: new Map(),
        endnotes: new Map(),
        tally: emptyTally(),
        keepContents: false,
      },
      0,
      text.length,
    );
    assert.ok(blocks.length >= times);
    return performance.now() - began;
  };
  took(10_000);
  const small = took(30_000);
  const large = took(120_000);
  assert.ok(large < small * 4 * 3 + 500, `${small} ms, then ${large} ms`);
});
