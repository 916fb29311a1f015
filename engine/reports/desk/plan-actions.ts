import type { Cell, Inline, Part } from '#engine/model/document.ts';
import type { Action } from '#engine/model/plan.ts';
import { longDate, text } from '../report.ts';
import { publicationCite } from './cite.ts';
import { gapsOf, LAYERS, layerOf, type Gap } from './entries.ts';
import type { DeskReportInput } from './input.ts';
import { heading, ofCatalogue, ofPeople, paragraph, titleOf } from './words.ts';

/** Actions that say they close a gap; what was dropped closes none. */
export function actionsOn({ id, aspect }: Pick<Gap, 'id' | 'aspect'>, plan: readonly Action[]) {
  return plan.flatMap((action) =>
    action.status === 'dropped'
      ? []
      : action.requirements
          .filter((each) => each.requirement === id && each.aspect === aspect)
          .map(({ closes }) => ({ action, closes })),
  );
}

/** The actions as they stand at the desk, each with all that is planned of it, and how far it is. */
export function planActionParts(input: DeskReportInput): readonly Part[] {
  const { say, plan = [] } = input;
  if (plan.length === 0) return [];
  const head = ['action', 'lead', 'start', 'due', 'cost', 'indicator', 'status', 'answers'];
  const title = say('desk-plan-actions');
  return [
    heading(2, title, 'plan-actions'),
    paragraph(text(say('desk-plan-note'))),
    {
      type: 'table',
      caption: title,
      head: head.map((column) => say(`desk-col-${column}`)),
      rows: plan.map((action) => rowOf(action, input)),
      widths: [6, 4, 2, 2, 2, 4, 4, 6],
    },
  ];
}

/** Published gaps that no action names. */
export function withoutActionParts(input: DeskReportInput): readonly Part[] {
  const { say, signed, plan = [] } = input;
  if (plan.length === 0) return [];
  const left = gapsOf(input).filter((gap) => actionsOn(gap, plan).length === 0);
  const title = heading(2, say('desk-plan-left'), 'plan-left');
  if (left.length === 0)
    return [
      title,
      paragraph(text(`${say('desk-plan-left-none')} `), publicationCite(signed, say), text('.')),
    ];
  return [
    title,
    ...LAYERS.flatMap((layer): Part[] => {
      const own = left.filter((gap) => layerOf(gap) === layer);
      if (own.length === 0) return [];
      return [
        heading(3, say(`desk-layer-${layer}`)),
        { type: 'list', items: own.map((gap) => leftItem(gap, input)) },
      ];
    }),
  ];
}

function leftItem(gap: Gap, input: DeskReportInput): readonly Inline[] {
  const { say, signed } = input;
  const { id, aspect, judgement } = gap;
  const said = say('desk-aspect-said', { aspect, verdict: say(`verdict-${judgement.verdict}`) });
  return [titleOf(gap, input), text(` [${id}]. ${said} (`), publicationCite(signed, say), text(')')];
}

function rowOf(action: Action, input: DeskReportInput): Cell[] {
  const { say, lang, plan = [] } = input;
  const { title, does, lead, partners, cost, dependsOn } = action;
  const first = dependsOn.flatMap((id) => plan.find((each) => each.id === id)?.title ?? []);
  const money =
    cost === 'unknown'
      ? say('desk-plan-cost-unknown')
      : `${cost.currency} ${new Intl.NumberFormat(lang).format(cost.amount)}`;
  return [
    {
      inlines: joined([
        [ofPeople(title)],
        does.trim() === '' ? [] : [ofPeople(does)],
        first.length === 0 ? [] : [text(`${say('desk-plan-after')} `), ofPeople(first.join('; '))],
      ]),
    },
    {
      inlines: joined([
        lead === null ? [text(say('desk-plan-lead-none'))] : [plain(lead)],
        partners.length === 0 ? [] : [text(`${say('desk-plan-partners')} `), plain(partners.join('; '))],
      ]),
    },
    dayCell(action.start, input),
    dayCell(action.due, input),
    { inlines: [text(money)] },
    { inlines: indicatorOf(action, input) },
    { inlines: standingOf(action, input) },
    { inlines: answersOf(action, input) },
  ];
}

function dayCell(day: string | null, { say }: DeskReportInput): Cell {
  return day === null ? { inlines: [] } : { inlines: [text(longDate(day, say))], date: day };
}

function indicatorOf({ indicator }: Action, { say }: DeskReportInput): readonly Inline[] {
  if (!indicator) return [];
  const { text: counted, unit, baseline, target, reportingFrequency: frequency } = indicator;
  const told = (key: string, value: string | null): readonly Inline[] =>
    value === null ? [] : [text(`${say(key)} `), plain(value), text('.')];
  return joined([
    [ofPeople(counted)],
    told('desk-plan-unit', unit),
    told('desk-plan-baseline', baseline),
    told('desk-plan-target', target),
    [text(say('desk-plan-frequency', { frequency }))],
  ]);
}

/** The status with its reason, then every note with its day; who wrote it stays at the desk. */
function standingOf({ status, reason, notes }: Action, { say }: DeskReportInput): readonly Inline[] {
  return joined([
    [text(say('desk-plan-status', { status }))],
    reason === undefined ? [] : [ofPeople(reason)],
    ...notes.map(({ at, words, value }) => [
      text(`${longDate(at.slice(0, 10), say)}: `),
      ...(value === null ? [] : [plain(value), text('; ')]),
      ofPeople(words),
    ]),
  ]);
}

/** Gaps and recommendations: what is published of them bears the publication, what was recommended its source. */
function answersOf(action: Action, input: DeskReportInput): readonly Inline[] {
  const { say, signed, catalogue, recommendations = [] } = input;
  const gaps = gapsOf(input);
  const named = action.requirements.map(({ requirement, aspect, closes }): readonly Inline[] => {
    const asked = catalogue.requirements.find(({ id }) => id === requirement);
    const published = gaps.some((gap) => gap.id === requirement && gap.aspect === aspect);
    return [
      ...(asked ? [ofCatalogue(asked.title, input), text(' ')] : []),
      // One action may close gaps of several layers: each says which it is of.
      text(
        `[${requirement}; ${say(`desk-severity-${asked?.severity ?? 'none'}`)}], ${say('desk-plan-closes', { aspect, closes })}`,
      ),
      ...(published ? [text(' ('), publicationCite(signed, say), text(')')] : []),
      text('.'),
    ];
  });
  const answered = action.recommendations.map((id): readonly Inline[] => {
    const found = recommendations.find(({ recommendation }) => recommendation.id === id)?.recommendation;
    const cite = [found?.symbol, found?.paragraph && say('desk-paragraph', { paragraph: found.paragraph })];
    return [{ type: 'cite', text: cite.filter(Boolean).join(', ') || id, ref: id }, text('.')];
  });
  return joined([
    ...named,
    ...(answered.length > 0 ? [[text(say('desk-plan-recommended'))], ...answered] : []),
  ]);
}

/** A name or a value that people wrote, in a language that nobody noted. */
function plain(words: string): Inline {
  return { type: 'text', text: words, lang: 'und' };
}

function joined(pieces: readonly (readonly Inline[])[]): readonly Inline[] {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, at) => (at === 0 ? piece : [text(' '), ...piece]));
}
