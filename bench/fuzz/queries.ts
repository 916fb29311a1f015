import { readLibrary, readLibraryWords } from '#engine/facts/index.ts';
import { hoursIn, phoneLines, phonesIn, hourLines } from '#engine/help/lines.ts';
import { addressFault, isPublicAddress } from '#engine/library/address.ts';
import { conceptsOf } from '#engine/library/concepts.ts';
import { readQuery } from '#engine/library/query.ts';
import { libraryIndex, search } from '#engine/library/search.ts';
import { mutated, pick, randomText, type Random } from '#engine/matches/random-law.ts';
import { readTerms } from '#engine/terms/index.ts';
import { groundFiles } from '#store/catalogue.ts';
import { libraryFiles } from '#store/facts.ts';
import { isOneAddress, oneLetter } from '#store/mail/letter.ts';
import { networkOf } from '#store/people/limits.ts';
import { codingFor } from '#web/http/codings.ts';
import { inOneSpelling } from '#web/http/one-spelling.ts';
import { neutralFrom, behindNeutral } from '#web/http/neutral.ts';
import { isKeepable } from '#web/http/kept-pages.ts';
import { givenIn, valuesIn } from '#web/desk/company/answer-form.ts';
import { valuesFrom } from '#web/desk/library/form.ts';
import { saidIn, valuesIn as helpValuesIn } from '#web/desk/help/form.ts';
import { languageAsked } from '#web/words/elsewhere.ts';
import { refusing, type Door } from './door.ts';
import { hostile } from './mangle.ts';

/** What a reader writes in one line or one small form: searches, headers, addresses, the answers of companies, opening hours. */
export function queries(): Door {
  const readers = readersOf();
  const names = Object.keys(readers);
  return {
    name: 'queries',
    limit: 1000,
    make: (random) => ({ to: pick(random, names), body: lineOf(random) }),
    ask: ({ to, body }) => refusing(() => readers[to]?.(String(body))),
  };
}

const LINES = [
  ...[
    'grooming and "child abuse"',
    'CRC/C/156',
    'matériel pédopornographique en ligne',
    'الأطفال',
    'MO TU WE 08:00-20:00\n24/7',
  ],
  ...[
    'text VOICE to 20121\n116 111',
    'en-GB,en;q=0.9,fr;q=0.8,*;q=0',
    'br;q=0, gzip, *',
    '/fr/requirements/%63sam/produce?q=a&q=b',
    '2001:db8::1',
  ],
  ...[
    '::ffff:192.0.2.1',
    'https://user@[::1]:80/x',
    'http://127.1/',
    'https://example.org/a%20b?c#d',
    'A Person <a@example.org>',
  ],
  ...[
    'yes',
    '2026-11-22',
    'https://example.org',
    '0'.repeat(64),
    'a note',
    'answer=yes&expires=2027-11-22',
    '/info/help',
  ],
];

function lineOf(random: Random): string {
  const chance = random();
  if (chance < 0.5) return mutated(random, pick(random, LINES));
  return chance < 0.7 ? randomText(random, 25) : hostile(random);
}

function readersOf(): Readonly<Record<string, (text: string) => unknown>> {
  const library = libraryFiles();
  const records = readLibrary(library.records);
  const { takesIn, words } = readLibraryWords(library.words) as never as Record<'takesIn' | 'words', never>;
  const terms = groundFiles().terms.map(({ lang, text }) => readTerms(lang, text));
  const concepts = conceptsOf({ terms, names: {}, takesIn: takesIn ?? {}, words: words ?? {} });
  const index = libraryIndex(records as never, {});
  const form = (text: string): FormData => {
    const data = new FormData();
    for (const [at, name] of FIELDS.entries()) {
      const parts = text.split(/[&\n ]/u);
      data.append(name, parts[at % parts.length] ?? '');
    }
    return data;
  };
  return {
    library: (text) => [search(index, readQuery(text, concepts, false)), readQuery(text, concepts, true)],
    hours: (text) => hourLines(hoursIn(text) ?? []),
    phones: (text) => phoneLines(phonesIn(text) ?? []),
    address: (text) => [addressFault(text), isPublicAddress(text)],
    network: networkOf,
    mail: (text) => isOneAddress(text),
    letter: (text) => oneLetter({ to: text, subject: text, text } as never),
    coding: codingFor,
    language: (text) => languageAsked(text, ['en', 'fr', 'es', 'ar']),
    path: (text) => [
      inOneSpelling(`/${text}`),
      isKeepable('GET', `/${text}`),
      behindNeutral(`/${text}`, '/info'),
    ],
    neutral: (text) => orRefused(() => neutralFrom(text)),
    answer: (text) => valuesIn(givenIn(form(text)), '2026-11-22'),
    record: (text) =>
      valuesFrom({ ...Object.fromEntries(FIELDS.map((name) => [name, text])), topics: [text] } as never),
    help: (text) => {
      const given = Object.fromEntries(FIELDS.map((name) => [name, text])) as never;
      return [saidIn(given, '2026-11-22'), helpValuesIn(given, { name: 'A service' } as never)];
    },
  };
}

const FIELDS = [
  ...[
    'answer',
    'note',
    'link',
    'file',
    'sha256',
    'dated',
    'expires',
    'title',
    'publishers',
    'type',
    'languages',
    'credit',
  ],
  ...[
    'year',
    'url',
    'address',
    'symbol',
    'format',
    'size',
    'regions',
    'states',
    'name',
    'phones',
    'hours',
    'hoursNote',
  ],
  ...['cost', 'checked', 'how'],
];

/** It stops the start of the portal with a sentence. */
function orRefused(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Error) || !/TUTELA_NEUTRAL_PATH/u.test(error.message)) throw error;
  }
}
