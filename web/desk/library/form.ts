import { addressFault, type AddressFault } from '#engine/library/index.ts';
import { LibraryValues, type LibraryRecord } from '#engine/model/library.ts';
import { faultsOf, type Faults } from '#web/desk/faults.ts';
import { textOf } from '#web/desk/guard.ts';

/** The fields of a record as they are written: lists have a line, or a word, for each. */
export type Given = Readonly<Record<(typeof FIELDS)[number], string>> & {
  readonly topics: readonly string[];
};

const FIELDS = [
  ...(['title', 'publishers', 'credit', 'year', 'type', 'languages', 'url', 'address', 'symbol'] as const),
  ...(['format', 'size', 'regions', 'states', 'note'] as const),
] as const;

const ADDRESSES: Readonly<Record<AddressFault, string>> = {
  'no-address': 'Write the whole address, such as https://www.example.org/report.pdf.',
  'not-https': 'Use an address that begins with https://, so that nobody can read along or change it.',
  'with-password': 'Leave the name and password out of the address.',
  'private-host': 'This address can be reached from inside a house only. Use the one that all can reach.',
  staging: 'This is a place where something is tried out. Use the address where it is published.',
  'odd-port': 'Leave the port out of the address.',
};

export function givenFrom(form: FormData): Given {
  const fields = Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)]));
  const topics = form.getAll('topics').filter((each) => typeof each === 'string');
  return { ...(fields as Omit<Given, 'topics'>), topics };
}

export function givenOf({ values }: Pick<LibraryRecord, 'values'>): Given {
  return {
    title: values.title,
    publishers: values.publishers.join('\n'),
    credit: values.credit ?? '',
    year: String(values.year ?? ''),
    type: values.type,
    languages: values.languages.join(' '),
    url: values.url ?? '',
    address: values.address ?? '',
    symbol: values.symbol ?? '',
    format: values.format ?? '',
    size: String(values.size ?? ''),
    regions: (values.regions ?? []).join(' '),
    states: (values.states ?? []).join(' '),
    note: '',
    topics: values.topics,
  };
}

/** What is wrong with each field, by its name. */
const SAID: Readonly<Record<string, string>> = {
  title: 'Write the title as its publisher gives it, in 300 characters or fewer.',
  publishers: 'Write who published it: one name on each line, eight at most.',
  credit: 'Use 300 characters or fewer.',
  year: 'Write the year in four digits, or leave it out: what is not known stays not known.',
  type: 'Choose what it is.',
  languages:
    'Write the codes of the languages (BCP 47) with spaces between them: en fr zh-Hant. Cantonese is yue, not zh-yue.',
  topics: 'Choose at least one topic, and twelve at most.',
  url: 'Write the whole address, or leave it out.',
  address: 'Choose whose address it is, where there is one.',
  symbol: 'Write the symbol alone, such as CRC/C/156.',
  format: 'Choose the type of the file, or leave it out.',
  size: 'Write the size in bytes, or leave it out.',
  regions: 'Write the three digits of each region (M49) with spaces between them: 150 002.',
  states: 'Write the two letters of each State with spaces between them: FR BE.',
};

/**
 * Reads the fields.
 *
 * @param before the address that stands already: it may stay as it is
 */
export function valuesFrom(
  given: Given,
  before?: string,
): { readonly values: LibraryValues } | { readonly faults: Faults } {
  const list = (text: string, by: RegExp) =>
    text
      .split(by)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const some = <T>(name: string, value: T, text: string) => (text === '' ? {} : { [name]: value });
  const read = LibraryValues.safeParse({
    title: given.title,
    publishers: list(given.publishers, /\r?\n/u),
    type: given.type,
    languages: list(given.languages, /[\s,;]+/u),
    topics: given.topics,
    ...some('credit', given.credit, given.credit),
    ...some('year', Number(given.year), given.year),
    ...some('url', given.url, given.url),
    ...some('address', given.address, given.url === '' ? '' : given.address),
    ...some('symbol', given.symbol, given.symbol),
    ...some('format', given.format, given.format),
    ...some('size', Number(given.size), given.size),
    ...some('regions', list(given.regions, /[\s,;]+/u), given.regions),
    ...some('states', list(given.states.toUpperCase(), /[\s,;]+/u), given.states),
  });
  const wrong = new Set(read.error?.issues.map(({ path }) => String(path[0])) ?? []);
  const address = given.url === '' || given.url === before ? undefined : addressFault(given.url);
  const found = Object.fromEntries(
    Object.entries(SAID).map(([name, text]) => [name, wrong.has(name) ? text : undefined]),
  );
  const faults = faultsOf({
    ...found,
    ...(address === undefined ? {} : { url: ADDRESSES[address] }),
    note: noteFault(given.note),
  });
  if (faults) return { faults };
  return read.data ? { values: read.data } : { faults: { '': 'Look at the fields again.' } };
}

export function noteFault(note: string): string | undefined {
  return note.length < 3 || note.length > 2000
    ? 'Say why, in a few words. It is kept with your name and the date.'
    : undefined;
}
