import type { Aspect } from '#engine/model/decision.ts';
import type { PublishedJudgement } from '#engine/model/desk-publication.ts';
import type { Cell, Document, Part } from '#engine/model/document.ts';
import { quoteInlines } from '../quote.ts';
import { groupOf, longDate, text } from '../report.ts';
import { pinpointCites, practiceCite, provisionCite, publicationCite } from './cite.ts';
import { ASPECTS, entriesOf, layerOf, type Entry } from './entries.ts';
import { leftParts } from './figures.ts';
import type { DeskReportInput } from './input.ts';
import { documentOf, lawsTable, methodParts } from './shell.ts';
import { groupTitle, heading, ofPeople, titleOf } from './words.ts';

/** Requirement, national provision, exact words, judgement: a row for each provision and each document relied on. */
export function concordanceTable(input: DeskReportInput): Document {
  const { say } = input;
  const entries = entriesOf(input);
  const groups = [...new Set(entries.map(({ id }) => groupOf(id)))];
  const parts: Part[] = [...methodParts(input)];
  for (const group of groups) {
    const title = groupTitle(group, input);
    parts.push(heading(2, title, `group-${group}`), {
      type: 'table',
      caption: title,
      head: [
        'col-requirement',
        'col-severity',
        'col-judgement',
        'col-provision',
        'col-words',
        'desk-col-reason',
      ].map((key) => say(key)),
      rows: entries.filter(({ id }) => groupOf(id) === group).flatMap((entry) => rowsOf(entry, input)),
      widths: [5, 2, 3, 4, 8, 5],
    });
  }
  parts.push(...leftParts(input), heading(2, say('laws-caption'), 'laws'), ...lawsTable(input));
  return documentOf('concordance-table', parts, input, { page: 'landscape' });
}

function rowsOf(entry: Entry, input: DeskReportInput): Cell[][] {
  return ASPECTS.flatMap((aspect) => {
    const judgement = entry.finding[aspect];
    return judgement ? rowsOfAspect(entry, aspect, judgement, input) : [];
  });
}

/** Each line of the table stands by itself. */
function rowsOfAspect(
  entry: Entry,
  aspect: Aspect,
  judgement: PublishedJudgement,
  input: DeskReportInput,
): Cell[][] {
  const { say, signed } = input;
  const { requirement, id } = entry;
  const first: Cell[] = [
    {
      inlines: [
        titleOf(entry, input),
        text(`. [${id}] `),
        ...(requirement ? pinpointCites(requirement, say) : []),
      ],
    },
    { inlines: [text(say(`desk-severity-${layerOf(entry)}`))] },
    {
      inlines: [
        { type: 'strong', text: say(`verdict-${judgement.verdict}`) },
        text(`${say('desk-comma')} ${say(`aspect-${aspect}`)}; ${longDate(judgement.on.judged, say)}`),
      ],
    },
  ];
  const reason: Cell = { inlines: [ofPeople(judgement.reason)] };
  const langs = new Map(signed.content.laws.map(({ law, lang }) => [law, lang]));
  const rows = [
    ...judgement.evidence.map((evidence): Cell[] => {
      const lang = langs.get(evidence.law) ?? 'und';
      return [
        ...first,
        { inlines: [provisionCite(evidence, say)], lang },
        { inlines: quoteInlines(evidence.quote, undefined), lang },
        reason,
      ];
    }),
    ...judgement.attached.map((practice): Cell[] => [
      ...first,
      { inlines: [practiceCite(practice, say)] },
      { inlines: [practice.shows ? ofPeople(practice.shows) : text(say('none'))] },
      reason,
    ]),
  ];
  if (rows.length > 0) return rows;
  return [
    [
      ...first,
      { inlines: [publicationCite(signed, say)] },
      { inlines: [text(say('desk-none-cited'))] },
      reason,
    ],
  ];
}
