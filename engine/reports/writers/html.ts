import type { Cell, Document, Inline, Part } from '#engine/model/document.ts';
import type { Say } from '../say.ts';
import { STYLE } from './style.ts';

type Named = { readonly id: string; readonly document: Document };

/** One page that needs nothing else: no script, no font, no picture. It reads in light, dark and on paper. */
export function html(reports: readonly Named[], say: Say): string {
  const first = reports[0]?.document;
  const lang = first?.lang ?? 'en';
  const title = reports.length === 1 && first ? first.title : say('page-title');
  return [
    '<!doctype html>',
    `<html lang="${escape(lang)}" dir="${directionOf(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    // By this a folder of reports is told from a folder of law (store/own-files.ts).
    '<meta name="generator" content="Tutela">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><nav aria-label="${escape(say('page-contents'))}"><ul>`,
    ...reports.map(({ id, document }) => `<li><a href="#${escape(id)}">${escape(document.title)}</a></li>`),
    '</ul></nav></header>',
    '<main>',
    `<h1${reports.length > 1 ? '' : ' hidden'}>${escape(title)}</h1>`,
    ...reports.map((report) => article(report)),
    '</main>',
    `<footer><p>${escape(say('page-foot'))}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function article({ id, document }: Named): string {
  const parts = document.parts
    .map((part, index) => partOf(part, id, document.parts.slice(0, index)))
    .join('\n');
  return `<article id="${escape(id)}" aria-labelledby="${escape(id)}-title">\n<h2 id="${escape(id)}-title">${escape(document.title)}</h2>\n${parts}\n</article>`;
}

function partOf(part: Part, report: string, before: readonly Part[]): string {
  switch (part.type) {
    case 'heading': {
      // The page has its own title above the reports, so their headings move one step down.
      const tag = `h${Math.min(part.level + 1, 6)}`;
      return `<${tag}${part.id ? ` id="${escape(part.id)}"` : ''}>${escape(part.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${inlines(part.inlines)}</p>`;
    case 'quote':
      return `<figure><blockquote${langOf(part.lang)}>${inlines(part.inlines)}</blockquote><figcaption>${inlines([part.cite])}</figcaption></figure>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</ul>`;
    case 'table':
      return table(part, report, before.findLast((each) => each.type === 'heading')?.text === part.caption);
  }
}

/**
 * The frame scrolls by itself on a narrow screen, and can be reached and moved with the keyboard.
 * A caption that only repeats the heading above is kept for those who listen to the page.
 */
function table(part: Extract<Part, { type: 'table' }>, report: string, repeated: boolean): string {
  const label = escape(`${part.caption} (${report})`);
  return [
    `<div class="frame" role="region" aria-label="${label}" tabindex="0"><table>`,
    `<caption${repeated ? ' class="heard"' : ''}>${escape(part.caption)}</caption>`,
    `<thead><tr>${part.head.map((words) => `<th scope="col">${escape(words)}</th>`).join('')}</tr></thead>`,
    `<tbody>${part.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

function cell({ inlines: words, lang }: Cell): string {
  const quoted = words.some((inline) => inline.type === 'mark') ? ' class="law"' : '';
  return `<td${quoted}${lang ? langOf(lang) : ''}>${inlines(words)}</td>`;
}

function inlines(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      const words = escape(node.text);
      if (node.type === 'strong') return `<strong>${words}</strong>`;
      if (node.type === 'mark') return `<mark>${words}</mark>`;
      if (node.type === 'cite') return `<cite data-ref="${escape(node.ref)}">${words}</cite>`;
      return node.type === 'text' && node.lang ? `<span${langOf(node.lang)}>${words}</span>` : words;
    })
    .join('');
}

function langOf(lang: string): string {
  return lang === 'und' ? ' dir="auto"' : ` lang="${escape(lang)}" dir="${directionOf(lang)}"`;
}

/** Languages written from right to left in their usual script (CLDR, characterOrder). */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}

/** Control characters have no place in HTML and are dropped; the rest is written so that it stays text. */
function escape(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
