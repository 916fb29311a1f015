import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** Class names of the Official Journal ("oj-" since 2019) and of consolidated texts. */
const CLASSES: Readonly<Record<string, string>> = {
  'ti-art': 'article-number',
  'title-article-norm': 'article-number',
  'sti-art': 'article-heading',
  'stitle-article-norm': 'article-heading',
  'ti-section-1': 'division-number',
  'title-division-1': 'division-number',
  'ti-section-2': 'division-heading',
  'title-division-2': 'division-heading',
  'doc-ti': 'document-title',
  'title-doc-first': 'document-title',
  'title-doc-last': 'document-title',
  'title-annex-1': 'annex-title',
  'title-annex-2': 'annex-title',
  Titrearticle: 'article-number',
  Statut: 'document-title',
  Typedudocument: 'document-title',
  Titreobjet: 'document-title',
  Typedudocument_cp: 'document-title',
  Titreobjet_cp: 'document-title',
  Fait: 'final',
  note: 'footnote',
  footnote: 'footnote',
  final: 'final',
  signatory: 'final',
  modref: 'dropped',
  arrow: 'dropped',
  'hd-modifiers': 'dropped',
  'hd-date': 'dropped',
  'hd-lg': 'dropped',
  'hd-ti': 'dropped',
  'hd-oj': 'dropped',
  'hd-toc-1': 'dropped',
  disclaimer: 'aside',
  reference: 'reference',
  'title-fam-member': 'aside',
  'title-doc-oj-reference': 'aside',
  'grid-list': 'point',
  'grid-list-column-1': 'label',
  'grid-list-column-2': 'line',
  'no-parag': 'label',
  superscript: 'sup',
  super: 'sup',
  bold: 'inline',
  'inline-element': 'line',
};

/** Subdivisions of the European Legislation Identifier: the beginning of their id says what they are. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  art: 'article',
  rct: 'line',
  pbl: 'preamble',
  fnp: 'final',
  anx: 'annex',
};

/** @returns what an element is on these pages; undefined when its class says nothing */
export function nameOf(element: Element): string | undefined {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/u);
  const id = attributeOf(element, 'id') ?? '';
  if (classes.includes('eli-subdivision') || classes.includes('eli-container')) {
    const [, kind = ''] = /(?:^|\.)([a-z]{3})_[^.]{1,20}$/u.exec(id) ?? [];
    return SUBDIVISIONS[kind] ?? 'line';
  }
  for (const one of classes) {
    const name = CLASSES[one.replace(/^oj-/u, '')];
    if (name !== undefined) return name;
  }
  return undefined;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** @returns true for the little number that leads to a footnote */
export function isNoteMark(node: DefaultTreeAdapterTypes.Node | undefined): boolean {
  if (node === undefined || !('attrs' in node) || node.nodeName !== 'a') return false;
  return (
    /^#(?:ntr|ntc|src\.)?[E\d]/u.test(attributeOf(node, 'href') ?? '') ||
    /^(?:ntc|src\.)/u.test(attributeOf(node, 'id') ?? '')
  );
}

/** @returns the words of an element and all inside it, as far as about `most` characters */
export function wordsOf(element: DefaultTreeAdapterTypes.Node, most = 400): string {
  const steps = [element];
  let words = '';
  for (let node = steps.pop(); node !== undefined && words.length < most; node = steps.pop()) {
    if ('value' in node && node.nodeName === '#text') {
      const value = node.value.replace(/[\s\u00A0]+/gu, ' ');
      if (words !== '' || value !== ' ') words += value;
    }
    pushChildren(steps, node);
  }
  return words.replace(/ {2,}/gu, ' ').trim();
}

/** So that the first child is taken first. */
export function pushChildren(
  steps: DefaultTreeAdapterTypes.Node[],
  node: DefaultTreeAdapterTypes.Node,
): void {
  if (!('childNodes' in node)) return;
  for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
    const child = node.childNodes[at];
    if (child !== undefined) steps.push(child);
  }
}
