import { hoursIn, phonesIn } from '#engine/help/index.ts';
import { HelpValues } from '#engine/model/help.ts';
import { isLanguageTag } from '#engine/model/language-tag.ts';
import { HOW, type How, type HelpRefusal } from '#operations/help/index.ts';
import { faultsOf, type Faults } from '#web/desk/faults.ts';

export const HOW_WORDS: Readonly<Record<How, string>> = {
  called: 'I called or wrote, and was answered',
  read: 'I read its own page',
  written: 'The service told us in writing',
};

export const REFUSED: Readonly<Record<HelpRefusal, string>> = {
  'not-yours': 'This service is not yours to confirm. Nothing was kept.',
  contradictory:
    'The source of this service contradicts itself, so it is shown nowhere. Mend the row in facts/help.yaml; nothing was kept.',
  moved: 'Somebody changed this service since the page was made. Look at what stands now, then do it again.',
  'bad-form': 'This could not be kept as it was written. Look at each field.',
};

/** What was written, as it was written: shown again when it cannot be kept. */
export type HelpGiven = Readonly<Record<(typeof FIELDS)[number], string>>;
export const FIELDS = [
  ...([
    'checked',
    'how',
    'note',
    'name',
    'phones',
    'url',
    'hours',
    'hoursNote',
    'languages',
    'cost',
  ] as const),
];

export type Said = { readonly checked: string; readonly how: How; readonly note: string };

const MONTH = 31 * 86_400_000;

/** The part that every form has: when, how and what was checked. */
export function saidIn(given: HelpGiven, today: string): { readonly said?: Said; readonly faults?: Faults } {
  const how = HOW.find((each) => each === given.how);
  const age = Date.parse(today) - Date.parse(given.checked);
  const faults = faultsOf({
    checked:
      /^\d{4}-\d{2}-\d{2}$/u.test(given.checked) && age >= 0 && age <= MONTH
        ? undefined
        : 'Give the day on which you checked, in the last month.',
    how: how ? undefined : 'Say how you checked.',
    note:
      given.note.length >= 3 && given.note.length <= 2000
        ? undefined
        : 'Say what you checked, in a few words. It is kept with your name; the public does not see it.',
  });
  return faults || !how
    ? { faults: faults ?? {} }
    : { said: { checked: given.checked, how, note: given.note } };
}

/** What is right, as a person wrote it; what is left empty is not known. */
export function valuesIn(
  given: HelpGiven,
  before: HelpValues,
): { readonly values?: HelpValues; readonly faults?: Faults } {
  const phones = phonesIn(given.phones, before.phones);
  const hours = hoursIn(given.hours);
  const languages = given.languages.split(/[\s,;]+/u).filter(Boolean);
  const values = {
    name: given.name,
    ...(phones && phones.length > 0 ? { phones } : {}),
    ...(given.url === '' ? {} : { url: given.url }),
    ...(hours && hours.length > 0 ? { hours } : {}),
    ...(given.hoursNote === '' ? {} : { hoursNote: given.hoursNote }),
    ...(languages.length > 0 ? { languages } : {}),
    ...(given.cost === '' ? {} : { cost: given.cost }),
  };
  const { data, error } = HelpValues.safeParse(values);
  const wrong = new Set(error?.issues.map(({ path }) => String(path[0])));
  const faults = faultsOf({
    name: wrong.has('name') ? 'Write the name of the service.' : undefined,
    phones: phones
      ? undefined
      : 'One number a line: "116 111", "text 50101", "text WORD to 20121" or "WhatsApp +34 600 600 600".',
    url: wrong.has('url') ? 'Write an address such as https://example.org.' : undefined,
    hours: hours ? undefined : 'One line for each opening: "MO TU WE 08:00-20:00", or "24/7".',
    hoursNote: wrong.has('hoursNote') ? 'Use 200 characters or fewer.' : undefined,
    languages:
      languages.every(isLanguageTag) && !wrong.has('languages')
        ? undefined
        : 'Write codes such as: fr, ar, en.',
    cost: wrong.has('cost') ? 'Choose free, charged or not known.' : undefined,
  });
  return faults || !data ? { faults: faults ?? { '': REFUSED['bad-form'] } } : { values: data };
}
