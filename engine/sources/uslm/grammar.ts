import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import { defined, languageTag } from '../xml/words.ts';

const LISTS: Partial<Record<Role, string>> = {
  unit: 'section courtRule',
  schedule: 'appendix schedule',
  container: 'subtitle chapter subchapter part subpart division subdivision article subarticle courtRules',
  sub: 'subsection paragraph subparagraph clause subclause item subitem subsubitem level listItem',
  num: 'num',
  heading: 'heading subheading',
  inline: `ref date i b sub term inline span shortTitle quotedText entity committee amendingAction elided def headingText
    fillIn a em strong person role property citableAs currentThroughPublicLaw docNumber session congress approvedDate
    proviso organization location`,
  sup: 'sup',
  break: 'br',
  note: `note notes sourceCredit editorialNote editionNote citationNote explanationNote statutoryNote uscNote footnote
    sidenote ear revisionNote authority source`,
  quote: 'quotedContent',
  row: 'tr header row',
  cell: 'td th column',
  picture: 'img math',
  skip: 'toc page footnoteRef noteRef',
  front: 'preface',
  body: 'main',
  back: 'signatures backMatter',
};

/** Units of bills that amend are inside `quotedContent` and do not count. */
export const grammar: Grammar = {
  roles: rolesOf(LISTS, {
    uscDoc: root,
    statuteCompilation: root,
    pLaw: root,
    lawDoc: root,
    bill: root,
    resolution: root,
    cfrDoc: root,
    meta: () => 'meta',
    title: ofMeta('container'),
    language: ofMeta('inline'),
    type: ofMeta('inline'),
    docNumber: ofMeta('inline'),
    citableAs: ofMeta('inline'),
    containsShortTitle: ofMeta('inline'),
    officialTitle: () => 'line',
  }),
  id: (attributes) => attributes['identifier'] ?? attributes['id'],
  status({ status = '' }) {
    if (/^(?:repealed|omitted|terminated|transferred)/u.test(status)) return 'repealed';
    return status === 'reserved' ? 'reserved' : undefined;
  },
  about,
};

function root(attributes: Attributes, { facts }: Context): Role {
  facts.set('work', attributes['identifier']);
  facts.set('lang', attributes['xml:lang']);
  return 'line';
}

/** The same names serve the metadata and the law. */
function ofMeta(otherwise: Role) {
  return (_: Attributes, { above }: Context): Role => (above.includes('meta') ? 'field' : otherwise);
}

function about(facts: Facts) {
  const title = facts.get('containsShortTitle') ?? facts.get('title');
  const number = facts.get('docNumber') ?? '';
  const code = facts.get('type') === 'USCTitle';
  return {
    title: code && title !== undefined ? `United States Code, ${title}` : title,
    abbreviation:
      code && number !== '' ? `${number} U.S.C.` : facts.get('citableAs')?.replace(/, as amended$/u, ''),
    lang: languageTag(facts.get('lang') ?? facts.get('language') ?? 'en'),
    identity: defined({ work: facts.get('work') ?? facts.get('citableAs') }),
  };
}
