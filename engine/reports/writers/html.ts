import type { Cell, Document, Inline, Part } from '#engine/model/document.ts';
import type { Say } from '../say.ts';
import { directionOf } from './direction.ts';
import { STYLE } from './style.ts';
import { headingsOf } from './walk.ts';
import { countWords, limitLine } from './words.ts';

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
    ...reports.map((report) => article(report, say)),
    '</main>',
    `<footer><p>${escape(say('page-foot'))}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What grows from the first part of a report to the last. */
type Writing = { readonly report: string; readonly notes: string[]; paragraphs: number; headings: number };

function article({ id, document }: Named, say: Say): string {
  const writing: Writing = { report: id, notes: [], paragraphs: 0, headings: 0 };
  const first = face(document, writing, say);
  const parts = document.parts
    .map((part, index) => partOf(part, document, document.parts.slice(0, index), writing))
    .join('\n');
  return `<article id="${escape(id)}" aria-labelledby="${escape(id)}-title">\n<h2 id="${escape(id)}-title">${escape(document.title)}</h2>\n${first}${parts}${notes(writing, say)}\n</article>`;
}

/** What stands round the title, and how many words there are where there is a limit. */
function face(document: Document, writing: Writing, say: Say): string {
  const { face: first, limit } = document;
  const lines = [
    ...(first ? [...first.over, ...(first.under ? [first.under] : [])] : []),
    ...(limit ? [limitLine(document, countWords(document, say).all, say) ?? ''] : []),
  ].map((line) => `<p class="over">${escape(line)}</p>\n`);
  const facts = (first?.facts ?? []).map(
    ({ label, inlines: words }) => `<dt>${escape(label)}</dt><dd>${inlines(words, writing)}</dd>`,
  );
  return lines.join('') + (facts.length > 0 ? `<dl>${facts.join('')}</dl>\n` : '');
}

/** The notes of a report at its end, each with a way back to its place. */
function notes({ report, notes: all }: Writing, say: Say): string {
  if (all.length === 0) return '';
  const items = all.map((words, at) => {
    const name = `${escape(report)}-note-${at + 1}`;
    return `<li id="${name}">${words} <a href="#${name}-place" role="doc-backlink">↑</a></li>`;
  });
  return `\n<section class="notes" role="doc-endnotes"><h3>${escape(say('print-notes'))}</h3><ol>${items.join('')}</ol></section>`;
}

function partOf(part: Part, document: Document, before: readonly Part[], writing: Writing): string {
  switch (part.type) {
    case 'heading': {
      writing.headings += 1;
      // The page has its own title above the reports, so their headings move one step down.
      const tag = `h${Math.min(part.level + 1, 6)}`;
      const listed = document.parts.some(({ type }) => type === 'contents');
      const id = part.id ?? (listed ? headingId(writing.report, writing.headings) : undefined);
      return `<${tag}${id ? ` id="${escape(id)}"` : ''}>${escape(part.text)}</${tag}>`;
    }
    case 'paragraph': {
      if (!part.numbered) return `<p>${inlines(part.inlines, writing)}</p>`;
      writing.paragraphs += 1;
      return `<p class="numbered"><span class="number">${writing.paragraphs}.</span> ${inlines(part.inlines, writing)}</p>`;
    }
    case 'quote':
      return `<figure><blockquote${langOf(part.lang)}>${inlines(part.inlines, writing)}</blockquote><figcaption>${inlines([part.cite], writing)}</figcaption></figure>`;
    case 'list': {
      const items = part.items.map((item) => `<li>${inlines(item, writing)}</li>`).join('');
      return part.marks === 'letters' ? `<ol type="a">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table':
      return table(part, writing, before.findLast((each) => each.type === 'heading')?.text === part.caption);
    case 'contents':
      return contents(part, document, writing.report);
  }
}

function contents(part: Extract<Part, { type: 'contents' }>, document: Document, report: string): string {
  const all = document.parts.filter(({ type }) => type === 'heading');
  const lines = headingsOf(document, part.depth ?? 2).map((heading) => {
    const id = heading.id ?? headingId(report, all.indexOf(heading) + 1);
    return `<li class="depth-${heading.level}"><a href="#${escape(id)}">${escape(heading.text)}</a></li>`;
  });
  return lines.length === 0
    ? ''
    : `<nav class="contents" aria-label="${escape(part.title)}"><h3>${escape(part.title)}</h3><ul>${lines.join('')}</ul></nav>`;
}

function headingId(report: string, number: number): string {
  return `${report}-${number}`;
}

/**
 * The frame scrolls by itself on a narrow screen, and can be reached and moved with the keyboard.
 * A caption that only repeats the heading above is kept for those who listen to the page.
 */
function table(part: Extract<Part, { type: 'table' }>, writing: Writing, repeated: boolean): string {
  const label = escape(`${part.caption} (${writing.report})`);
  return [
    `<div class="frame" role="region" aria-label="${label}" tabindex="0"><table>`,
    `<caption${repeated ? ' class="heard"' : ''}>${escape(part.caption)}</caption>`,
    `<thead><tr>${part.head.map((words) => `<th scope="col">${escape(words)}</th>`).join('')}</tr></thead>`,
    `<tbody>${part.rows.map((row) => `<tr>${row.map((each) => cell(each, writing)).join('')}</tr>`).join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

function cell({ inlines: words, lang }: Cell, writing: Writing): string {
  const quoted = words.some((inline) => inline.type === 'mark') ? ' class="law"' : '';
  return `<td${quoted}${lang ? langOf(lang) : ''}>${inlines(words, writing)}</td>`;
}

function inlines(nodes: readonly Inline[], writing: Writing): string {
  return nodes
    .map((node) => {
      const words = escape(node.text);
      if (node.type === 'strong') return `<strong>${words}</strong>`;
      if (node.type === 'mark') return `<mark>${words}</mark>`;
      if (node.type === 'cite') return `<cite data-ref="${escape(node.ref)}">${words}</cite>`;
      if (node.type === 'note') return note(node, writing);
      return node.type === 'text' && node.lang ? `<span${langOf(node.lang)}>${words}</span>` : words;
    })
    .join('');
}

function note({ text, ref, lang }: Extract<Inline, { type: 'note' }>, writing: Writing): string {
  const said = lang ? `<span${langOf(lang)}>${escape(text)}</span>` : escape(text);
  writing.notes.push(ref === undefined ? said : `<cite data-ref="${escape(ref)}">${said}</cite>`);
  const name = `${escape(writing.report)}-note-${writing.notes.length}`;
  return `<sup><a id="${name}-place" href="#${name}" role="doc-noteref">${writing.notes.length}</a></sup>`;
}

function langOf(lang: string): string {
  return lang === 'und' ? ' dir="auto"' : ` lang="${escape(lang)}" dir="${directionOf(lang)}"`;
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
