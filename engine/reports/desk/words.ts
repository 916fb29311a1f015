import type { Aspect } from '#engine/model/decision.ts';
import type { PublishedJudgement } from '#engine/model/desk-publication.ts';
import type { Inline, Part } from '#engine/model/document.ts';
import type { Say } from '../say.ts';
import { groupOf, strong, text } from '../report.ts';
import { ASPECTS, layerOf, type Entry } from './entries.ts';
import { notesOf, pinpointCites } from './cite.ts';
import type { DeskReportInput } from './input.ts';

/** Words of the catalogue, in its own language where the report is in another. */
export function ofCatalogue(words: string, { lang, catalogueLang = 'en' }: DeskReportInput): Inline {
  return lang === catalogueLang ? text(words) : { type: 'text', text: words, lang: catalogueLang };
}

/** The title of a requirement: set apart where that does not hide its language. */
export function titleOf(
  { id, requirement }: Pick<Entry, 'id' | 'requirement'>,
  input: DeskReportInput,
): Inline {
  const words = ofCatalogue(requirement?.title ?? id, input);
  return words.type === 'text' && words.lang === undefined ? strong(words.text) : words;
}

/** Words that people wrote, in a language that nobody noted; they end as a sentence. */
export function ofPeople(words: string): Inline {
  const whole = words.trim();
  return { type: 'text', text: /[.!?…»”"']$/u.test(whole) ? whole : `${whole}.`, lang: 'und' };
}

/** Stands for words in a language of their own within a sentence. */
const SLOT = '\uE000';

/** A sentence with inlines in the place of its one argument. */
export function around(
  key: string,
  name: string,
  inner: readonly Inline[],
  say: Say,
  more = {},
): readonly Inline[] {
  const [before = '', after = ''] = say(key, { ...more, [name]: SLOT }).split(SLOT);
  return [text(before), ...inner, text(after)].filter((inline) => inline.text !== '');
}

/** "(duty; OPSC art. 3(1)(c); Guidelines CRC/C/156, sect. V)" */
export function placeOf(entry: Entry, say: Say): readonly Inline[] {
  const layer = text(` (${say(`desk-severity-${layerOf(entry)}`)}`);
  const cites = entry.requirement ? pinpointCites(entry.requirement, say) : [];
  return [layer, ...(cites.length > 0 ? [text('; '), ...cites] : []), text(')')];
}

/** "In law: met. Articles 31 to 33 name each act.¹" */
export function judgedInlines(
  requirement: string,
  aspect: Aspect,
  judgement: PublishedJudgement | undefined,
  input: DeskReportInput,
): readonly Inline[] {
  const { say } = input;
  if (!judgement) return [text(say('desk-aspect-left', { aspect }))];
  return [
    text(`${say('desk-aspect-said', { aspect, verdict: say(`verdict-${judgement.verdict}`) })} `),
    ofPeople(judgement.reason),
    ...notesOf(requirement, aspect, judgement, input),
  ];
}

/**
 * One finding as one numbered paragraph: what is asked, then law and practice apart.
 *
 * @param brief leaves out pinpoints, and the aspect on which nothing is published
 */
export function findingParagraph(entry: Entry, input: DeskReportInput, brief = false): Part {
  const { id, finding } = entry;
  const aspects = ASPECTS.filter((aspect) => !brief || finding[aspect] !== undefined);
  return {
    type: 'paragraph',
    numbered: true,
    inlines: [
      titleOf(entry, input),
      ...(brief ? [text(` (${input.say(`desk-severity-${layerOf(entry)}`)})`)] : placeOf(entry, input.say)),
      text('.'),
      ...aspects.flatMap((aspect) => [text(' '), ...judgedInlines(id, aspect, finding[aspect], input)]),
    ],
  };
}

/** The group of a requirement in the language of the report; a catalogue of one's own may hold others, as it names them. */
export function groupTitle(group: string, { catalogue, say }: DeskReportInput): string {
  const { title } = catalogue.instrument.groups.find(({ id }) => id === group) ?? { title: group };
  return say('desk-group', { group, title });
}

export function isOfGroups(id: string, groups: readonly string[]): boolean {
  return groups.includes(groupOf(id));
}

export function heading(level: 1 | 2 | 3 | 4, words: string, id?: string): Part {
  return { type: 'heading', level, text: words, ...(id === undefined ? {} : { id }) };
}

export function paragraph(...inlines: readonly Inline[]): Part {
  return { type: 'paragraph', inlines };
}

export function numbered(...inlines: readonly Inline[]): Part {
  return { type: 'paragraph', numbered: true, inlines };
}
