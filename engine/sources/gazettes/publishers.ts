import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** What an element of a page is to a reader of laws; the names are those of `grammar.ts`. */
export type Part =
  | 'unit'
  | 'soft'
  | 'schedule'
  | 'container'
  | 'sub'
  | 'num'
  | 'heading'
  | 'quote'
  | 'note'
  | 'title'
  | 'line'
  | 'inline'
  | 'dropped';

/** One State's legal portal: how to know its pages, and what its class names mean. */
export type Publisher = {
  readonly id: string;
  readonly lang: string;
  readonly sign: RegExp;
  /** The elements that hold the law; all around them belongs to the site. */
  root(classes: string, element: Element): boolean;
  /** @returns undefined where the class says nothing */
  part(classes: string, element: Element): Part | undefined;
};

const slovLex: Publisher = {
  id: 'slov-lex',
  lang: 'sk',
  sign: /slov-lex\.sk|class="predpis-content-width|class="predpis Skupina/iu,
  root: (classes) => /^(?:predpis Skupina|prilohy)(?:\s|$)/u.test(classes),
  part(classes) {
    const [, name = '', end = ''] =
      /^([a-z]\p{L}{2,30}?)(Oznacenie|Nadpis|Typ|Datum)?(?:\s|$)/u.exec(classes) ?? [];
    if (name === 'predpis') return end === '' ? undefined : end === 'Oznacenie' ? 'dropped' : 'title';
    if (end !== '') return end === 'Oznacenie' ? 'num' : 'heading';
    if (!/Skupina/u.test(classes)) return undefined;
    return SLOVAK[name];
  },
};

const SLOVAK: Readonly<Record<string, Part>> = {
  ...{
    paragraf: 'unit',
    clanok: 'soft',
    ustavnyclanok: 'unit',
    ustavnyClanok: 'unit',
    priloha: 'schedule',
    poznamka: 'note',
  },
  ...{ odsek: 'sub', pismeno: 'sub', bod: 'sub', oznacenaPolozka: 'sub' },
  ...{ cast: 'container', hlava: 'container', diel: 'container', oddiel: 'container' },
  ...{ skupinaParagrafov: 'container', skupinaElementov: 'container' },
};

const portalLegislativ: Publisher = {
  id: 'portal-legislativ',
  lang: 'ro',
  sign: /- Portal Legislativ|legislatie\.just\.ro/u,
  root: (classes) => /^S_[A-Z]{3}(?:\s|$)/u.test(classes),
  part(classes) {
    if (/^TAG_COLLAPSED|_SHORT(?:\s|$)/u.test(classes)) return 'dropped';
    if (/^[SA]_(?:NTA|SMN|PAR|PUB|EMT|ELEMENT)/u.test(classes))
      return ROMANIAN_LINES[classes.slice(2, 5)] ?? 'line';
    const [, kind = '', end] = /^S_([A-Z]{3})(?:_(TTL|DEN|BDY))?(?:\s|$)/u.exec(classes) ?? [];
    if (kind === 'DEN') return 'title';
    if (end !== undefined) return end === 'TTL' ? 'num' : end === 'DEN' ? 'heading' : 'line';
    return ROMANIAN[kind];
  },
};

const ROMANIAN_LINES: Readonly<Record<string, Part>> = { NTA: 'note' };
const ROMANIAN: Readonly<Record<string, Part>> = {
  ...{ ART: 'unit', ANX: 'schedule', ALN: 'sub', LIT: 'sub', PCT: 'sub', LIN: 'sub' },
  ...{
    CRT: 'container',
    PRT: 'container',
    TTL: 'container',
    CAP: 'container',
    SEC: 'container',
    SBS: 'container',
  },
};

const sejm: Publisher = {
  id: 'sejm',
  lang: 'pl',
  sign: /class="head-(?:type|title)"/iu,
  root: (classes, { nodeName }) => nodeName === 'h1' || /^parts?$/u.test(classes),
  part(classes, element) {
    const { nodeName } = element;
    if (/^(?:tooltip|gloss-link|hidden)/u.test(classes)) return 'dropped';
    if (nodeName === 'h1') return 'title';
    if (/^head-/u.test(classes)) return 'line';
    if (nodeName === 'section') return idOf(element) === 'part_1' ? undefined : 'schedule';
    if (nodeName === 'h2') return 'heading';
    if (nodeName === 'h3')
      return /unit_(?:arti|para|pass|pint|lett|tire)/u.test(classOf(element.parentNode)) ? 'num' : 'heading';
    if (/^cite-box/u.test(classes)) return 'quote';
    if (/^qmark|^trailer/u.test(classes)) return 'line';
    if (/^gloss/u.test(classes)) return 'note';
    const [, kind = ''] = /^unit unit_([a-z]{4})/u.exec(classes) ?? [];
    if (kind !== '') return POLISH[kind] ?? 'container';
    return nodeName === 'span' || nodeName === 'a' ? 'inline' : undefined;
  },
};

const POLISH: Readonly<Record<string, Part>> = {
  ...{ arti: 'unit', para: 'unit', pass: 'sub', pint: 'sub', lett: 'sub', tire: 'sub' },
};

export const PUBLISHERS: readonly Publisher[] = [slovLex, portalLegislativ, sejm];

export function classOf(node: DefaultTreeAdapterTypes.Node | null): string {
  if (node === null || !('attrs' in node)) return '';
  return (node.attrs.find((one) => one.name === 'class')?.value ?? '').trim().slice(0, 200);
}

function idOf(element: Element): string | undefined {
  return element.attrs.find((one) => one.name === 'id')?.value;
}
