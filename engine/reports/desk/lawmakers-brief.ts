import type { Document, Inline, Part } from '#engine/model/document.ts';
import { strong, text } from '../report.ts';
import { countWords } from '../writers/words.ts';
import { provisionCite, publicationCite } from './cite.ts';
import { gapsOf, type Gap } from './entries.ts';
import type { DeskReportInput, Source } from './input.ts';
import { documentOf, stateName } from './shell.ts';
import { heading, judgedInlines, numbered, ofCatalogue, paragraph, placeOf, titleOf } from './words.ts';

/** Words that two pages hold, notes among them. */
export const TWO_PAGES = 900;

/** The most severe published gaps in law, as many as two pages hold: what to change, and whose law already meets it. */
export function lawmakersBrief(input: DeskReportInput): Document {
  const gaps = gapsOf(input).filter(({ aspect }) => aspect === 'law');
  // Where both weigh the same, a rule that only a law can make comes first; the sort is stable.
  const first = [...gaps].sort((a, b) => rank(a) - rank(b));
  let made = brief([], gaps.length, input);
  for (let count = 1; count <= first.length; count++) {
    const next = brief(first.slice(0, count), gaps.length, input);
    if (countWords(next, input.say).all > TWO_PAGES) break;
    made = next;
  }
  return made;
}

function rank({ requirement, judgement }: Gap): number {
  const layer = ['O', 'S', 'P'].indexOf(requirement?.severity ?? '');
  return (
    (layer < 0 ? 3 : layer) * 4 +
    (judgement.verdict === 'partly' ? 2 : 0) +
    (requirement?.kind === 'legislative' ? 0 : 1)
  );
}

function brief(gaps: readonly Gap[], all: number, input: DeskReportInput): Document {
  const { say, signed } = input;
  const parts: Part[] = [
    paragraph(
      text(`${say('desk-brief-count', { shown: gaps.length, gaps: all })} `),
      publicationCite(signed, say),
      text('.'),
    ),
    paragraph(text(say('desk-brief-wording'))),
    ...(['O', 'S', 'P', 'none'] as const).flatMap((layer) => {
      const own = gaps.filter(({ requirement }) => (requirement?.severity ?? 'none') === layer);
      return own.length === 0
        ? []
        : [heading(2, say(`desk-layer-${layer}`)), ...own.flatMap((gap) => partsOf(gap, input))];
    }),
  ];
  return documentOf('lawmakers-brief', parts, input, {
    limit: {
      words: TWO_PAGES,
      document: say('desk-limit-brief'),
      source: say('desk-limit-brief-source'),
      verified: true,
    },
  });
}

function partsOf(gap: Gap, input: DeskReportInput): readonly Part[] {
  const { say } = input;
  const proof = gap.requirement?.evidence.law ?? [];
  const change =
    proof.length > 0 ? [ofCatalogue(proof.join('; '), input), text('.')] : [text(say('closes-law'))];
  return [
    numbered(
      titleOf(gap, input),
      ...placeOf(gap, say),
      text('. '),
      ...judgedInlines(gap.id, 'law', gap.judgement, input),
    ),
    {
      type: 'list',
      items: [
        [strong(`${say('desk-brief-change')} `), ...change],
        [strong(`${say('desk-brief-elsewhere')} `), ...elsewhereInlines(gap.id, input)],
      ],
    },
  ];
}

/** States whose own publication judges it met, with the provision; what nobody published is unknown. */
function elsewhereInlines(id: string, input: DeskReportInput): readonly Inline[] {
  const { elsewhere = [], say, signed } = input;
  const met = elsewhere
    .filter(({ content }) => content.state.code !== signed.content.state.code)
    .flatMap((source) => {
      const law = source.content.findings.find(({ requirement }) => requirement === id)?.law;
      return law?.verdict === 'met' ? [metIn(source, law, input)] : [];
    });
  if (met.length === 0) return [text(say('desk-brief-elsewhere-unknown'))];
  return [...met.flatMap((inlines, index) => [...(index > 0 ? [text('; ')] : []), ...inlines]), text('.')];
}

function metIn(
  source: Source,
  law: NonNullable<Source['content']['findings'][number]['law']>,
  input: DeskReportInput,
): readonly Inline[] {
  const { say } = input;
  const cites = law.evidence.map((evidence) => provisionCite(evidence, say));
  return [
    text(`${stateName(source, input)}: `),
    ...cites.flatMap((cite): Inline[] => [cite, text(', ')]),
    publicationCite(source, say),
  ];
}
