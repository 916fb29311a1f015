/** Days as ISO 8601 dates; no clock, no time zone. */

/** @param count may be negative */
export function plusDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The same day of a later month, or its last day where it has no such day: 31 August, six months on, is 28 February. */
export function plusMonths(day: string, count: number): string {
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + count;
  const [y, m] = [Math.floor(at / 12), at % 12];
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return `${String(y).padStart(4, '0')}-${pair(m + 1)}-${pair(Math.min(of, last))}`;
}

/** How many days lie from one day to another; negative where the other is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function pair(number: number): string {
  return String(number).padStart(2, '0');
}
