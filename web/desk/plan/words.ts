import type { ActionStatus, Cost, Frequency, PlanGap } from '#engine/model/plan.ts';

export const STATUS: Readonly<Record<ActionStatus, string>> = {
  planned: 'Planned',
  'under-way': 'Under way',
  done: 'Done',
  dropped: 'Dropped',
};
export const FREQUENCY: Readonly<Record<Frequency, string>> = {
  monthly: 'every month',
  quarterly: 'every three months',
  'half-yearly': 'every six months',
  yearly: 'every year',
  once: 'once, on the day it is due',
};
export const VIEW = { table: 'Table', board: 'Board', timeline: 'Timeline' } as const;
export type ViewName = keyof typeof VIEW;
export const ASPECT = { law: 'law', practice: 'practice' } as const;
export const CLOSES = { wholly: 'closes it wholly', partly: 'closes it partly' } as const;
export const VERDICT: Readonly<Record<PlanGap['verdict'], string>> = {
  'not-met': 'not met',
  partly: 'partly met',
};

/** "EUR 1,200,000" */
export function costSaid(cost: Cost): string {
  return cost === 'unknown' ? 'unknown' : `${cost.currency} ${cost.amount.toLocaleString('en')}`;
}

/** "1 action", "12 actions" */
export function actionsSaid(count: number): string {
  return count === 1 ? '1 action' : `${count} actions`;
}
