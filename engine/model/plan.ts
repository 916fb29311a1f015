import { z } from 'zod';
import { Aspect } from './decision.ts';
import { Voice } from './desk-decision.ts';

/** Text that a database and every reader of JSON keep as it is: no zero character, no half of a pair. */
const Words = z
  .string()
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'holds a character that cannot be kept');
const Line = Words.max(300).refine((text) => text.trim() === text && !/[\n\r]/u.test(text), 'is one line');
const Short = Line.min(1).max(100);
/** ISO 8601. */
const Day = z.iso.date();
/** UUID, version 7: in order of time, and the same when the same form is sent twice. */
const Id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const Name = Words.min(1).max(300);

export const STATUSES = ['planned', 'under-way', 'done', 'dropped'] as const;
export const ActionStatus = z.enum(STATUSES);
export type ActionStatus = z.infer<typeof ActionStatus>;

export const FREQUENCIES = ['monthly', 'quarterly', 'half-yearly', 'yearly', 'once'] as const;
export const Frequency = z.enum(FREQUENCIES);
export type Frequency = z.infer<typeof Frequency>;

/** How it is seen whether the action does what it should. Values are in the words of whoever counts. */
export const Indicator = z.strictObject({
  text: Line.min(3),
  unit: Short.nullable(),
  baseline: Short.nullable(),
  target: Short.nullable(),
  reportingFrequency: Frequency,
});
export type Indicator = z.infer<typeof Indicator>;

/** The gap that an action closes, and whether nothing of it is left then, as those who plan expect it. */
export const Closing = z.strictObject({
  requirement: Name,
  aspect: Aspect,
  closes: z.enum(['wholly', 'partly']),
});
export type Closing = z.infer<typeof Closing>;

export const Cost = z.union([
  z.literal('unknown'),
  z.strictObject({
    amount: z.number().min(0).max(1e15),
    /** ISO 4217. */
    currency: z.string().regex(/^[A-Z]{3}$/, 'is three capital letters, such as EUR'),
  }),
]);
export type Cost = z.infer<typeof Cost>;

const FACTS = {
  title: Line.min(3),
  /** What is to be done. */
  does: Words.max(10_000),
  /** The institution that answers for it; null: nobody yet. */
  lead: Line.min(1).nullable(),
  partners: z.array(Line.min(1)).max(50),
  start: Day.nullable(),
  due: Day.nullable(),
  cost: Cost,
  indicator: Indicator.nullable(),
  requirements: z
    .array(Closing)
    .max(100)
    .refine(
      (all) => new Set(all.map(({ requirement, aspect }) => `${requirement} ${aspect}`)).size === all.length,
      'names one gap twice',
    ),
  recommendations: z
    .array(Name)
    .max(500)
    .refine((all) => new Set(all).size === all.length, 'names one twice'),
  /** Ids of actions that are to be done first. */
  dependsOn: z
    .array(Id)
    .max(100)
    .refine((all) => new Set(all).size === all.length, 'names one twice'),
};

/** All that is planned of one action, in one form only: what is not known is null. */
export const ActionFacts = z
  .strictObject(FACTS)
  .refine(({ start, due }) => start === null || due === null || start <= due, {
    path: ['due'],
    message: 'it would end before it begins',
  });
export type ActionFacts = z.infer<typeof ActionFacts>;

/** What changes; each field with its whole new value. */
export const ActionChanges = z.strictObject(FACTS).partial();
export type ActionChanges = z.infer<typeof ActionChanges>;

const ABOUT = {
  id: Id,
  /** ISO 3166, two letters. */
  state: z.string().regex(/^[A-Z]{2}$/),
  voice: Voice,
  /** Id of the action. */
  action: Id,
  /** Id of a person. */
  by: Words.min(1).max(200),
};
const Why = Words.max(4000).refine((text) => text.trim().length >= 3, 'say why, in three letters or more');
/** From 1, without a gap: two people who change one version at once cannot both be kept. */
const Version = z.int().min(2).max(1_000_000);

/** One step of people on the plan; appended, never edited. */
export const NewPlanEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...ABOUT,
    kind: z.literal('plan'),
    version: z.literal(1),
    reason: Words.max(4000),
    body: ActionFacts,
  }),
  z.strictObject({
    ...ABOUT,
    kind: z.literal('change'),
    version: Version,
    reason: Why,
    body: ActionChanges,
  }),
  z.strictObject({
    ...ABOUT,
    kind: z.literal('status'),
    version: Version,
    reason: Why,
    body: z.strictObject({ status: ActionStatus }),
  }),
  z.strictObject({
    ...ABOUT,
    kind: z.literal('note'),
    version: z.null(),
    reason: z.literal(''),
    body: z.strictObject({
      words: Words.max(10_000).refine((text) => text.trim() !== '', 'is empty'),
      /** Of the indicator, where it was measured. */
      value: Short.nullable(),
    }),
  }),
]);
export type NewPlanEntry = z.infer<typeof NewPlanEntry>;

/** A step in its place. `at`: UTC, ISO 8601, by the clock of the database. */
export type PlanEntry = NewPlanEntry & { readonly at: string };

/** How far an action is, as somebody said on some day. */
export type ProgressNote = {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly words: string;
  readonly value: string | null;
};

/** An action as it stands now. */
export type Action = ActionFacts & {
  readonly id: string;
  readonly status: ActionStatus;
  /** Why it has this status; absent until somebody set one. */
  readonly reason?: string;
  readonly version: number;
  /** Id of the last step that changed it. */
  readonly last: string;
  readonly planned: { readonly by: string; readonly at: string };
  /** When its status was set last. */
  readonly statusAt?: string;
  /** Oldest first. */
  readonly notes: readonly ProgressNote[];
};

/** What is judged as not met or partly met now. */
export type PlanGap = {
  readonly requirement: string;
  readonly aspect: Aspect;
  readonly verdict: 'not-met' | 'partly';
};
