import type { Finding } from '#engine/model/finding.ts';
import type { Publication } from '#engine/model/publication.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import { gapsOf, languageName, longDate, pinpointWords, type Gap, type Say } from '#engine/reports/index.ts';
import type { CheckResult } from '#operations/check.ts';

const WIDTH = 79;
const LAWS = 3;
const GAPS = 10;

/** What was read, proposed and not found, in at most 24 lines of 80 columns. It never says "met" of a proposal. */
export function summary(
  { publication, folder, written }: CheckResult,
  { catalogue, say }: { readonly catalogue: Catalogue; readonly say: Say },
  milliseconds: number,
): string {
  const { state, profile, date, laws, findings, problems } = publication;
  const title = { state: state.name, requirements: findings.length, profile, date: longDate(date, say) };
  const lines = [`${say('cli-title', title)} (${(milliseconds / 1000).toFixed(1)} s)`];
  for (const law of laws.slice(0, laws.length > LAWS + 1 ? LAWS : LAWS + 1)) {
    const count = say('cli-law', { provisions: law.provisions, language: languageName(law.lang, say) });
    lines.push(`  ${fit(law.title, WIDTH - 4 - count.length)}: ${count}`);
  }
  if (laws.length > LAWS + 1) lines.push(`  ${say('cli-more-laws', { count: laws.length - LAWS })}`);
  if (problems[0]) {
    const first = [problems[0].file, problems[0].place, problems[0].message].filter(Boolean).join(': ');
    lines.push(say('cli-problems', { count: problems.length, first }));
  }
  lines.push(...severityTable(findings, catalogue, say), ...gapLines(lawGaps(publication, catalogue), say));
  const where = say('cli-written', { folder, files: written.join(', ') });
  const last = where.length <= WIDTH ? where : say('cli-written-many', { folder, count: written.length });
  // The folder is what the person needs next, so this line alone is never cut.
  return `${[...lines.map((line) => fit(line, WIDTH)), last].join('\n')}\n`;
}

function severityTable(findings: readonly Finding[], catalogue: Catalogue, say: Say): string[] {
  const severities = new Map(catalogue.requirements.map((each) => [each.id, each.severity]));
  const columns = ['answered', 'weak', 'nothing-found', 'beyond-law'] as const;
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(14).slice(0, 14)}${cells.map((cell) => cell.padStart(13)).join('')}`;
  const rows = (['O', 'S', 'P'] as const).flatMap((severity) => {
    const own = findings.filter((finding) => severities.get(finding.requirement) === severity);
    if (own.length === 0) return [];
    const counts = columns.map((column) => own.filter((finding) => finding.proposal === column).length);
    const judged = own.filter((finding) => finding.law.verdict !== 'undecided').length;
    return [line(say(`severity-${severity}`), [...counts, judged].map(String))];
  });
  const heads = [...columns, 'judged'].map((column) => say(`cli-${column}`));
  return [line('', heads), ...rows];
}

function lawGaps(publication: Publication, catalogue: Catalogue): Gap[] {
  return gapsOf(publication, catalogue).filter((gap) => gap.aspect === 'law');
}

function gapLines(gaps: readonly Gap[], say: Say): string[] {
  if (gaps.length === 0) return [say('cli-no-gaps')];
  return [
    say('cli-gaps'),
    ...gaps.slice(0, GAPS).map(({ requirement, standing }, index) => {
      const start = `${String(index + 1).padStart(3)} `;
      const end = `  ${say(`standing-${standing}`).toLowerCase()}; ${pinpointWords(requirement.pinpoints)[0] ?? ''}`;
      const room = WIDTH - start.length - end.length;
      return `${start}${fit(requirement.title, room).padEnd(room)}${end}`;
    }),
  ];
}

function fit(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}
