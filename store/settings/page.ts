import { EXIT_URLS, SETTINGS } from './table.ts';
import { SECRETS } from './secrets-table.ts';

/** Between these two lines of docs/settings.md stands what is made from the tables. */
export const BEGIN = '<!-- made by "npm run schemas" from store/settings; do not edit by hand -->';
export const END = '<!-- end of what is made -->';

/** The two tables of docs/settings.md. */
export function settingsTables(): string {
  const settings = [
    ...SETTINGS,
    { ...EXIT_URLS, place: `${EXIT_URLS.place}.FR`, variable: `${EXIT_URLS.variable}FR` },
  ];
  return [
    table(
      ['in the file', 'in the environment', 'default', 'what it sets'],
      settings.map(({ place, variable, usual, about }) => [`\`${place}\``, `\`${variable}\``, usual, about]),
    ),
    'Secrets, which the file refuses:',
    table(
      ['in the environment', 'or from a file', 'what it is'],
      SECRETS.map(({ variable, about }) => [`\`${variable}\``, `\`${variable}_FILE\``, about]),
    ),
  ].join('\n\n');
}

/** The page with its tables made anew. */
export function withTables(page: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error('docs/settings.md has lost the two lines around its tables');
  return `${page.slice(0, from)}${BEGIN}\n\n${settingsTables()}\n\n${page.slice(to)}`;
}

/** Written as prettier writes it, so that both agree. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}
