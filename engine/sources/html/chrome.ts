import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const DROPPED = new Set(
  'script style noscript template nav aside button select option textarea label iframe svg math head object audio video canvas dialog'.split(
    ' ',
  ),
);
/** Names that web sites give to what is around the law. */
const AROUND =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr-banner|bread-?crumbs?|nav(?:bar|igation|igator|-menu)?|menu|mega-?menu|side-?bar|skip-?(?:link|to|nav)|site-(?:header|footer)|footer|toolbar|share|social|pagination|pager|login|search-(?:box|form)|language-(?:switch|selector))(?:$|[\s_-])/iu;
const ROLES = /^(?:navigation|banner|contentinfo|search|menu|menubar|dialog|alertdialog)$/u;
/** More words than a menu has: an unlucky name must not cost the law. */
const LONGEST = 1500;
/** A list of links into the same page is its table of contents. */
const FEWEST_LINKS = 5;
const MOST_NODES = 3000;

/** True for what a site puts around the law: it is no part of the document. */
export function isChrome(node: Node): boolean {
  const name = node.nodeName;
  if (DROPPED.has(name)) return true;
  if (!('attrs' in node)) return false;
  if (name === 'header' || name === 'footer') return !isInside(node);
  let names = '';
  for (const one of node.attrs) {
    if (one.name === 'hidden') return true;
    if (one.name === 'aria-hidden' && one.value === 'true') return true;
    if (one.name === 'style' && HIDDEN.test(one.value) && isHiddenMark(node)) return true;
    if (one.name === 'role' && ROLES.test(one.value)) return true;
    if (one.name === 'class' || one.name === 'id')
      names += ` ${one.value.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')}`;
  }
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  if (ENTRY.test(names) || (CONTENTS.test(names) && isContents(node))) return true;
  const named = AROUND.test(names.slice(0, 500));
  if (!named && !LISTS.has(name)) return false;
  const { letters, linked, inner, links, whole } = weigh(node);
  if (!whole) return false;
  if (named)
    return /cookie|consent/iu.test(names)
      ? letters < LONGEST * 3
      : letters < LONGEST && linked * 2 >= letters;
  return inner >= FEWEST_LINKS && inner === links && linked >= letters * 0.8;
}

/** A line of the table of contents, as Liechtenstein's portal names it. */
const ENTRY = /(?:^|\s)inheintrag(?:\s|$)/u;
/** What boxes are called that hold a table of contents under a heading that says so. */
const CONTENTS = /(?:^|[\s_-])(?:toc|contents|inhoud|sommaire|list-title-2)(?:$|[\s_-])/iu;
const CONTENTS_TITLE =
  /^\s*(?:table des matières|sommaire|inhoudsopgave|inhoudstafel|inhaltsverzeichnis|(?:table of )?contents|spis treści|índice|indice)\s*$/iu;
const LONGEST_LINE = 600;

/** One heading that says so, links into the page, and no line as long as a paragraph of law. */
function isContents(root: Node): boolean {
  let titles = 0;
  let headings = 0;
  if (weigh(root).inner === 0) return false;
  const steps = [root];
  for (let node = steps.pop(); node !== undefined; node = steps.pop()) {
    if (node.nodeName === '#text' && 'value' in node && node.value.trim().length > LONGEST_LINE) return false;
    if (!('childNodes' in node)) continue;
    if (/^h[1-6]$/u.test(node.nodeName)) {
      headings += 1;
      const words = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      if (CONTENTS_TITLE.test(words)) titles += 1;
    }
    steps.push(...node.childNodes);
  }
  return titles === 1 && headings === 1;
}

const HIDDEN = /(?:^|;)\s*display\s*:\s*none/iu;
const RUNNING = new Set(['span', 'font', 'a', 'b', 'i', 'em', 'small', 'sup', 'label']);
/** A law may be folded away under a button, and is law all the same; a mark between the words is not. */
const LONGEST_MARK = 60;

function isHiddenMark(node: Node): boolean {
  return RUNNING.has(node.nodeName) && weigh(node).letters <= LONGEST_MARK;
}

const LISTS = new Set(['ul', 'ol', 'table', 'dl']);

/** Inside of `main` or `article` a header holds the name of the law. */
function isInside(node: Node): boolean {
  let at = 'parentNode' in node ? node.parentNode : null;
  while (at !== null && at !== undefined) {
    if (at.nodeName === 'main' || at.nodeName === 'article') return true;
    at = 'parentNode' in at ? at.parentNode : null;
  }
  return false;
}

type Weight = { letters: number; linked: number; links: number; inner: number; whole: boolean };

/** How many letters an element has, how many of them in links, and whether all links stay in the page. */
function weigh(root: Node): Weight {
  const weight: Weight = { letters: 0, linked: 0, links: 0, inner: 0, whole: true };
  const steps: { readonly node: Node; readonly link: boolean }[] = [{ node: root, link: false }];
  for (let count = 0, step = steps.pop(); step !== undefined; step = steps.pop(), count += 1) {
    if (count > MOST_NODES) return { ...weight, whole: false };
    const { node } = step;
    if (node.nodeName === '#text') {
      const length = (node as DefaultTreeAdapterTypes.TextNode).value.trim().length;
      weight.letters += length;
      if (step.link) weight.linked += length;
    }
    const href = 'attrs' in node ? node.attrs.find((one) => one.name === 'href')?.value : undefined;
    if (node.nodeName === 'a' && href !== undefined) {
      weight.links += 1;
      if (href.startsWith('#')) weight.inner += 1;
    }
    if (!('childNodes' in node) || DROPPED.has(node.nodeName)) continue;
    const link = step.link || (node.nodeName === 'a' && href !== undefined);
    for (const child of node.childNodes) steps.push({ node: child, link });
  }
  return weight;
}
