import { catalogue } from 'made:catalogue';
import { judgementsIn, type SignedPublication } from '#engine/model/desk-publication.ts';
import type { Table } from '#web/http/table-download.ts';
import type { StateShown } from '#web/made/state.ts';
import { titleIn } from './titles.ts';

const severityOf = new Map(catalogue.requirements.map(({ id, severity }) => [id, severity]));

/** Each published judgement, by the voice that published it. */
export function publishedTable(signed: readonly SignedPublication[], lang: string): Table {
  const rows = signed.flatMap(({ content, sha256 }) =>
    judgementsIn(content).map(({ requirement, aspect, judgement: { verdict, reason, on, evidence } }) => [
      content.voice,
      String(content.version),
      requirement,
      titleIn(lang, requirement).title,
      severityOf.get(requirement) ?? '',
      aspect,
      verdict,
      reason,
      on.judged,
      on.accepted,
      evidence[0]?.law ?? '',
      evidence[0]?.number ?? '',
      evidence[0]?.quote.exact ?? '',
      sha256,
    ]),
  );
  const head = [
    'published by',
    'version',
    'requirement',
    'title',
    'severity',
    'aspect',
    'verdict',
    'reason',
    'judged',
    'accepted',
    'law',
    'provision',
    'words',
    'SHA-256 of the publication',
  ];
  return { title: 'Findings', head, rows, lang };
}

/** The findings of the made-up State, with what the machine proposed. */
export function workedTable({ publication }: StateShown, lang: string): Table {
  const rows = publication.findings.map(({ requirement, law, practice, proposal, evidence }) => {
    const first = evidence.find(({ standing }) => standing === 'accepted') ?? evidence[0];
    return [
      requirement,
      titleIn(lang, requirement).title,
      severityOf.get(requirement) ?? '',
      law.verdict,
      law.reason ?? '',
      practice.verdict,
      practice.reason ?? '',
      proposal,
      first?.law ?? '',
      first?.number ?? '',
      first?.quote.exact ?? '',
      first?.standing ?? '',
    ];
  });
  const head = [
    'requirement',
    'title',
    'severity',
    'law: verdict',
    'law: reason',
    'practice: verdict',
    'practice: reason',
    'proposed by the machine',
    'law',
    'provision',
    'words',
    'words: proposed or accepted',
  ];
  return { title: 'Findings', head, rows, lang };
}
