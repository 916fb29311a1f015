import { hourLines, phoneLines, type HelpSeen } from '#engine/help/index.ts';
import type { Table } from '#web/http/table-download.ts';
import { dateIn, sayIn } from '#web/words/say.ts';
import { placeName } from './places.ts';
import { serviceShown, type ServiceShown } from './view.ts';

/** A service as adults see it: with what it may be relied on for, and its warning. */
export type Listed = {
  readonly shown: ServiceShown;
  readonly kind: string;
  readonly trust: string;
  readonly dates: readonly string[];
  /** Absent where a child sees it too. */
  readonly warning?: string;
  /** Of the collection, in English. */
  readonly note?: string;
};

export function listed(lang: string, seen: HelpSeen): Listed {
  const say = sayIn(lang);
  const { service, kept, age, confirmed, checked } = seen;
  const dates = [
    say('help-read-on', { date: dateIn(lang, service.read) }),
    ...(service.changed === undefined
      ? []
      : [say('help-changed-on', { date: partOfDate(lang, service.changed) })]),
    ...(confirmed ? [say('help-confirmed-on', { date: dateIn(lang, checked) })] : []),
  ];
  const warning = kept
    ? say(`help-kept-${kept}`)
    : age === 'not-recently'
      ? say('help-kept-not-recently')
      : undefined;
  return {
    shown: serviceShown(lang, seen),
    kind: say(`help-kind-${service.kind}`),
    trust: say(`help-trust-${service.trust}`),
    dates,
    ...(warning === undefined ? {} : { warning }),
    ...(service.note === undefined ? {} : { note: service.note }),
  };
}

/** A day, a month or a year, as much as the source says. */
function partOfDate(lang: string, text: string): string {
  if (text.length === 10) return dateIn(lang, text);
  const [year = '', month] = text.split('-');
  if (month === undefined) return year;
  return new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(Number(year), Number(month) - 1),
  );
}

const HEAD = [
  'place',
  'code',
  'kind',
  'name',
  'numbers',
  'site',
  'ways',
  'hours',
  'languages',
  'cost',
  'trust',
  'confirmed',
  'checked',
  'children see it',
  'why not',
  'source',
  'source read',
  'source changed',
  'how we have it',
  'note',
];

/** The whole directory for a spreadsheet. The head is of the data and stays English. */
export function directoryTable(lang: string, seen: readonly HelpSeen[]): Table {
  const rows = seen.map(({ service, values, confirmed, checked, kept }) => [
    service.state ? placeName(lang, service.state) : '',
    service.state ?? '',
    service.kind,
    values.name,
    phoneLines(values.phones).replaceAll('\n', '; '),
    values.url ?? '',
    service.ways.join('; '),
    [hourLines(values.hours).replaceAll('\n', '; '), values.hoursNote ?? ''].filter(Boolean).join('; '),
    [...(values.languages ?? []), service.languagesNote ?? ''].filter(Boolean).join('; '),
    values.cost ?? 'unknown',
    service.trust,
    confirmed ? 'yes' : 'no',
    checked,
    kept === undefined ? 'yes' : 'no',
    kept ?? '',
    service.source,
    service.read,
    service.changed ?? '',
    service.via,
    service.note ?? '',
  ]);
  return { title: 'Help', head: HEAD, rows, lang };
}
