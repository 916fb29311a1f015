import type { GuidelinePinpoint, Requirement } from '#engine/model/requirement.ts';
import { parasNamed } from './paras.ts';
import type { OfficialText, Passage, Proposal } from './passage.ts';
import { sectionsAgree } from './section.ts';

/**
 * agrees: the passage proposed first is the one cited.
 * proposed: only a section is cited, or nothing, and a passage is proposed there.
 * conflict: another passage is proposed with a high chance than the one cited, or one in another section.
 * nothing: no passage is proposed, or none strongly enough to speak against the one cited.
 */
export type State = 'agrees' | 'proposed' | 'conflict' | 'nothing';

export type Cited =
  | ({ readonly of: 'guidelines' } & Pick<GuidelinePinpoint, 'section' | 'paras' | 'mark' | 'confirmed'>)
  | { readonly of: 'opsc'; readonly number: string };

/** One requirement beside one document. */
export type Row = {
  readonly requirement: string;
  readonly title: string;
  readonly cited: readonly Cited[];
  readonly proposals: readonly Proposal[];
  readonly state: State;
  /** Cited numbers, read in the text before, that this document does not have. */
  readonly absent: readonly string[];
};

/** From this chance on a proposal may speak against what a person has read. */
const HIGH = 0.5;
/** From this on it may speak against the section that is cited. */
const FAIR = 0.25;
/** Below it a proposal is listed but counts as none. */
const LEAST = 0.15;

export function compareOne(
  requirement: Requirement,
  text: OfficialText,
  passages: ReadonlyMap<string, Passage>,
  proposals: readonly Proposal[],
): Row {
  const cited = citedOf(requirement, text);
  const numbers = cited.flatMap(numbersOf);
  const absent = numbers.filter((number) => !holds(number, passages));
  const { id, title } = requirement;
  return {
    requirement: id,
    title,
    cited,
    proposals,
    absent,
    state: stateOf(cited, numbers, passages, proposals),
  };
}

function stateOf(
  cited: readonly Cited[],
  numbers: readonly string[],
  passages: ReadonlyMap<string, Passage>,
  proposals: readonly Proposal[],
): State {
  const [first] = proposals;
  if (numbers.some((number) => !holds(number, passages))) return 'conflict';
  if (first === undefined || first.chance < LEAST) return 'nothing';
  if (numbers.some((number) => related(number, first.number))) return 'agrees';
  const section = passages.get(first.number)?.section;
  const sections = cited.flatMap((one) => (one.of === 'guidelines' ? [one.section] : []));
  const elsewhere = section !== undefined && !sections.some((one) => sectionsAgree(one, section));
  if (sections.length > 0 && elsewhere) return first.chance >= FAIR ? 'conflict' : 'nothing';
  // A requirement may cite one section with its paragraph and another without: there a proposal contradicts nothing.
  const free = cited.some(
    (one) =>
      one.of === 'guidelines' &&
      one.paras === undefined &&
      section !== undefined &&
      sectionsAgree(one.section, section),
  );
  if (numbers.length === 0 || free) return 'proposed';
  return first.chance >= HIGH ? 'conflict' : 'nothing';
}

/** The report has no citations of its own; it follows the sections of the Guidelines. A lead is no citation. */
function citedOf({ pinpoints }: Requirement, text: OfficialText): readonly Cited[] {
  if (text === 'opsc') return pinpoints.opsc.map((number) => ({ of: 'opsc', number }));
  return pinpoints.guidelines.map(({ section, paras, mark, confirmed }) => ({
    of: 'guidelines',
    section,
    mark: text === 'report' ? 'section' : mark,
    ...(paras === undefined || text === 'report' ? {} : { paras }),
    ...(confirmed === undefined || text === 'report' ? {} : { confirmed }),
  }));
}

/** The numbers of the passages that a citation names; none where it only names a section. */
export function numbersOf(cited: Cited): readonly string[] {
  if (cited.of === 'opsc') return cited.number === 'Preamble' ? [] : [cited.number];
  return cited.mark === 'verified' ? (parasNamed(cited.paras ?? '') ?? []) : [];
}

/** "3(1)(c)" is in the document where it, or what holds it, has a passage. */
function holds(number: string, passages: ReadonlyMap<string, Passage>): boolean {
  return passages.has(number) || (number.includes('(') && holds(above(number), passages));
}

/** One is the other or a part of it: "3(1)" and "3(1)(c)". */
function related(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}(`) || b.startsWith(`${a}(`);
}

export function above(number: string): string {
  return number.replace(/\([^()]*\)$/u, '');
}
