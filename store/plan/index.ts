export { appendPlanEntry, holdPlan, planEntriesIn, PlanMoved, type Place } from './entries.ts';
export { noteReminder, remindersIn, statesIn, type SentReminder } from './reminders.ts';
export { holdersByMail, type HolderByMail } from './holders.ts';
