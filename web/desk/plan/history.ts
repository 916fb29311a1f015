import type { ActionFacts, PlanEntry } from '#engine/model/plan.ts';
import { costSaid, FREQUENCY, STATUS } from './words.ts';

/** What each field is called on the pages. */
export const NAMES: Readonly<Record<keyof ActionFacts, string>> = {
  title: 'Action',
  does: 'What it does',
  lead: 'Lead institution',
  partners: 'Partners',
  start: 'Start',
  due: 'Due',
  cost: 'Cost',
  indicator: 'Indicator',
  requirements: 'Gaps it closes',
  recommendations: 'Recommendations',
  dependsOn: 'Depends on',
};

const NOTHING = 'nothing';

/** The value of a field in words. */
export function said(
  field: keyof ActionFacts,
  value: ActionFacts[keyof ActionFacts] | undefined,
  actionTitle: (id: string) => string,
): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (field === 'cost') return costSaid(value as ActionFacts['cost']);
  if (field === 'indicator') {
    const { text, unit, baseline, target, reportingFrequency } = value as NonNullable<
      ActionFacts['indicator']
    >;
    return [
      text,
      unit && `in ${unit}`,
      baseline && `from ${baseline}`,
      target && `to ${target}`,
      `reported ${FREQUENCY[reportingFrequency]}`,
    ]
      .filter(Boolean)
      .join(', ');
  }
  if (field === 'requirements')
    return (
      (value as ActionFacts['requirements'])
        .map(({ requirement, aspect, closes }) => `${requirement} (${aspect}, ${closes})`)
        .join('; ') || NOTHING
    );
  if (field === 'dependsOn') return (value as readonly string[]).map(actionTitle).join('; ') || NOTHING;
  return Array.isArray(value) ? value.join('; ') || NOTHING : String(value);
}

/** One step on an action as a line of its history. */
export function historyLine(
  entry: PlanEntry,
  nameOf: (id: string) => string,
  actionTitle: (id: string) => string,
) {
  const { id, at, by, reason } = entry;
  const line = { id, day: at.slice(0, 10), by: nameOf(by), reason };
  if (entry.kind === 'plan') return { ...line, deed: 'planned it', changes: [] };
  if (entry.kind === 'status')
    return { ...line, deed: `set it to “${STATUS[entry.body.status]}”`, changes: [] };
  if (entry.kind === 'note') return { ...line, deed: 'noted progress', changes: [] };
  const changes = (Object.entries(entry.body) as [keyof ActionFacts, ActionFacts[keyof ActionFacts]][]).map(
    ([field, value]) => ({ field: NAMES[field], value: said(field, value, actionTitle) }),
  );
  return { ...line, deed: 'changed it', changes };
}
