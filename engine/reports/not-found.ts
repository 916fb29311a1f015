import type { Document, Part } from '#engine/model/document.ts';
import type { Finding } from '#engine/model/finding.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { groupOf, head, languageName, pinpoints, strong, text, type ReportInput } from './report.ts';

/**
 * What was not found, how far the search went, and what kind of law may not have been handed in.
 * Nothing found is a statement about the laws read, never about the State.
 */
export function notFound(input: ReportInput): Document {
  const { publication, catalogue, say } = input;
  const requirements = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  const open = publication.findings.filter((finding) => finding.law.verdict === 'undecided');
  const missing = open.filter((finding) => finding.proposal === 'nothing-found');
  const beyond = open.filter((finding) => finding.proposal === 'beyond-law');
  const searched = publication.laws.reduce((sum, law) => sum + law.provisions, 0);
  const langs = [...new Set(publication.laws.map((law) => languageName(law.lang, say)))];
  const parts: Part[] = [
    ...head(input),
    {
      type: 'paragraph',
      inlines: [
        strong(say('not-found-count', { count: missing.length, base: publication.findings.length })),
        text(
          ` ${say('not-found-searched', { provisions: searched, laws: publication.laws.length, languages: langs.join(', ') })}`,
        ),
      ],
    },
    { type: 'paragraph', inlines: [text(say('not-found-how-to-read'))] },
  ];
  if (missing.length > 0) parts.push(missingTable(missing, requirements, input));
  if (beyond.length > 0) {
    parts.push(
      { type: 'heading', level: 2, text: say('beyond-title'), id: 'beyond-law' },
      { type: 'paragraph', inlines: [text(say('beyond-how-to-read', { count: beyond.length }))] },
      beyondTable(beyond, requirements, input),
    );
  }
  return {
    title: say('not-found-title', { state: publication.state.name }),
    lang: say('report-lang'),
    parts,
  };
}

function missingTable(
  findings: readonly Finding[],
  requirements: ReadonlyMap<string, Requirement>,
  { say }: ReportInput,
): Part {
  return {
    type: 'table',
    caption: say('not-found-caption'),
    head: ['col-requirement', 'col-severity', 'col-pinpoints', 'not-found-where', 'not-found-law'].map(
      (key) => say(key),
    ),
    rows: findings.flatMap((finding) => {
      const requirement = requirements.get(finding.requirement);
      if (!requirement) return [];
      const { segments, langs } = finding.answer.searched;
      const languages = langs.map((lang) => languageName(lang, say)).join(', ');
      return [
        [
          { inlines: [strong(requirement.title)] },
          { inlines: [text(say(`severity-${requirement.severity}`))] },
          { inlines: pinpoints(requirement) },
          { inlines: [text(say('searched', { provisions: segments, languages: languages || say('none') }))] },
          { inlines: [text(say(`law-kind-${groupOf(requirement.id)}`))] },
        ],
      ];
    }),
  };
}

function beyondTable(
  findings: readonly Finding[],
  requirements: ReadonlyMap<string, Requirement>,
  { say }: ReportInput,
): Part {
  return {
    type: 'table',
    caption: say('beyond-title'),
    head: ['col-requirement', 'col-severity', 'col-pinpoints', 'beyond-proof'].map((key) => say(key)),
    rows: findings.flatMap((finding) => {
      const requirement = requirements.get(finding.requirement);
      if (!requirement) return [];
      const proof = [...requirement.evidence.law, ...requirement.evidence.practice].join('; ');
      return [
        [
          { inlines: [strong(requirement.title)] },
          { inlines: [text(say(`severity-${requirement.severity}`))] },
          { inlines: pinpoints(requirement) },
          { inlines: [text(proof || requirement.question)] },
        ],
      ];
    }),
  };
}
