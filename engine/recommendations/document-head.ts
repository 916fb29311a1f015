import type { Block } from '#engine/model/source.ts';
import type { StateNames } from './states.ts';

/** What the front of a document says of itself; what is not found is absent, never guessed. */
export type DocumentHead = {
  readonly symbol?: string;
  /** Abbreviation of the committee: "CRC". */
  readonly body?: string;
  /** ISO 3166, two letters. */
  readonly state?: string;
  /** ISO 8601. */
  readonly date?: string;
};

/** Blocks of the front: title page, distribution, session, title. */
const FRONT = 40;

/** Committee, its protocol, three letters of the State, kind of document, cycle. */
const SYMBOL =
  /\b(CRC\/C|CEDAW\/C|CCPR\/C|CAT\/C|CERD\/C|CRPD\/C|CMW\/C|CED\/C|E\/C\.12)((?:\/(?:OPSC|OPAC|OP))?)\/([A-Z]{3})\/(?:(?:CO|Q|RQ|QPR|FCO)\/)?\d+(?:-\d+)?(?:\/(?:Add|Corr|Rev)\.\d+)?/u;
const BODIES: Readonly<Record<string, string>> = { 'E/C.12': 'CESCR' };

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero'],
  ['february', 'fevrier', 'febrero'],
  ['march', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio'],
  ['july', 'juillet', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre'],
  ['october', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'decembre', 'diciembre'],
];
const DATE = new RegExp(
  String.raw`\b(\d{1,2})(?:er)?(?: de)? (${MONTHS.flat().join('|')})(?: de)? ((?:19|20)\d\d)\b`,
  'u',
);

const BY =
  /\b(?:submitted by|soumis par|presentado por|rapport (?:initial )?(?:du|de la|de l['’]|des)|reports? of|informe(?: inicial)? (?:de|del|de la))\s+(.{3,60}?)(?=\s+(?:under|en application|au titre|presented|in accordance|conformément|en virtud|on |sur |sobre )|[,;*.]|$)/iu;

/** @param states names of States, in English or as three letters */
export function headOf(blocks: readonly Block[], states: StateNames): DocumentHead {
  const front = blocks.slice(0, FRONT).map(({ text }) => text.replace(/\s+/gu, ' '));
  const found = first(front, (text) => SYMBOL.exec(text.replace(/(?:(?<!\s)\s+)?\/\s*/gu, '/')) ?? undefined);
  const prefix = found?.[1];
  const body = prefix === undefined ? undefined : (BODIES[prefix] ?? prefix.replace(/\/C$/u, ''));
  const state =
    (found?.[3] === undefined ? undefined : states(found[3])) ??
    first(front, (text) => states(BY.exec(text)?.[1]?.replace(/^(?:the|la|le|el|los|las|les) /iu, '') ?? ''));
  const date = first(front, dayIn);
  return {
    ...(found ? { symbol: found[0] } : {}),
    ...(body === undefined ? {} : { body }),
    ...(state === undefined ? {} : { state }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The first whole date of a text in English, French or Spanish. */
export function dayIn(text: string): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [, day = '', month = '', year = ''] = DATE.exec(plain) ?? [];
  const number = MONTHS.findIndex((names) => names.includes(month)) + 1;
  const valid = number > 0 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

function first<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}
