import type { Cell, Document, Part } from '#engine/model/document.ts';
import type { Addressee } from '#engine/model/requirement.ts';
import { longDate, text } from '../report.ts';
import type { Say } from '../say.ts';
import { publicationCite } from './cite.ts';
import { gapsOf, LAYERS, layerOf, type Gap, type Layer } from './entries.ts';
import { leftParts } from './figures.ts';
import { reasonWithCites } from './gap-report.ts';
import type { DeskReportInput } from './input.ts';
import { actionsOn, planActionParts, withoutActionParts } from './plan-actions.ts';
import { recommendationParts } from './recommendations.ts';
import { documentOf, methodParts } from './shell.ts';
import { heading, ofCatalogue, ofPeople, paragraph, placeOf, titleOf } from './words.ts';

/** What is open, by layer and by whom it is addressed to; who does what by when only where the plan says it. */
export function actionPlan(input: DeskReportInput): Document {
  const { say, signed, plan = [], planOn } = input;
  const gaps = gapsOf(input);
  const left = gaps.filter((gap) => actionsOn(gap, plan).length === 0).length;
  const date = planOn === undefined ? say('desk-unknown') : longDate(planOn, say);
  const planned =
    plan.length > 0 ? say('desk-plan-lines', { actions: plan.length, left, date }) : say('desk-plan-none');
  const parts: Part[] = [
    ...methodParts(input),
    paragraph(
      text(`${say('desk-plan-count', { gaps: gaps.length })} ${planned} `),
      publicationCite(signed, say),
      text('.'),
    ),
    ...planActionParts(input),
    ...LAYERS.flatMap((layer) => layerParts(layer, gaps, input)),
    ...withoutActionParts(input),
    ...recommendationParts(input),
    ...leftParts(input),
  ];
  return documentOf('action-plan', parts, input, { page: 'landscape' });
}

function layerParts(layer: Layer, all: readonly Gap[], input: DeskReportInput): readonly Part[] {
  const { say } = input;
  const gaps = all.filter((gap) => layerOf(gap) === layer);
  if (gaps.length === 0)
    return layer === 'none'
      ? []
      : [heading(2, say(`desk-layer-${layer}`)), paragraph(text(say('desk-gaps-none')))];
  const addressees = [...new Set(gaps.map(addresseeOf))];
  return [
    heading(2, say(`desk-layer-${layer}`), `plan-${layer}`),
    ...addressees.flatMap((addressee): Part[] => {
      const title = addresseeWords(addressee, say);
      const rows = gaps.filter((gap) => addresseeOf(gap) === addressee).flatMap((gap) => rowsOf(gap, input));
      return [heading(3, title), tableOf(title, rows, input)];
    }),
  ];
}

/** Whom it concerns first; the others are named beside it. */
function addresseeOf({ requirement }: Gap): Addressee | undefined {
  return requirement?.addressees[0];
}

function tableOf(
  caption: string,
  rows: readonly (readonly Cell[])[],
  { say, plan = [] }: DeskReportInput,
): Part {
  const planned = ['desk-col-action', 'desk-col-lead', 'desk-col-due'];
  const head = ['desk-col-open', 'gaps-closes', ...(plan.length > 0 ? planned : [])].map((key) => say(key));
  return { type: 'table', caption, head, rows, widths: plan.length > 0 ? [6, 4, 4, 2, 2] : [6, 4] };
}

function rowsOf(gap: Gap, input: DeskReportInput): Cell[][] {
  const { say, plan = [] } = input;
  const { requirement, aspect, judgement } = gap;
  const others = requirement?.addressees.slice(1) ?? [];
  const proof = requirement?.evidence[aspect] ?? [];
  const open: Cell[] = [
    {
      inlines: [
        titleOf(gap, input),
        ...placeOf(gap, say),
        text(
          ` [${gap.id}]. ${say('desk-aspect-said', { aspect, verdict: say(`verdict-${judgement.verdict}`) })} `,
        ),
        ...reasonWithCites(gap, input),
        ...(others.length > 0
          ? [
              text(
                ` ${say('desk-plan-also', { others: others.map((addressee) => addresseeWords(addressee, say)).join('; ') })}`,
              ),
            ]
          : []),
      ],
    },
    { inlines: proof.length > 0 ? [ofCatalogue(proof.join('; '), input)] : [text(say(`closes-${aspect}`))] },
  ];
  if (plan.length === 0) return [open];
  const named = actionsOn(gap, plan);
  if (named.length === 0) return [[...open, empty(), empty(), empty()]];
  return named.map(({ action: { title, lead, due, status }, closes }) => [
    ...open,
    {
      inlines: [
        ofPeople(title),
        text(` ${say('desk-plan-status', { status })} ${say('desk-plan-part', { closes })}`),
      ],
    },
    lead === null ? empty() : { inlines: [{ type: 'text', text: lead, lang: 'und' }] },
    due === null ? empty() : { inlines: [text(longDate(due, say))], date: due },
  ]);
}

function addresseeWords(addressee: Addressee | undefined, say: Say): string {
  const name = addressee ?? 'none';
  return say('desk-addressee', { addressee: name.toLowerCase().replace(/[^a-z]+/gu, '-'), name });
}

/** What nobody planned stays empty. */
function empty(): Cell {
  return { inlines: [] };
}
