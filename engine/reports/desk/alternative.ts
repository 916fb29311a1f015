import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Cell, Document, Inline, Part } from '#engine/model/document.ts';
import { text } from '../report.ts';
import { noteAgain, pinpointCites, publicationCite } from './cite.ts';
import { ASPECTS, entriesOf, gapsOf, LAYERS, layerOf, type Gap } from './entries.ts';
import { figuresTable, leftParts } from './figures.ts';
import type { DeskReportInput } from './input.ts';
import { recommendationParts } from './recommendations.ts';
import { documentOf, methodParts } from './shell.ts';
import {
  around,
  heading,
  judgedInlines,
  numbered,
  ofCatalogue,
  paragraph,
  placeOf,
  titleOf,
} from './words.ts';

/** What an NGO published, for the Committee: gaps, where the State says otherwise, questions, and proposals. */
export function alternative(input: DeskReportInput): Document {
  const { say } = input;
  const gaps = gapsOf(input);
  const parts: Part[] = [
    { type: 'contents', title: say('desk-contents') },
    heading(2, say('desk-alternative-about'), 'about'),
    ...methodParts(input, numbered),
    numbered(text(say('desk-alternative-limit'))),
    figuresTable(input),
    heading(2, say('desk-alternative-gaps'), 'gaps'),
    ...byLayer(gaps, input, (gap) => [
      titleOf(gap, input),
      ...placeOf(gap, say),
      text('. '),
      ...judgedInlines(gap.id, gap.aspect, gap.judgement, input),
    ]),
    heading(2, say('desk-alternative-voices'), 'voices'),
    ...voices(input),
    heading(2, say('desk-alternative-questions'), 'questions'),
    // The dialogue is short: duties, and recommendations that are not met.
    ...byLayer(
      gaps.filter(
        (gap) => layerOf(gap) === 'O' || (layerOf(gap) === 'S' && gap.judgement.verdict === 'not-met'),
      ),
      input,
      (gap) => [...questionOf(gap, input), noteAgain(gap.id, gap.aspect, gap.judgement, input)],
    ),
    heading(2, say('desk-alternative-proposals'), 'proposals'),
    ...byLayer(gaps, input, (gap) => [
      ...proposalOf(gap, input),
      noteAgain(gap.id, gap.aspect, gap.judgement, input),
    ]),
    ...recommendationParts(input),
    ...leftParts(input),
  ];
  return documentOf('alternative', parts, input);
}

function byLayer(
  gaps: readonly Gap[],
  { say }: DeskReportInput,
  words: (gap: Gap) => readonly Inline[],
): readonly Part[] {
  if (gaps.length === 0) return [paragraph(text(say('desk-gaps-none-published')))];
  return LAYERS.flatMap((layer) => {
    const own = gaps.filter((gap) => layerOf(gap) === layer);
    return own.length === 0
      ? []
      : [heading(3, say(`desk-layer-${layer}`)), ...own.map((gap) => numbered(...words(gap)))];
  });
}

/** The question of the catalogue, asked of the State. */
function questionOf(gap: Gap, input: DeskReportInput): readonly Inline[] {
  const asked = gap.requirement ? ofCatalogue(gap.requirement.question, input) : titleOf(gap, input);
  return around('desk-alternative-question', 'question', [asked], input.say, { aspect: gap.aspect });
}

/** A duty is called one; a recommendation of the Committee and good practice are not. */
function proposalOf(gap: Gap, input: DeskReportInput): readonly Inline[] {
  const { say } = input;
  const { requirement, aspect } = gap;
  const cites = requirement ? pinpointCites(requirement, say) : [];
  // What would prove it is said for duties; the gap report says it for all.
  const proof = requirement?.severity === 'O' ? requirement.evidence[aspect] : [];
  return [
    ...around('desk-alternative-proposal', 'title', [titleOf(gap, input)], say, {
      layer: layerOf(gap),
      aspect,
    }),
    ...(cites.length > 0 ? [text(' ('), ...cites, text(').')] : [text('.')]),
    ...(proof.length > 0
      ? [text(` ${say('gaps-closes')}: `), ofCatalogue(proof.join('; '), input), text('.')]
      : []),
  ];
}

/** Only what both published is set side by side; never a middle of the two. */
function voices(input: DeskReportInput): readonly Part[] {
  const { other, signed, say } = input;
  if (!other) return [numbered(text(say('desk-alternative-unheard')))];
  const theirs = new Map(other.content.findings.map((finding) => [finding.requirement, finding]));
  const rows = entriesOf(input).flatMap((entry) =>
    ASPECTS.flatMap((aspect): Cell[][] => {
      const own = entry.finding[aspect]?.verdict;
      const state = theirs.get(entry.id)?.[aspect]?.verdict;
      if (own === undefined || state === undefined || own === state) return [];
      return [
        [
          { inlines: [titleOf(entry, input), ...placeOf(entry, say)] },
          { inlines: [text(say(`aspect-label-${aspect}`))] },
          said(state, aspect, entry.id, other, input),
          said(own, aspect, entry.id, signed, input),
        ],
      ];
    }),
  );
  if (rows.length === 0)
    return [numbered(text(`${say('desk-alternative-agree')} `), publicationCite(other, say), text('.'))];
  return [
    {
      type: 'table',
      caption: say('desk-alternative-voices'),
      head: [
        say('col-requirement'),
        say('desk-col-aspect'),
        say('desk-voice', { voice: 'state' }),
        say('desk-voice', { voice: 'ngo' }),
      ],
      rows,
    },
  ];
}

function said(
  verdict: Verdict,
  aspect: Aspect,
  requirement: string,
  from: DeskReportInput['signed'],
  input: DeskReportInput,
): Cell {
  const { say } = input;
  const judgement = from.content.findings.find((finding) => finding.requirement === requirement)?.[aspect];
  return {
    inlines: [
      { type: 'strong', text: say(`verdict-${verdict}`) },
      text('. '),
      ...(judgement ? [{ type: 'text', text: judgement.reason, lang: 'und' } as const, text(' ')] : []),
      publicationCite(from, say),
    ],
  };
}
