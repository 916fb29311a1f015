// Documents made to harm whoever reads them: each is refused in one line or read, in bounded time, and the program
// lives on. Everything here is made by the test; nothing is unpacked to the disk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { InputError } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { readApart } from '#operations/reading/apart.ts';

const MB = 1024 * 1024;
/** Far above what any of them needs on a slow machine; the limit of the product is 120 seconds. */
const SECONDS = 60;

type End = { readonly sources?: readonly Source[]; readonly code?: string; readonly message?: string };

async function endOf(name: string, content: string | Uint8Array, limits = {}): Promise<End> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  try {
    return { sources: await readApart(name, bytes, { limits: { seconds: SECONDS, ...limits } }) };
  } catch (error) {
    assert.ok(error instanceof InputError, `a fault, not a refusal: ${String(error)}`);
    const { code, message, file } = error.problem;
    assert.equal(file, name, 'the message names the file');
    assert.doesNotMatch(message, /\n/);
    return { code, message };
  }
}

async function mustBeRefused(name: string, content: string | Uint8Array, message: RegExp, limits = {}) {
  const end = await endOf(name, content, limits);
  assert.equal(end.sources, undefined, `${name} was read`);
  assert.match(end.message ?? '', message);
  await mustLiveOn();
}

/** After the attack a plain law is read as before. */
async function mustLiveOn(): Promise<void> {
  const [source] = await readApart('code.md', strToU8('# Code\n\n## Article 1\n\nWords of law.\n'));
  assert.equal(source?.blocks.length, 3);
}

const AKN = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"';
const akn = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<akomaNtoso ${AKN}><act name="a"><body>${body}</body></act></akomaNtoso>`;
const article = '<article eId="art_1"><num>1</num><content><p>Words of law.</p></content></article>';

const DOCX_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const DOCX_RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const word = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const paragraph = '<w:p><w:r><w:t>Article 1. Words of law.</w:t></w:r></w:p>';

function docx(document: string | Uint8Array, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8(DOCX_TYPES),
      '_rels/.rels': strToU8(DOCX_RELS),
      'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
      ...more,
    },
    { level: 1 },
  );
}

test('the sound documents from which the attacks are made are read', async () => {
  for (const [name, content] of [
    ['law.xml', akn(article)],
    ['law.docx', docx(word(paragraph))],
    ['law.pdf', pdf(['<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page(2)])],
  ] as const) {
    const { sources, message } = await endOf(name, content);
    assert.ok((sources?.[0]?.blocks.length ?? 0) > 0, `${name}: ${message ?? 'no blocks'}`);
  }
});

test('entities of XML that multiply', async () => {
  const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<!DOCTYPE akomaNtoso [<!ENTITY e0 "words">${entities}]>`;
  await mustBeRefused('bomb.xml', akn(`<p>&e12;</p>`, bomb), /DOCTYPE|entit/i);
  const outside = '<!DOCTYPE akomaNtoso [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';
  await mustBeRefused('outside.xml', akn('<p>&secret;</p>', outside), /DOCTYPE|entit/i);
  await mustBeRefused('bomb.docx', docx(word(paragraph).replace('<w:doc', `${bomb}<w:doc`)), /entit/i);
});

test('a million elements of XML inside one another', async () => {
  const deep = '<p>'.repeat(1e6) + '</p>'.repeat(1e6);
  await mustBeRefused('deep.xml', akn(deep), /nested|deep/);
  const open = '<w:p>'.repeat(1e6);
  await mustBeRefused('deep.docx', docx(word(open)), /nested|deep|compressed|inflat|bomb|larger/i);
});

test('a million open elements of HTML', async () => {
  await mustBeRefused('open.html', `<!DOCTYPE html><html><body>${'<div>'.repeat(1e6)}words`, /deep|nested/i);
  const end = await endOf('bold.html', `<!DOCTYPE html><html><body>${'<p><b><i>'.repeat(3e4)}words`);
  assert.ok(end.sources !== undefined || end.message !== undefined);
  await mustLiveOn();
});

