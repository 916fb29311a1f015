import type { ActionFacts } from '#engine/model/plan.ts';
import { FREQUENCIES } from '#engine/model/plan.ts';
import { faultsOf, type Faults } from '../faults.ts';
import { textOf } from '../guard.ts';

export type ClosingValues = {
  readonly requirement: string;
  readonly aspect: string;
  readonly closes: string;
};

/** The form of an action as it is typed: what is wrong with it is said, and nothing typed is lost. */
export type Values = {
  readonly title: string;
  readonly does: string;
  readonly lead: string;
  /** One a line. */
  readonly partners: string;
  readonly start: string;
  readonly due: string;
  readonly amount: string;
  readonly currency: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly frequency: string;
  readonly closings: readonly ClosingValues[];
  readonly recommendations: readonly string[];
  readonly dependsOn: readonly string[];
};

export const EMPTY: Values = {
  title: '',
  does: '',
  lead: '',
  partners: '',
  start: '',
  due: '',
  amount: '',
  currency: '',
  indicator: '',
  unit: '',
  baseline: '',
  target: '',
  frequency: 'quarterly',
  closings: [],
  recommendations: [],
  dependsOn: [],
};

/** As many rows of gaps are read from a form. */
const ROWS = 100;

export function valuesOf(facts: ActionFacts): Values {
  const { title, does, lead, partners, start, due, cost, indicator, requirements } = facts;
  return {
    title,
    does,
    lead: lead ?? '',
    partners: partners.join('\n'),
    start: start ?? '',
    due: due ?? '',
    amount: cost === 'unknown' ? '' : String(cost.amount),
    currency: cost === 'unknown' ? '' : cost.currency,
    indicator: indicator?.text ?? '',
    unit: indicator?.unit ?? '',
    baseline: indicator?.baseline ?? '',
    target: indicator?.target ?? '',
    frequency: indicator?.reportingFrequency ?? EMPTY.frequency,
    closings: requirements,
    recommendations: facts.recommendations,
    dependsOn: facts.dependsOn,
  };
}

export function valuesIn(form: FormData): Values {
  const plain = Object.fromEntries(
    (Object.keys(EMPTY) as (keyof Values)[])
      .filter((name) => typeof EMPTY[name] === 'string')
      .map((name) => [name, textOf(form, name)]),
  ) as unknown as Values;
  const all = (name: string): string[] => [
    ...new Set(form.getAll(name).filter((value) => typeof value === 'string')),
  ];
  const closings = Array.from({ length: ROWS }, (_, row) => ({
    requirement: textOf(form, `requirement-${row}`),
    aspect: textOf(form, `aspect-${row}`) || 'law',
    closes: textOf(form, `closes-${row}`) || 'partly',
  })).filter(({ requirement }) => requirement !== '');
  return { ...plain, closings, recommendations: all('recommendations'), dependsOn: all('dependsOn') };
}

/** What was typed as an action, or what is wrong with it by the name of the field. */
export function factsIn(
  values: Values,
  known: ReadonlySet<string>,
): { readonly facts: ActionFacts } | { readonly faults: Faults } {
  const { amount, currency, indicator, closings, start, due } = values;
  const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const partners = values.partners.split('\n').map(line).filter(Boolean);
  const money = Number(amount.replace(/[\s,']/gu, ''));
  const strange = closings.find(({ requirement }) => !known.has(requirement));
  const keys = closings.map(({ requirement, aspect }) => `${requirement} ${aspect}`);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  const faults = faultsOf({
    title:
      line(values.title).length < 3 || values.title.length > 300
        ? 'Say in 3 to 300 letters what is to be done.'
        : undefined,
    does: values.does.length > 10_000 ? 'Use 10,000 letters or fewer.' : undefined,
    lead: values.lead.length > 300 ? 'Use 300 letters or fewer.' : undefined,
    partners:
      partners.length > 50 || partners.some((each) => each.length > 300)
        ? 'Name 50 at most, each in a line of 300 letters or fewer.'
        : undefined,
    start: start === '' || isDay(start) ? undefined : DAY,
    due:
      due !== '' && !isDay(due)
        ? DAY
        : start !== '' && due !== '' && start > due
          ? 'It would end before it begins. Correct one of the two days.'
          : undefined,
    amount:
      amount !== '' && !(Number.isFinite(money) && money >= 0 && money <= 1e15)
        ? 'Write the cost as a number, such as 250000; leave it empty where it is unknown.'
        : undefined,
    currency:
      amount !== '' && !/^[A-Z]{3}$/u.test(currency.toUpperCase())
        ? 'Name the currency in three letters, such as EUR.'
        : undefined,
    indicator:
      indicator !== '' && (line(indicator).length < 3 || indicator.length > 300)
        ? 'Say in 3 to 300 letters what is counted.'
        : indicator === '' && [values.unit, values.baseline, values.target].some(Boolean)
          ? 'Say what is counted, or leave unit, baseline and target empty.'
          : undefined,
    'requirement-0': strange
      ? `There is no requirement “${strange.requirement.slice(0, 60)}”. Choose an id of the list, such as csam.produce.`
      : twice !== undefined
        ? `${twice} is named twice.`
        : undefined,
    ...Object.fromEntries(
      (['unit', 'baseline', 'target'] as const).map((name) => [
        name,
        values[name].length > 100 ? 'Use 100 letters or fewer.' : undefined,
      ]),
    ),
  });
  if (faults) return { faults };
  const short = (text: string): string | null => line(text) || null;
  return {
    facts: {
      title: line(values.title),
      does: values.does,
      lead: short(values.lead),
      partners,
      start: start || null,
      due: due || null,
      cost: amount === '' ? 'unknown' : { amount: money, currency: currency.toUpperCase() },
      indicator:
        indicator === ''
          ? null
          : {
              text: line(indicator),
              unit: short(values.unit),
              baseline: short(values.baseline),
              target: short(values.target),
              reportingFrequency: FREQUENCIES.find((each) => each === values.frequency) ?? 'quarterly',
            },
      requirements: closings.map(({ requirement, aspect, closes }) => ({
        requirement,
        aspect: aspect === 'practice' ? 'practice' : 'law',
        closes: closes === 'wholly' ? 'wholly' : 'partly',
      })),
      recommendations: [...values.recommendations],
      dependsOn: [...values.dependsOn],
    },
  };
}

const DAY = 'Write the day as 2027-06-30, or leave it empty.';

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
}
