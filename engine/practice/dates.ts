const MONTHS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'يناير', 'كانون الثاني'],
  ['february', 'fevrier', 'febrero', 'فبراير', 'شباط'],
  ['march', 'mars', 'marzo', 'مارس', 'اذار'],
  ['april', 'avril', 'abril', 'ابريل', 'نيسان'],
  ['may', 'mai', 'mayo', 'مايو', 'ايار'],
  ['june', 'juin', 'junio', 'يونيو', 'حزيران'],
  ['july', 'juillet', 'julio', 'يوليو', 'تموز'],
  ['august', 'aout', 'agosto', 'اغسطس', 'اب'],
  ['september', 'septembre', 'septiembre', 'سبتمبر', 'ايلول'],
  ['october', 'octobre', 'octubre', 'اكتوبر', 'تشرين الاول'],
  ['november', 'novembre', 'noviembre', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'decembre', 'diciembre', 'ديسمبر', 'كانون الاول'],
];

/** What begins to hold is said to be so since, or by an act that lets it begin. */
const BEGINS =
  /(?<!\p{L})(?:since|as of|with effect from|adopted|approved|established|created|set up|launched|opened|began|started|entered into force|in force|in operation|depuis|a compter d[ue]|a partir d[ue]|adoptee?s?|approuvee?s?|creee?s?|lancee?s?|ouverte?s?|entree?s? en (?:vigueur|fonctions?|service)|est entree?|desde|aprobad[oa]s?|adoptad[oa]s?|cread[oa]s?|establecid[oa]s?|inaugurad[oa]s?|entro en (?:vigor|funcionamiento)|منذ|اعتبارا من|اعتمد\p{L}*|انشئ\p{L}*)(?!\p{L})/gu;
/** Between the word and its date: "by decree of", "on". Another sentence, or another number, is too far. */
const BETWEEN = String.raw`[^.;\d]{0,40}?`;
const DAY = new RegExp(
  `^${BETWEEN}(?<!\\d)(\\d{1,2})(?:er)?(?: de)? (${MONTHS.flat().join('|')})(?:/\\p{L}+)?(?: de)? ((?:19|20)\\d\\d)(?!\\d)`,
  'u',
);
const MONTH = new RegExp(
  `^${BETWEEN}(?<!\\p{L})(${MONTHS.flat().join('|')})(?: de)? ((?:19|20)\\d\\d)(?!\\d)`,
  'u',
);
const ISO = new RegExp(`^${BETWEEN}(?<!\\d)((?:19|20)\\d\\d-\\d\\d-\\d\\d)(?!\\d)`, 'u');

/**
 * From when what a paragraph tells holds, where its words say a day: "since 1 January 2021", "adopted on 4 May 2022". Of a
 * month it is the first day; a year alone is no date, and nothing is guessed.
 *
 * @returns ISO 8601; undefined where it is not said, or more than one day is
 */
export function effectiveIn(text: string): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ');
  const days = new Set<string>();
  for (const { 0: cue, index } of plain.matchAll(BEGINS)) {
    const day = dayAt(plain.slice(index + cue.length, index + cue.length + 90));
    if (day !== undefined) days.add(day);
  }
  return days.size === 1 ? [...days][0] : undefined;
}

function dayAt(text: string): string | undefined {
  const iso = ISO.exec(text)?.[1];
  if (iso !== undefined) return valid(iso);
  const day = DAY.exec(text);
  if (day) return valid(`${day[3]}-${monthOf(day[2])}-${(day[1] ?? '').padStart(2, '0')}`);
  const month = MONTH.exec(text);
  return month ? valid(`${month[2]}-${monthOf(month[1])}-01`) : undefined;
}

function monthOf(name = ''): string {
  return String(MONTHS.findIndex((names) => names.includes(name)) + 1).padStart(2, '0');
}

/** No 31 February. */
function valid(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}
