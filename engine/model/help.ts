import { z } from 'zod';

const Day = z.iso.date();
const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** Days of the week as iCalendar names them (RFC 5545, 3.3.10). */
export const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export const Phone = z.strictObject({
  /** As a person reads it aloud: "116 111". Digits of ASCII, "+", spaces and hyphens. */
  say: z.string().regex(/^\+?[\d][\d -]{0,24}$/),
  /** Absent: a call. */
  by: z.enum(['text', 'whatsapp']).optional(),
  /** What a text must say. */
  word: z.string().max(20).optional(),
  /** The number as letters: "888-SAFE-SPOT". */
  letters: z.string().max(30).optional(),
  /** BCP 47, where a number answers in some languages of the service only. */
  languages: z.array(z.string().max(12)).optional(),
  /** For calls from another country; for calls from a mobile telephone. */
  abroad: z.boolean().optional(),
  mobile: z.boolean().optional(),
  what: z.enum(['emergency', 'police', 'violence']).optional(),
});
export type Phone = z.infer<typeof Phone>;

export const Opening = z.strictObject({ days: z.array(z.enum(WEEK)).min(1), opens: Clock, closes: Clock });
export type Opening = z.infer<typeof Opening>;

const Ways = z.enum([
  ...(['call', 'text', 'whatsapp', 'chat', 'peer-chat', 'email', 'app', 'forum', 'online', 'form'] as const),
  ...(['web', 'tty', 'in-person', 'takedown', 'facebook', 'instagram', 'snapchat'] as const),
  ...(['telegram', 'viber', 'line', 'skype'] as const),
]);

/** What a person on the desk may put right. What is absent is not known, and never "no". */
export const HelpValues = z.strictObject({
  /** As the service calls itself. */
  name: z.string().min(2).max(120),
  phones: z.array(Phone).max(8).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Local time of the place. */
  hours: z.array(Opening).max(14).optional(),
  /** Where hours are not so simple: in the words of the source, in English. */
  hoursNote: z.string().max(200).optional(),
  /** BCP 47. */
  languages: z.array(z.string().max(12)).max(30).optional(),
  cost: z.enum(['free', 'charged']).optional(),
});
export type HelpValues = z.infer<typeof HelpValues>;

export const HELP_KINDS = [
  'emergency',
  'child-helpline',
  'trafficking-helpline',
  'prevention',
  'hotline',
  'police',
  'government',
  'router',
] as const;

/** One service, as it stands in facts/help.yaml. */
export const HelpService = HelpValues.extend({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** ISO 3166-1 alpha-2; absent for what serves the world. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  kind: z.enum(HELP_KINDS),
  ways: z.array(Ways),
  languagesNote: z.string().optional(),
  /** Where it serves only a part, or some people, of the State: by language of the interface. */
  area: z.record(z.string(), z.string()).optional(),
  /** Id of the service that completes this one; of one that is not here, this one is not shown. */
  pair: z.string().optional(),
  /** For adults alone. */
  adults: z.boolean().optional(),
  trust: z.enum(['A', 'B', 'C', 'D']),
  note: z.string().optional(),
  /** Page that was read. */
  source: z.url({ protocol: /^https?$/ }),
  /** How we have it. */
  via: z.string().min(1),
  /** When the page was read or captured. */
  read: Day,
  /** When the page was last changed, as it says itself: a day, a month or a year. */
  changed: z
    .string()
    .regex(/^\d{4}(?:-\d{2}){0,2}$/)
    .optional(),
}).refine(({ state, kind }) => (state === undefined) === (kind === 'router'), {
  message: 'a service has a State, and only a router has none',
});
export type HelpService = z.infer<typeof HelpService>;

/** What a person said of a service on the desk; appended, never edited. */
export const HELP_STEPS = ['confirm', 'correct', 'withdraw'] as const;
export type HelpStepKind = (typeof HELP_STEPS)[number];

/** The last word on one service, as the public may read it: nobody's name is in it. */
export type HelpStanding = {
  readonly service: string;
  readonly kind: HelpStepKind;
  /** The day on which it was checked, ISO 8601. */
  readonly checked: string;
  /** What was confirmed, whole; null where the service was withdrawn. */
  readonly values: HelpValues | null;
  /** `valuesKey` of the row of facts that the person saw: a row that was changed since is to be confirmed again. */
  readonly seen: string;
};
