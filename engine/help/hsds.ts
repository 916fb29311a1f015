import type { Opening, Phone } from '#engine/model/help.ts';
import { z } from 'zod';
import type { HelpSeen } from './rules.ts';

const Id = z.uuid();
const Text = z.string().min(1);
const Day = z.iso.date();

/** Without a code where all that is known is a note. */
const Language = z.strictObject({
  id: Id,
  name: Text.optional(),
  code: Text.optional(),
  note: Text.optional(),
});

const Clock = z.string().regex(/^\d\d:\d\d$/);

/** Hours as a rule of iCalendar, or in words where they are not so simple. */
const Schedule = z.union([
  z.strictObject({
    id: Id,
    freq: z.literal('WEEKLY'),
    byday: Text,
    opens_at: Clock,
    closes_at: Clock,
    notes: Text.optional(),
  }),
  z.strictObject({ id: Id, description: Text }),
]);

/** How an extent is written, as HSDS says. */
const ExtentType = z.enum(['geojson', 'topojson', 'kml', 'text']);

/** A service with what belongs to it, as Open Referral writes it: Human Services Data Specification 3.x, "service". */
export const HsdsService = z.strictObject({
  id: Id,
  organization_id: Id,
  name: Text,
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: Text.optional(),
  url: z.url().optional(),
  interpretation_services: Text.optional(),
  /** The steps to reach it. */
  application_process: Text.optional(),
  fees_description: Text.optional(),
  /** When the information was last checked. */
  assured_date: Day.optional(),
  alert: Text.optional(),
  last_modified: Text.optional(),
  maximum_age: z.int().optional(),
  organization: z.strictObject({ id: Id, name: Text, description: Text }),
  phones: z.array(
    z.strictObject({
      id: Id,
      number: Text,
      /** Of the list of RFC 6350. */
      type: z.enum(['voice', 'text', 'cell']),
      description: Text.optional(),
      languages: z.array(Language).optional(),
    }),
  ),
  schedules: z.array(Schedule),
  languages: z.array(Language),
  service_areas: z.array(
    z.strictObject({ id: Id, name: Text, extent: Text.optional(), extent_type: ExtentType.optional() }),
  ),
  additional_urls: z.array(z.strictObject({ id: Id, label: Text, url: z.url() })),
});
export type HsdsService = z.infer<typeof HsdsService>;

/** What GET /services answers, all on one page. */
export const HsdsPage = z.strictObject({
  total_items: z.int().min(0),
  total_pages: z.literal(1),
  page_number: z.literal(1),
  size: z.int().min(0),
  first_page: z.literal(true),
  last_page: z.literal(true),
  empty: z.boolean(),
  contents: z.array(HsdsService),
});
export type HsdsPage = z.infer<typeof HsdsPage>;

/** Said of what a child does not see, so that whoever takes the data sees it first. */
const ALERTS = {
  unconfirmed: 'Not confirmed by a person: verify before showing it to a child.',
  old: 'Nobody checked this for more than 365 days: verify before showing it to a child.',
  adults: 'For adults: not to be shown to children.',
  pair: 'Another service completes this one: show both or none.',
  'no-way': 'There is no number and no address to use.',
} as const;

/**
 * @param seen what adults may see (`forAdults`)
 * @param uuid the same UUID for the same name, for ever: the engine has no random numbers
 */
export function hsdsPage(seen: readonly HelpSeen[], uuid: (name: string) => string): HsdsPage {
  const contents = seen.map((each) => serviceOf(each, (part) => uuid(`${each.service.id} ${part}`)));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function serviceOf(
  { service, values, kept, checked, age }: HelpSeen,
  uuid: (part: string) => string,
): HsdsService {
  const alert =
    kept === undefined || kept === 'contradictory' || kept === 'withdrawn'
      ? age === 'not-recently' && 'Nobody checked this for more than 90 days.'
      : ALERTS[kept];
  const organization = uuid('organization');
  const language = (code: string, part: string) => ({ id: uuid(`${part} language ${code}`), code });
  const spoken = spokenOf(service.languagesNote, uuid);
  return {
    id: uuid('service'),
    organization_id: organization,
    name: values.name,
    status: 'active',
    description: `${service.kind}; trust ${service.trust}`,
    ...(values.url === undefined ? {} : { url: values.url }),
    ...spoken.interpretation,
    ...(service.ways.length === 0 ? {} : { application_process: `Ways: ${service.ways.join(', ')}` }),
    ...(values.cost === undefined ? {} : { fees_description: values.cost === 'free' ? 'Free' : 'Charged' }),
    assured_date: checked,
    ...(alert ? { alert } : {}),
    organization: { id: organization, name: values.name, description: service.note ?? service.kind },
    phones: (values.phones ?? []).map((phone, at) => ({
      id: uuid(`phone ${at}`),
      number: phone.say,
      type: phone.by === 'whatsapp' ? 'cell' : (phone.by ?? 'voice'),
      ...described(phone),
      ...(phone.languages ? { languages: phone.languages.map((code) => language(code, `phone ${at}`)) } : {}),
    })),
    schedules: [
      ...(values.hours ?? []).map((opening, at) => scheduleOf(opening, uuid(`schedule ${at}`))),
      ...(values.hoursNote === undefined
        ? []
        : [{ id: uuid('schedule note'), description: values.hoursNote }]),
    ],
    languages: [...(values.languages ?? []).map((code) => language(code, 'service')), ...spoken.others],
    service_areas: service.state
      ? [
          {
            id: uuid('area'),
            name: service.area?.['en'] ?? service.state,
            extent: service.state,
            extent_type: 'text',
          },
        ]
      : [],
    additional_urls: [{ id: uuid('source'), label: `Source, read ${service.read}`, url: service.source }],
  };
}

/** What is spoken with an interpreter is no language of the service (HSDS, "language"). */
function spokenOf(
  note: string | undefined,
  uuid: (part: string) => string,
): {
  readonly interpretation: Pick<HsdsService, 'interpretation_services'>;
  readonly others: HsdsService['languages'];
} {
  if (note === undefined) return { interpretation: {}, others: [] };
  return /\binterpreter/iu.test(note)
    ? { interpretation: { interpretation_services: note }, others: [] }
    : { interpretation: {}, others: [{ id: uuid('language note'), note }] };
}

function described({ by, word, letters, abroad, mobile, what }: Phone): { readonly description?: string } {
  const parts = [
    by === 'whatsapp' && 'WhatsApp',
    what,
    word && `send the word ${word}`,
    letters,
    abroad && 'from abroad',
    mobile && 'from a mobile telephone',
  ].filter(Boolean);
  return parts.length > 0 ? { description: parts.join('; ') } : {};
}

/** HSDS knows no hour 24: a day that is open to its end closes a minute before. */
function scheduleOf({ days, opens, closes }: Opening, id: string): HsdsService['schedules'][number] {
  const closes_at = closes === '24:00' ? '23:59' : closes;
  return { id, freq: 'WEEKLY', byday: days.join(','), opens_at: opens, closes_at, notes: 'local time' };
}
