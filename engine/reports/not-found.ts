import type { Document, Inline, Part } from '#engine/model/document.ts';
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
  input: ReportInput,
): Part {
  const { say } = input;
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
          { inlines: whereItStands(finding, requirement, input) },
        ],
      ];
    }),
  };
}

/**
 * Where the rule usually stands, and which of two things that means here: no such law was handed in, or one was read
 * and nothing was found in it. Where the titles tell neither, neither is said.
 */
function whereItStands(
  { answer }: Finding,
  requirement: Requirement,
  { publication, catalogue, say }: ReportInput,
): Inline[] {
  const group = groupOf(requirement.id);
  const usual = text(say(`law-kind-${group}`));
  const names = (answer.missingKinds ?? []).map((kind) => say(`kind-${kind}`));
  if (names.length > 0) {
    const kinds =
      names.length > 1 ? `${names.slice(0, -1).join(', ')} ${say('kind-or')} ${names.at(-1)}` : names[0];
    return [strong(say('not-found-no-such-law', { kinds: kinds ?? '' })), text(' '), usual];
  }
  const known = catalogue.instrument.groups.find(({ id }) => id === group)?.kinds;
  const allRead = publication.laws.every(({ lang }) => answer.searched.langs.includes(lang));
  if (known === undefined || !allRead) return [usual];
  return [usual, text(`. ${say('not-found-law-read')}`)];
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
