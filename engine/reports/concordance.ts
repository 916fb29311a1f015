import type { Cell, Document, Inline, Part } from '#engine/model/document.ts';
import type { Evidence, Finding, Judgement } from '#engine/model/finding.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { Segment } from '#engine/model/segment.ts';
import { factInlines } from './facts.ts';
import { whyInlines } from './why.ts';
import { quoteInlines } from './quote.ts';
import { groupOf, head, longDate, pinpoints, provision, strong, text, type ReportInput } from './report.ts';
import type { Say } from './say.ts';

/** Proposals shown for a requirement that no person has tied to a provision yet. */
const SHOWN = 3;

/** Table of concordance: each requirement beside the exact words of the law that answer it, group by group. */
export function concordance(input: ReportInput): Document {
  const { publication, catalogue, say } = input;
  const segments = new Map(input.segments.map((segment) => [segment.id, segment]));
  const findings = new Map(publication.findings.map((finding) => [finding.requirement, finding]));
  const parts: Part[] = [...head(input)];
  for (const group of catalogue.instrument.groups) {
    const rows = catalogue.requirements
      .filter((requirement) => groupOf(requirement.id) === group.id)
      .flatMap((requirement) => {
        const finding = findings.get(requirement.id);
        return finding ? rowsOf(requirement, finding, segments, say) : [];
      });
    if (rows.length === 0) continue;
    parts.push(
      { type: 'heading', level: 2, text: group.title, id: `concordance-${group.id}` },
      {
        type: 'table',
        caption: group.title,
        head: [
          'col-requirement',
          'col-severity',
          'col-provision',
          'col-words',
          'col-judgement',
          'col-why',
        ].map((key) => say(key)),
        rows,
      },
    );
  }
  return {
    title: say('concordance-title', { state: publication.state.name }),
    lang: say('report-lang'),
    parts,
  };
}

/** One row for each provision, so that every line of the table stands by itself. */
function rowsOf(
  requirement: Requirement,
  finding: Finding,
  segments: ReadonlyMap<string, Segment>,
  say: Say,
): Cell[][] {
  const first: Cell[] = [
    { inlines: [strong(requirement.title), text('. '), ...pinpoints(requirement)] },
    { inlines: [text(say(`severity-${requirement.severity}`))] },
  ];
  const judgement: Cell = {
    inlines: [...judged('law', finding.law, say), text('; '), ...judged('practice', finding.practice, say)],
  };
  const shown = shownEvidence(finding);
  if (shown.length === 0) {
    const note = say(`proposal-${finding.proposal}`);
    return [
      [
        ...first,
        { inlines: [text(say('none'))] },
        { inlines: [text(say('none'))] },
        judgement,
        { inlines: reasons(finding, [text(note)], say) },
      ],
    ];
  }
  return shown.map((evidence) => {
    const segment = segments.get(evidence.segment);
    const match = finding.answer.matches.find((each) => each.segment === evidence.segment);
    return [
      ...first,
      { inlines: [provision(evidence, segment, say)], ...(segment ? { lang: segment.lang } : {}) },
      { inlines: quoteInlines(evidence.quote, segment?.text), ...(segment ? { lang: segment.lang } : {}) },
      judgement,
      {
        inlines: reasons(
          finding,
          [
            ...whyInlines(evidence, match, say, segment?.lang),
            ...factInlines(evidence, match, say, segment?.lang),
          ],
          say,
        ),
      },
    ];
  });
}

function shownEvidence(finding: Finding): readonly Evidence[] {
  const accepted = finding.evidence.filter((evidence) => evidence.standing === 'accepted');
  if (accepted.length > 0 || finding.law.verdict === 'met') return accepted;
  return finding.proposal === 'nothing-found' ? [] : finding.evidence.slice(0, SHOWN);
}

function judged(aspect: 'law' | 'practice', judgement: Judgement, say: Say): Inline[] {
  return [text(`${say(`aspect-label-${aspect}`)}: `), strong(say(`verdict-${judgement.verdict}`))];
}

/** Reasons of people first, each with its name and date; then those of the machine. */
function reasons(finding: Finding, machine: readonly Inline[], say: Say): Inline[] {
  const people = (['law', 'practice'] as const).flatMap((aspect): Inline[] => {
    const { verdict, reason, by, on } = finding[aspect];
    if (verdict === 'undecided' || reason === undefined) return [];
    const signed = say('judged-by', { by: by ?? '', on: longDate(on ?? '', say) });
    return [strong(`${say(`aspect-label-${aspect}`)}: `), text(`${reason} ${signed} `)];
  });
  return [...people, ...machine];
}
