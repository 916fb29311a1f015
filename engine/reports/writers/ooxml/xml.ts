import { printable } from '../walk.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Words, written so that they stay words. */
export function words(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One element; attributes that are undefined are left out. Children are XML already. */
export function tag(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${words(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
  const inner = children.join('');
  return inner === '' ? `<${name}${head}/>` : `<${name}${head}>${inner}</${name}>`;
}

/** The commonest element of WordprocessingML: one value. */
export function val(name: string, value: string | number): string {
  return tag(name, { 'w:val': value });
}

export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
