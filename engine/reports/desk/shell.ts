import type { Document, Inline, Part, WordLimit } from '#engine/model/document.ts';
import { nameOf } from '#engine/model/language-tag.ts';
import { languageName, longDate, text } from '../report.ts';
import { wordLimit, type Limited } from '../word-limits.ts';
import { publicationCite } from './cite.ts';
import type { DeskReportInput, Kind, Source } from './input.ts';
import { paragraph } from './words.ts';

/** The State as it is called in the language of the report. */
export function stateName({ content }: Source, { lang, say }: Pick<DeskReportInput, 'lang' | 'say'>): string {
  const { code, name } = content.state;
  const known =
    lang === 'en' ? code : nameOf(new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }), code);
  return say('desk-state', { code, name: known === code ? name : known });
}

/** Reports of a page or two begin at once; the others have a first page. */
const SHORT: readonly Kind[] = ['lawmakers-brief', 'press'];

/** The same first page and marks for each report; a draft is marked on every page and in every table. */
export function documentOf(
  kind: Kind,
  parts: readonly Part[],
  input: DeskReportInput,
  more: Partial<Document> = {},
): Document {
  const { signed, say, lang } = input;
  const facts = factsOf(input);
  const under = say(`desk-under-${kind}`);
  const document: Document = {
    title: say(`desk-title-${kind}`, { state: stateName(signed, input) }),
    lang,
    ...(SHORT.includes(kind) ? {} : { face: { over: [say('desk-instrument')], under, facts } }),
    // A draft has no hash that anybody could look up.
    marks: { date: signed.content.date, ...(signed.draft ? {} : { hash: signed.sha256 }) },
    parts: SHORT.includes(kind) ? [...inShort(facts), ...parts] : parts,
    ...more,
  };
  return signed.draft ? asDraft(document, input) : document;
}

type Fact = { readonly label: string; readonly inlines: readonly Inline[] };

/** What a report is drawn from, as the first page tells it. */
function factsOf(input: DeskReportInput): readonly Fact[] {
  const { signed, say } = input;
  const { voice, version, date, laws } = signed.content;
  const titles = laws.map(({ law, title }) => nameOfLaw(law, title)).join('; ');
  const proof: Fact = {
    label: say('desk-face-proof'),
    inlines: [{ type: 'cite', text: `SHA-256 ${signed.sha256}`, ref: signed.sha256 }],
  };
  return [
    { label: say('desk-face-state'), inlines: [text(stateName(signed, input))] },
    { label: say('desk-face-voice'), inlines: [text(say('desk-voice', { voice }))] },
    {
      label: say('desk-face-publication'),
      inlines: [text(say('desk-face-version', { version: String(version), date: longDate(date, say) }))],
    },
    ...(signed.draft ? [] : [proof]),
    { label: say('laws-caption'), inlines: [text(laws.length === 0 ? say('desk-unknown') : titles)] },
  ];
}

/** The same in one paragraph, without the laws. */
function inShort(facts: readonly Fact[]): readonly Part[] {
  const shown = facts.slice(0, -1);
  return [
    paragraph(
      ...shown.flatMap(({ label, inlines }, index) => [
        text(`${index > 0 ? ' · ' : ''}${label}: `),
        ...inlines,
      ]),
    ),
  ];
}

/** Who judged, what the layers mean, which words are whose: said once, before anything that was judged. */
export function methodParts(
  input: DeskReportInput,
  make: (...inlines: Inline[]) => Part = paragraph,
): readonly Part[] {
  const { signed, catalogue, catalogueLang, lang, say } = input;
  const { voice, catalogue: asked, requirements } = signed.content;
  const other = asked !== catalogue.version;
  return [
    make(
      text(`${say('desk-method-people', { voice })} `),
      publicationCite(signed, say),
      text(`. ${say('desk-drawn')}`),
    ),
    make(text(say('desk-method-layers'))),
    make(
      text(`${say('desk-method-words', { own: catalogueLang === lang && lang !== 'en' ? 'yes' : 'no' })} `),
      text(say('desk-method-translation')),
      ...(other
        ? [text(` ${say('desk-method-catalogue', { asked, requirements, here: catalogue.version })}`)]
        : []),
    ),
  ];
}

export function lawsTable({ signed, say }: DeskReportInput): readonly Part[] {
  const { laws } = signed.content;
  if (laws.length === 0) return [paragraph(text(say('desk-no-laws')))];
  return [
    {
      type: 'table',
      caption: say('laws-caption'),
      head: [say('laws-law'), say('laws-title'), say('laws-language'), say('laws-provisions'), 'SHA-256'],
      rows: laws.map(({ law, title, lang, provisions, sha256 }) => [
        { inlines: [text(law)], lang },
        { inlines: [text(title)], lang },
        { inlines: [text(languageName(lang, say))] },
        { inlines: [text(String(provisions))] },
        { inlines: [text(sha256 ?? say('desk-unknown'))] },
      ]),
    },
  ];
}

/** The limit in the words of the report; undefined where no number is known well enough to be shown. */
export function limitOf(limited: Limited, { say }: DeskReportInput): { readonly limit?: WordLimit } {
  const limit = wordLimit(limited);
  if (!limit) return {};
  return {
    limit: { ...limit, document: say(`desk-limit-${limited}`), source: say(`desk-limit-${limited}-source`) },
  };
}

function nameOfLaw(law: string, title: string): string {
  return law === title ? title : `${title} (${law})`;
}

/** What stands at the head of each page is title and symbol; what a spreadsheet shows of a table is its caption. */
function asDraft(document: Document, { say }: DeskReportInput): Document {
  const mark = say('desk-draft');
  const line = say('desk-draft-line');
  return {
    ...document,
    title: `${mark} – ${document.title}`,
    marks: { ...document.marks, symbol: line },
    parts: [
      paragraph({ type: 'strong', text: line }),
      ...document.parts.map((part) =>
        part.type === 'table' ? { ...part, caption: `${mark} – ${part.caption}` } : part,
      ),
    ],
  };
}
