import type { Segment } from '#engine/model/segment.ts';

/** One JSON object a line and a provision, as `sources/articles` reads it. */
export function toJsonLines(segments: readonly Segment[]): string {
  return segments
    .map(({ law, lawTitle, lang, number, heading, text, path, order, eId, status }) => {
      const context = path.map((each) => each.replaceAll(' > ', ' / ')).join(' > ');
      const row = {
        law,
        law_title: lawTitle,
        lang,
        article: number,
        heading,
        text,
        context,
        order,
        eId,
        status,
      };
      return `${JSON.stringify(row)}\n`;
    })
    .join('');
}

/** A law to be read and kept in git: headings by depth, one paragraph a line of the law. */
export function toMarkdown(title: string, lang: string, segments: readonly Segment[]): string {
  const out = ['---', `title: ${JSON.stringify(title)}`, `lang: ${lang}`, '---', '', `# ${plain(title)}`];
  let open: readonly string[] = [];
  for (const { path, number, heading, text } of segments) {
    let same = 0;
    while (same < path.length && path[same] === open[same]) same += 1;
    for (const [index, words] of path.slice(same).entries())
      out.push('', `${hashes(same + index + 2)} ${plain(words)}`);
    open = path;
    out.push('', `${hashes(path.length + 2)} ${plain([number, heading].filter(Boolean).join(' '))}`);
    for (const line of text.split('\n')) if (line.trim() !== '') out.push('', marked(line));
  }
  return `${out.join('\n')}\n`;
}

/** Markdown knows six levels. */
function hashes(level: number): string {
  return '#'.repeat(Math.min(6, level));
}

function plain(text: string): string {
  return marked(text.replace(/\s+/gu, ' ').trim());
}

/** What Markdown would take for its own signs is written so that it stays a sign of the law. */
function marked(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|]/gu, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/u, '$1\\$2');
}
