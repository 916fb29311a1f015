/** A day in a calendar (RFC 5545), without a time: it is the same day wherever it is read. */
export type CalendarDay = {
  /** The same for the same thing in every calendar that is made: letters, digits, "-", "." and "@". */
  readonly uid: string;
  /** ISO 8601. */
  readonly day: string;
  readonly summary: string;
  readonly description?: string;
  readonly url?: string;
  readonly categories?: readonly string[];
  /** Grows with each change, so that a calendar takes the newer one. */
  readonly sequence?: number;
  /** It will not take place: calendars that hold it take it out. */
  readonly cancelled?: boolean;
};

export type Calendar = {
  readonly name: string;
  /** When it was made: UTC, ISO 8601. */
  readonly made: string;
  /** BCP 47. */
  readonly lang: string;
  readonly days: readonly CalendarDay[];
};

/** A line has at most so many octets without its end (RFC 5545, section 3.1). */
const MOST = 75;
const END = '\r\n';

/** The calendar as a file: CRLF, folded lines, escaped text. */
export function ics({ name, made, lang, days }: Calendar): string {
  const stamp = stampOf(made);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tutela//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${lang}:${escaped(name)}`,
    // Many calendars know only the older name.
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventLines(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}${END}`).join('');
}

function eventLines(event: CalendarDay, stamp: string): readonly string[] {
  const { uid, day, summary, description, url, categories = [], sequence = 0, cancelled = false } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    // Without an end it lasts for this one day (section 3.6.1).
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    // An address is not text: nothing in it is escaped, and a line break in it would begin a line.
    ...(url ? [`URL:${url.replace(/[\s\p{Cc}]/gu, '')}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // Nobody is busy for the day on which something is due.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Section 3.3.11; characters that no calendar may hold are left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/gu, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

/** "2026-11-22T10:00:00.123Z" as "20261122T100000Z" */
function stampOf(made: string): string {
  return `${made.slice(0, 19).replace(/[-:]/gu, '')}Z`;
}

/** Cut by octets and never within a character: a continued line begins with a space, which counts. */
function folded(line: string): string {
  let out = '';
  let size = 0;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (size + octets > MOST) {
      out += `${END} `;
      size = 1;
    }
    out += letter;
    size += octets;
  }
  return out;
}

/** In UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
