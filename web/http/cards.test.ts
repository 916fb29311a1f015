import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCard } from './cards.ts';

const about = { url: new URL('https://tutela.example/fr/states?region=weo&x=1'), lang: 'fr', site: 'Tutela' };
const page = (head: string) => `<html><head>${head}</head><body><title>not this</title></body></html>`;

test('a shared address is shown with the title and description of its page', () => {
  const html = withCard(
    page('<title>A &amp; "B" · Tutela</title><meta name="description" content="What it &lt;says&gt;" />'),
    about,
  );
  assert.match(html, /<meta property="og:title" content="A &amp; &quot;B&quot; · Tutela" \/>/u);
  assert.match(html, /<meta property="og:description" content="What it &lt;says&gt;" \/>/u);
  assert.match(html, /<meta property="og:url" content="https:\/\/tutela\.example\/fr\/states" \/>/u);
  assert.ok(html.indexOf('og:url') < html.indexOf('</head>'));
  assert.ok(html.endsWith('<body><title>not this</title></body></html>'), 'the rest is as it was');
});

test('a page without a title, or that is not to be found, gets none', () => {
  assert.equal(withCard(page(''), about), page(''));
  const hidden = page('<title>x</title><meta name="robots" content="noindex, nofollow" />');
  assert.equal(withCard(hidden, about), hidden);
  assert.ok(!withCard(page('<title>x</title>'), about).includes('og:description'));
});
