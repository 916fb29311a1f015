import { NAMESPACE, uuidOf } from './uuid.ts';

/** The version of OSCAL that is written: NIST, Open Security Controls Assessment Language, release 1.2.2. */
export const OSCAL = '1.2.2';

/** Names in `props` that OSCAL does not know stand in this space; it is the same wherever Tutela runs. */
export const NS = `urn:uuid:${NAMESPACE}`;

export type Json = Readonly<Record<string, unknown>>;

/** A property of our own. Its value is one line without space at its ends (OSCAL StringDatatype). */
export function prop(name: string, value: string, more: { class?: string } = {}): Json {
  return { name, ns: NS, value: line(value), ...more };
}

export type Head = {
  readonly title: string;
  /** ISO 8601 date or date and time with a zone. */
  readonly modified: string;
  readonly version: string;
  readonly links?: readonly Json[];
  readonly props?: readonly Json[];
  readonly parties?: readonly Json[];
  readonly responsible?: readonly Json[];
  readonly remarks?: string;
};

/** The metadata that each OSCAL document begins with. */
export function metadata({
  title,
  modified,
  version,
  links,
  props,
  parties,
  responsible,
  remarks,
}: Head): Json {
  return {
    title: markupLine(title),
    'last-modified': moment(modified),
    version: line(version),
    'oscal-version': OSCAL,
    ...some('props', props),
    ...some('links', links),
    ...(responsible ? { roles: ROLES } : {}),
    ...some('parties', parties),
    ...some('responsible-parties', responsible),
    ...(remarks === undefined ? {} : { remarks: markup(remarks) }),
  };
}

const ROLES: readonly Json[] = [{ id: 'creator', title: 'Creator' }];

/** An organisation that speaks in a document; never a person. */
export function organisation(key: string, name: string): { readonly party: Json; readonly uuid: string } {
  const uuid = uuidOf(`party ${key}`);
  return { uuid, party: { uuid, type: 'organization', name: line(name) } };
}

/** OSCAL refuses empty lists: a list without members is left out. */
export function some(name: string, list: readonly unknown[] | undefined): Json {
  return list === undefined || list.length === 0 ? {} : { [name]: list };
}

/** A day becomes its first moment in UTC: OSCAL wants a time zone. */
export function moment(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : date;
}

/**
 * Text as it is, in a field that OSCAL reads as Markdown: whatever Markdown would take for a sign of its own is escaped,
 * so that the quoted words of a law come out letter for letter (CommonMark 0.31, 2.4; OSCAL adds "^", "~" and "{{").
 */
export function markup(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&{}~^]/g, '\\$&')
    .replace(/^([ \t]*)([#+-]|\d{1,9}(?=[.)]))/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** The same on one line. */
export function markupLine(text: string): string {
  return markup(line(text));
}

/** One line without space at its ends; "-" where nothing is left, since OSCAL refuses empty strings. */
export function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim() || '-';
}

/** An id as OSCAL takes one: a name of XML without colons. Requirement ids are such names as they are. */
export function objectiveId(requirement: string, aspect: string): string {
  return `${requirement}_obj.${aspect}`;
}
