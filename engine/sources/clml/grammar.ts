import { rolesOf } from '../xml/grammar.ts';
import type { Context, Facts, Grammar, Role } from '../xml/grammar.ts';
import type { Attributes } from '../xml/walk.ts';
import { defined, isoDate, languageTag } from '../xml/words.ts';
import { listLabels } from './lists.ts';

const LISTS: Partial<Record<Role, string>> = {
  unit: 'P1',
  schedule: 'Schedule Appendix',
  group: 'P1group',
  container: `Part Chapter Pblock PsubBlock Group EUPart EUTitle EUChapter EUSection EUSubsection Division
    ScheduleGroup`,
  sub: 'P2 P3 P4 P5 P6 P7 P2group P3group FormGroup',
  num: 'Pnumber',
  inline: `Term Emphasis Strong SmallCaps Underline Uppercase Expanded Citation CitationSubRef CitationListRef
    InternalLink ExternalLink Abbreviation Acronym Definition Proviso Inferior Span InlineAmendment Strike Addition
    Repeal Substitution Abbrev Fraction Numerator Denominator ForeignPhrase`,
  sup: 'Superior',
  note: 'Footnote MarginNote',
  skip: 'Contents Commentaries CommentaryRef FootnoteRef MarginNoteRef Correction Versions',
  front: 'PrimaryPrelims SecondaryPrelims EUPrelims',
  body: 'Body EUBody',
  back: 'SignedSection ExplanatoryNotes EarlierOrders',
  quote: 'BlockAmendment BlockExtract',
  row: 'tr',
  cell: 'td th',
  picture: 'Image math',
  meta: 'Metadata',
};

/** Schedules may follow the body or stand in it; everything in them belongs to the schedule. */
export function clml(): Grammar {
  const lists = listLabels();
  return {
    roles: rolesOf(LISTS, {
      Legislation: root,
      OrderedList: lists.list,
      UnorderedList: lists.list,
      ListItem: lists.item,
      Number: numbered,
      Year: (attributes, context) => value('year', attributes, context),
      EnactmentDate: ({ Date }, { facts }) => kept(facts, 'enacted', Date),
      Title: headed,
      Subtitle: headed,
      Character: spaced,
      title: metaField,
      identifier: metaField,
      language: metaField,
      valid: metaField,
    }),
    status: ({ Status = '' }) => (Status === 'Repealed' ? 'repealed' : undefined),
    quotes: ({ Format }) => (Format === 'none' ? ['', ''] : Format === 'single' ? ['‘', '’'] : ['“', '”']),
    label: (element, text) => (/^P[2-7]$/u.test(element) && /^[\p{L}\p{N}]/u.test(text) ? `(${text})` : text),
    about,
  };
}

function root(attributes: Attributes, { facts }: Context): Role {
  facts.set('work', attributes['IdURI']);
  facts.set('expression', attributes['DocumentURI']);
  facts.set('lang', attributes['xml:lang']);
  facts.set('from', isoDate(attributes['RestrictStartDate']));
  return 'line';
}

/** "2002 asp 6" before the act, "SCHEDULE 1" in it, an attribute in the metadata. */
function numbered(attributes: Attributes, context: Context): Role {
  if (context.above.includes('Metadata')) return value('number', attributes, context);
  return /Prelims$/u.test(context.above.at(-1) ?? '') ? 'title' : 'num';
}

function headed(_: Attributes, { above }: Context): Role {
  return /Prelims$/u.test(above.at(-1) ?? '') ? 'line' : 'heading';
}

function value(name: string, attributes: Attributes, { above, facts }: Context): Role {
  return above.at(-1)?.endsWith('Metadata') === true ? kept(facts, name, attributes['Value']) : 'line';
}

function kept(facts: Facts, name: string, text: string | undefined): Role {
  facts.set(name, text);
  return 'skip';
}

function metaField(_: Attributes, { above }: Context): Role {
  return above.at(-1) === 'Metadata' ? 'field' : 'line';
}

/** Leaders, dashes and spaces that have a name and no text. */
function spaced(_: Attributes, context: Context): Role {
  context.print(' ');
  return 'skip';
}

function about(facts: Facts) {
  const identifier = facts.get('identifier');
  const uri = identifier?.startsWith('http') === true ? identifier : undefined;
  return {
    title: facts.get('title'),
    abbreviation: facts.get('Number'),
    lang: languageTag(facts.get('language') ?? facts.get('lang') ?? 'en'),
    identity: defined({
      work: facts.get('work') ?? uri ?? identifier,
      expression: facts.get('expression'),
      uri: facts.get('expression') ?? uri,
      versionDate: facts.get('valid') ?? facts.get('from') ?? facts.get('enacted'),
    }),
  };
}
