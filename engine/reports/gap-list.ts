import type { Cell, Document, Inline, Part } from '#engine/model/document.ts';
import type { Severity } from '#engine/model/requirement.ts';
import type { Segment } from '#engine/model/segment.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { head, longDate, pinpoints, provision, strong, text, type ReportInput } from './report.ts';
import type { Say } from './say.ts';

/** Gaps by layer, strongest first, each with its pinpoints and what would close it. */
export function gapList(input: ReportInput): Document {
  const { publication, catalogue, say } = input;
  const gaps = gapsOf(publication, catalogue);
  const parts: Part[] = [...head(input), { type: 'paragraph', inlines: [text(say('gaps-how-to-read'))] }];
  for (const severity of ['O', 'S', 'P'] as const) {
    parts.push(...layer(severity, gaps, input));
  }
  return { title: say('gaps-title', { state: publication.state.name }), lang: say('report-lang'), parts };
}

function layer(
  severity: Severity,
  gaps: readonly Gap[],
  { publication, catalogue, segments, say }: ReportInput,
): Part[] {
  const places = new Map(segments.map((segment) => [segment.id, segment]));
  const own = gaps.filter((gap) => gap.requirement.severity === severity);
  const assessed = new Set(publication.findings.map((finding) => finding.requirement));
  const base = catalogue.requirements.filter(
    (each) => each.severity === severity && assessed.has(each.id),
  ).length;
  if (base === 0) return [];
  const heading: Part = {
    type: 'heading',
    level: 2,
    text: say(`gaps-layer-${severity}`),
    id: `gaps-${severity}`,
  };
  const inLaw = own.filter((gap) => gap.aspect === 'law').length;
  const count: Part = { type: 'paragraph', inlines: [text(say('gaps-count', { count: inLaw, base }))] };
  if (own.length === 0) return [heading, count];
  return [
    heading,
    count,
    {
      type: 'table',
      caption: say(`gaps-layer-${severity}`),
      head: [
        'gaps-number',
        'col-requirement',
        'col-pinpoints',
        'gaps-standing',
        'gaps-closest',
        'gaps-closes',
      ].map((key) => say(key)),
      rows: own.map((gap, index) => row(gap, index + 1, places, say)),
    },
  ];
}

function row(gap: Gap, number: number, segments: ReadonlyMap<string, Segment>, say: Say): Cell[] {
  const { requirement, finding, aspect } = gap;
  const proof = requirement.evidence[aspect];
  return [
    { inlines: [text(String(number))] },
    { inlines: [strong(`${requirement.title}.`), text(` ${requirement.question}`)] },
    { inlines: pinpoints(requirement) },
    { inlines: standing(gap, say) },
    { inlines: aspect === 'law' ? closest(gap, segments, say) : [text(say('none'))] },
    { inlines: [text(proof.length > 0 ? proof.join('; ') : say(`closes-${aspect}`))] },
  ].map((cell) => (cell.inlines.length === 0 ? { inlines: [text(finding.requirement)] } : cell));
}

function standing({ finding, aspect, standing: known }: Gap, say: Say): Inline[] {
  const word = strong(say(`standing-${known}`));
  const judged = finding[aspect];
  const where = text(`, ${say(`aspect-${aspect}`)}`);
  if (judged.verdict === 'undecided') return [word, text(`. ${say('undecided-note')}`)];
  return [
    word,
    where,
    text(
      `. ${judged.reason ?? ''} ${say('judged-by', { by: judged.by ?? '', on: longDate(judged.on ?? '', say) })}`,
    ),
  ];
}

function closest(gap: Gap, segments: ReadonlyMap<string, Segment>, say: Say): Inline[] {
  const first = gap.finding.evidence[0];
  if (first === undefined) return [text(say('none'))];
  const cited = provision(first, segments.get(first.segment), say);
  return [cited, text(` – ${say(`evidence-${first.standing}`)}`)];
}
