export { circleIn, withNeeds } from './order.ts';
export { changedBy, changesBetween, factsOf, foldPlan, historyOf, type Plan } from './fold.ts';
export { unnamedGaps, whatCloses, whatRemains, type GapPlan, type Remaining } from './closes.ts';
export { plusMonths } from './days.ts';
export { ics, type Calendar, type CalendarDay } from './ics.ts';
export { isOverdue, REMINDER_KINDS, remindersOn, type Reminder, type ReminderKind } from './remind.ts';
export { reportDays, reportMissing } from './reporting.ts';
export { stateReports, type StateReport } from './state-reports.ts';
export { timelineOf, type Timeline, type TimelineRow } from './timeline.ts';
