import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { sitemap } from './sitemap.ts';

test('every page stands there in every language, and names the others', () => {
  const parser = new SaxesParser({ xmlns: true });
  const found: string[] = [];
  let links = 0;
  let text = '';
  parser.on('error', (error) => assert.fail(error));
  parser.on('text', (part) => (text += part));
  parser.on('opentag', ({ local }) => {
    text = '';
    if (local === 'link') links += 1;
  });
  parser.on('closetag', ({ local }) => local === 'loc' && found.push(text));
  parser.write(sitemap('https://x.example', ['en', 'ar'], ['', '/states?a=1&b=2'])).close();
  assert.deepEqual(found, [
    'https://x.example/en',
    'https://x.example/ar',
    'https://x.example/en/states?a=1&b=2',
    'https://x.example/ar/states?a=1&b=2',
  ]);
  assert.equal(links, 8);
});
