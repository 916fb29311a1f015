import type { Mechanism, ParagraphKind, Position, Recommendation } from '#engine/model/recommendation.ts';
import { plainText } from './plain.ts';
import type { StateNames } from './states.ts';

export type UhriOptions = {
  /** Of the export: BCP 47. */
  readonly lang: string;
  readonly states: StateNames;
};

type Raw = Readonly<Record<string, unknown>>;

/**
 * One record of the export of the Universal Human Rights Index. Keys that are missing are unknown facts; a record
 * without id or text is none.
 *
 * @returns why it cannot be used, as text, or the recommendation
 */
export function fromUhri(value: unknown, { lang, states }: UhriOptions): Recommendation | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is no record';
  const raw = value as Raw;
  const theirs = oneOf(raw['AnnotationId']).toLowerCase();
  if (!/^[0-9a-z-]{8,64}$/u.test(theirs)) return 'it has no AnnotationId';
  const text = plainText(oneOf(raw['Text'])).toWellFormed();
  if (text === '') return 'its Text is empty';
  const bodies = listOf(raw['Body']).map(trimmed).filter(Boolean);
  const countries = listOf(raw['Countries']).map(trimmed).filter(Boolean);
  const themes = listOf(raw['Themes']).map(trimmed).filter(Boolean);
  const persons = listOf(raw['AffectedPersons']).map(trimmed).filter(Boolean);
  const symbol = oneOf(raw['Symbol']).trim();
  const date = dayOf(raw['PublicationDate']);
  const paragraph = /^\s*(\d+(?:\.\d+)?)/u.exec(text)?.[1];
  return {
    id: `uhri:${theirs}`,
    source: 'uhri',
    states: [...new Set(countries.flatMap((name) => states(name) ?? []))],
    countries,
    ...(symbol === '' ? {} : { symbol }),
    ...(paragraph === undefined ? {} : { paragraph }),
    bodies,
    mechanism: mechanismOf(bodies, raw),
    kind: kindOf(trimmed(oneOf(raw['AnnotationType']))),
    ...(date === undefined ? {} : { date }),
    text,
    lang,
    headings: [],
    themes,
    persons,
    sdgs: [...new Set(listOf(raw['Sdgs']).flatMap((one) => /^[-\s]*(\d+(?:\.\w+)?)/u.exec(one)?.[1] ?? []))],
    position: positionOf(listOf(raw['UprPositions'])),
    by: listOf(raw['UprRecommendingCountry']).map(trimmed).filter(Boolean),
    concerns: concernsProtocol({ persons, themes, symbol }),
  };
}

/** Children are concerned, or the Protocol itself is spoken of; all else is kept and can be searched, but not linked. */
export function concernsProtocol({
  persons,
  themes,
  symbol,
}: {
  readonly persons: readonly string[];
  readonly themes: readonly string[];
  readonly symbol: string;
}): boolean {
  return (
    symbol.startsWith('CRC/C/OPSC/') ||
    persons.some((one) => CHILDREN.test(one)) ||
    themes.some((one) => EXPLOITATION.test(one))
  );
}

const CHILDREN = /^(?:children|enfants|niños|niñas y niños|дети|الأطفال|儿童)/iu;
const EXPLOITATION =
  /children: protection against exploitation|enfants ?: protection contre l['’]exploitation|niños.*explotación/iu;

/** As the export writes its lists: "- CRC". */
function trimmed(text: string): string {
  return text.replace(/^[\s-]+/u, '').trim();
}

/** Lists may come as one text, parted by semicolons. */
function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string');
  return typeof value === 'string' ? value.split(';') : [];
}

function oneOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : Array.isArray(value) && typeof value[0] === 'string'
      ? value[0]
      : '';
}

function dayOf(value: unknown): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(oneOf(value))?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

function kindOf(type: string): ParagraphKind {
  if (/recommend|recomenda/iu.test(type)) return 'recommendation';
  return /concern|observation|préoccup|preocup/iu.test(type) ? 'concern' : 'other';
}

function mechanismOf(bodies: readonly string[], raw: Raw): Mechanism {
  const names = bodies.join(' ');
  if (/\bUPR\b|universal periodic|examen p[ée]riod/iu.test(names) || oneOf(raw['UprCycle']) !== '')
    return 'upr';
  if (/^(?:CRC|CEDAW|CCPR|CESCR|CERD|CAT|CMW|CRPD|CED|SPT)\b|committee/iu.test(names)) return 'treaty-body';
  return /^(?:SR|WG|IE|SP)\b|rapporteur|working group|independent expert/iu.test(names)
    ? 'special-procedure'
    : 'other';
}

/** One answer for each State that was asked; they may differ. */
function positionOf(given: readonly string[]): Position {
  const words = given.map(trimmed);
  const supported = words.filter((one) => /^(?:support|accept|accueil|apoy|acept)/iu.test(one)).length;
  const noted = words.filter((one) => /^(?:not|reject|pris|tom)/iu.test(one)).length;
  if (words.some((one) => /part/iu.test(one)) || (supported > 0 && noted > 0)) return 'partly-supported';
  if (supported > 0) return 'supported';
  return noted > 0 ? 'noted' : 'unknown';
}
