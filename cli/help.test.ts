import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BINARY_FORMATS, FORMATS } from '#engine/sources/index.ts';
import { groundFiles } from '#store/catalogue.ts';
import { HELP } from './help.ts';

/** How help calls a format; all that is not named here is legal XML, or pages told apart from other HTML. */
const CALLED: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: '.docx',
  doc: '.doc)',
  odt: 'OpenDocument',
  rtf: 'RTF',
  epub: 'EPUB',
  akn: 'Akoma Ntoso',
  html: 'HTML',
  markdown: 'Markdown',
  text: 'plain text',
  articles: 'JSON (lines)',
  provisions: 'JSON (lines)',
  lino: 'Links Notation',
};
const READS = /^Reads [\s\S]*?;/mu.exec(HELP)?.[0].replace(/\s+/gu, ' ') ?? '';

test('help names every format that is read by its ending', () => {
  // An archive is only told what to do instead.
  const named = [...BINARY_FORMATS, ...FORMATS].filter(
    ({ id, extensions }) => id !== 'zip' && extensions.length > 0,
  );
  assert.deepEqual(named.map(({ id }) => id).sort(), Object.keys(CALLED).sort());
  for (const { id } of named) assert.ok(READS.includes(CALLED[id] ?? '?'), `${id}: ${READS}`);
  assert.match(READS, /other legal XML/u);
});

test('help names every language that lint has terms in', () => {
  const langs = groundFiles().terms.map(({ lang }) => lang);
  const said = /harmful terms; in ([\s\S]+?)\n {2}--lang/u.exec(HELP)?.[1]?.match(/\b[a-z]{2}\b/gu);
  assert.deepEqual(said?.sort(), [...langs].sort());
});
