import { Answer } from '#engine/model/sector.ts';
import { AnswerValues } from '#engine/model/company.ts';
import { faultsOf, type Faults } from '../faults.ts';
import { textOf } from '../guard.ts';

/** The fields of the form, as they were typed. */
export type AnswerGiven = Readonly<
  Record<'answer' | 'note' | 'link' | 'file' | 'sha256' | 'dated' | 'expires', string>
>;

const FIELDS = ['answer', 'note', 'link', 'file', 'sha256', 'dated', 'expires'] as const;

export function givenIn(form: FormData): AnswerGiven {
  return Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])) as AnswerGiven;
}

export function givenOf(values: AnswerValues | undefined, expires: string): AnswerGiven {
  const { answer = '', note = '', link = '', file, dated = '' } = values ?? {};
  return { answer, note, link, file: file?.name ?? '', sha256: file?.sha256 ?? '', dated, expires };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * @param today ISO 8601 date
 * @returns the values to keep, or what is wrong by the name of the field
 */
export function valuesIn(
  given: AnswerGiven,
  today: string,
): { readonly values: AnswerValues } | { readonly faults: Faults } {
  const { answer, note, link, file, sha256, dated, expires } = given;
  const evidence = link !== '' || file !== '' || sha256 !== '';
  const faults = faultsOf({
    answer: Answer.safeParse(answer).success ? undefined : 'Choose an answer.',
    note: note.length > 1000 ? 'Use 1,000 characters or fewer.' : undefined,
    link:
      link === '' || isLink(link)
        ? undefined
        : 'Write an address that anybody can open, such as https://example.org/policy.',
    file:
      (file === '') === (sha256 === '') && file.length <= 200
        ? undefined
        : 'Give the name of the document and its SHA-256, both or neither.',
    sha256:
      sha256 === '' || /^[0-9a-f]{64}$/iu.test(sha256)
        ? undefined
        : 'A SHA-256 has 64 characters, 0 to 9 and a to f.',
    dated: datedFault(dated, evidence, today),
    expires: expiresFault(expires, today),
  });
  if (faults) return { faults };
  const { data } = AnswerValues.safeParse({
    answer,
    expires,
    ...(note === '' ? {} : { note }),
    ...(link === '' ? {} : { link }),
    ...(file === '' ? {} : { file: { name: file, sha256: sha256.toLowerCase() } }),
    ...(dated === '' ? {} : { dated }),
  });
  return data
    ? { values: data }
    : { faults: { '': 'Something in the form cannot be kept. Look at each field.' } };
}

function isLink(link: string): boolean {
  const values = { answer: 'unknown', expires: '2000-01-01', dated: '2000-01-01', link };
  return AnswerValues.safeParse(values).success;
}

function datedFault(dated: string, evidence: boolean, today: string): string | undefined {
  if (dated === '') return evidence ? 'Say of which day the evidence is.' : undefined;
  if (!isDay(dated)) return 'Write the date as 2026-11-22.';
  return dated > today ? 'Evidence cannot be of a day to come.' : undefined;
}

function expiresFault(expires: string, today: string): string | undefined {
  if (!isDay(expires)) return 'Write the date as 2026-11-22.';
  return expires < today || expires > later(today, 2)
    ? 'Choose a day from today on, within two years.'
    : undefined;
}

/** The same day some years later, ISO 8601; of a leap day the day before. */
export function later(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years);
  return year + (day.endsWith('-02-29') ? '-02-28' : day.slice(4));
}

function isDay(text: string): boolean {
  const at = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
