import type { Audit } from '#operations/audit.ts';

/** For other programs. */
export function auditJson({ chains, recommendations, finding }: Audit): string {
  const standings = finding?.standings.map(({ evidence, ...rest }) => ({
    ...rest,
    evidence: Object.fromEntries(evidence),
  }));
  return `${JSON.stringify({ chains, recommendations, ...(finding ? { finding: { ...finding, standings } } : {}) }, null, 1)}\n`;
}

/** For people: one line for each State, then the history of the finding that was named. */
export function auditText({ chains, recommendations, finding }: Audit): string {
  const out = chains.map((chain) => {
    const { state, good, head, fault } = chain;
    if (!fault) return `${state}  verified: ${counted(good)}, head ${head}`;
    return `${state}  BROKEN at decision ${fault.seq}${fault.id ? ` (${fault.id})` : ''}: ${SAYS[fault.fault]}; good up to ${good}, head ${head}`;
  });
  for (const { state, voice, good, head, fault } of recommendations) {
    const what = `${state}  recommendations, ${voice}:`;
    if (!fault) out.push(`${what} verified: ${counted(good)}, head ${head}`);
    else
      out.push(
        `${what} BROKEN at decision ${fault.seq}${fault.id ? ` (${fault.id})` : ''}: ${SAYS[fault.fault]}; good up to ${good}, head ${head}`,
      );
  }
  if (chains.length === 0) out.push('No State has been set up, so there are no decisions.');
  if (finding) out.push('', ...historyLines(finding));
  return `${out.join('\n')}\n`;
}

const SAYS = {
  missing: 'no decision has this number',
  reordered: 'another decision stands in its place',
  altered: 'its words, its name or its time were changed after it was taken',
  'broken-link': 'it does not follow the decision before it',
  cut: 'this decision and those after it are gone',
} as const;

type Finding = NonNullable<Audit['finding']>;

function historyLines({ state, requirement, history, standings }: Finding): string[] {
  if (history.length === 0) return [`${state}/${requirement}: nothing was decided`];
  const lines = [`${state}/${requirement}: ${counted(history.length)}`];
  for (const link of history) {
    const { seq, at, name, voice, aspect, kind, body, lawSet, catalogueVersion, engineVersion } = link;
    lines.push(`  ${seq}  ${at.slice(0, 19)}Z  ${name}, ${voice}, ${aspect}: ${kind}${said(body)}`);
    const law = lawSet === null ? 'no law read' : `law ${lawSet.slice(0, 12)}`;
    lines.push(`      on ${law}, catalogue ${catalogueVersion}, engine ${engineVersion}`);
  }
  lines.push('Now');
  for (const { voice, aspect, judgement, review, idle } of standings) {
    const unused = idle.length > 0 ? `; without effect: ${idle.map(({ why }) => why).join(', ')}` : '';
    lines.push(`  ${voice}, ${aspect}: ${judgement?.verdict ?? 'undecided'}, ${review}${unused}`);
  }
  return lines;
}

/** The verdict, the provision and the reason, where the kind has them. */
function said(body: Finding['history'][number]['body']): string {
  const { verdict, segment, exact, reason, text, publication } = body as Readonly<
    Record<string, string | undefined>
  >;
  const parts = [
    verdict,
    segment,
    exact === undefined ? undefined : `“${exact}”`,
    reason ?? text,
    publication,
  ];
  const words = parts.filter((part) => part !== undefined).map((part) => part.replace(/\s+/gu, ' '));
  return words.length > 0 ? ` ${words.join(', ')}` : '';
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'decision' : 'decisions'}`;
}