test('an archive that inflates without end', async () => {
  const zeros = new Uint8Array(120 * MB);
  await mustBeRefused('bomb.docx', docx(zeros), /inflat|compressed|larger|bomb|more than/i);
  await mustBeRefused('many.docx', zipSync(manyFiles(12_000)), /10,?000 entries/);
  const inner = zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': zeros.subarray(0, MB) }) }) });
  await mustBeRefused('nested.zip', inner, /unpack/i);
});

function manyFiles(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.xml`, new Uint8Array()]));
}

test('an archive whose names lead out of it', async () => {
  for (const name of ['../../etc/cron.d/x', '/etc/passwd', 'C:/Windows/x', 'word/../../x', 'a\\..\\b']) {
    const bytes = docx(word(paragraph), { [name]: strToU8('x') });
    await mustBeRefused('path.docx', bytes, /path|climbs|name/i);
  }
});

test('a PDF of a hundred thousand objects', async () => {
  const objects = Array.from({ length: 100_000 }, (_, i) => `<< /Next ${i + 10} 0 R >>`);
  const end = await endOf(
    'objects.pdf',
    pdf(['<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page(2), ...objects]),
  );
  assert.ok(
    end.sources?.[0]?.blocks.some(({ text }) => text.includes('Words of law')),
    end.message,
  );
  await mustLiveOn();
});

test('a PDF whose pages stand in a circle', async () => {
  const circle = '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000000 /Parent 2 0 R >>';
  const end = await endOf('circle.pdf', pdf([circle]));
  assert.equal(end.sources, undefined);
  assert.match(end.message ?? '', /damaged|pages|text/i);
  const many = pdf(['<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>', page(2)]);
  const counted = await endOf('counted.pdf', many);
  assert.ok(counted.sources !== undefined || /pages|damaged/.test(counted.message ?? ''), counted.message);
  await mustLiveOn();
});

/** A page with one line of words, in a PDF whose objects begin with catalogue (1), page tree (2) and page (3). */
function page(parent: number): string {
  const words = 'BT /F1 12 Tf 72 700 Td (Article 1. Words of law.) Tj ET';
  // The words stand in an object of their own, which `pdf` puts last.
  return `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 612 792] /Contents LAST 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>${'%'}${words}`;
}

function pdf(objects: readonly string[]): Uint8Array {
  const words = objects.join('\n').match(/%(BT .* ET)/)?.[1] ?? '';
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', ...objects];
  all.push(`<< /Length ${words.length} >>\nstream\n${words}\nendstream`);
  let file = '%PDF-1.4\n';
  const parts: string[] = [file];
  const places: number[] = [];
  let length = file.length;
  all.forEach((object, index) => {
    const body = object.replace(/%BT .* ET/, '').replace('LAST', String(all.length));
    file = `${index + 1} 0 obj\n${body}\nendobj\n`;
    places.push(length);
    parts.push(file);
    length += file.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = all.length + 1;
  parts.push(
    `xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return strToU8(parts.join(''));
}

test('200 MB of each kind: bounded, whatever they are', async () => {
  for (const [name, head] of [
    ['large.pdf', '%PDF-1.7\n'],
    ['large.docx', 'PK\u0003\u0004'],
    ['large.xml', akn('').slice(0, 100)],
    ['large.html', '<!DOCTYPE html><html><body>'],
    ['large.rtf', '{\\rtf1\\ansi '],
  ] as const) {
    const bytes = new Uint8Array(200 * MB).fill(0x41);
    bytes.set(strToU8(head));
    const started = performance.now();
    const end = await endOf(name, bytes, { seconds: 5 });
    assert.ok(performance.now() - started < 20_000, `${name} took too long`);
    assert.ok(end.message !== undefined || end.sources !== undefined);
  }
  await mustLiveOn();
});

test('a limit that is met is named with its value', async () => {
  const large = '<p>Words of law.</p>\n'.repeat(300_000);
  await mustBeRefused('slow.html', `<html>${large}`, /within 1 second, the limit/, { seconds: 1 });
  await mustBeRefused('wide.html', `<html>${large}`, /more than 64 MB of memory/, { megabytes: 64 });
});
