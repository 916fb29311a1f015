import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Say } from '#engine/reports/index.ts';
import type { LintHit, LintResult } from '#operations/lint.ts';

/** Titles of requirements one line names before it says how many more there are. */
const TITLES = 3;

type Line = { readonly hit: LintHit; readonly rules: readonly string[] };

/** Grouped by provision, one line for each thing to look at, a summary at the end. */
export function lintText(result: LintResult, catalogue: Catalogue, say: Say): string {
  const titles = new Map(catalogue.requirements.map(({ id, title }) => [id, title]));
  const lines = linesOf(result.hits);
  const out: string[] = [];
  for (const [provision, own] of Map.groupBy(lines, ({ hit }) => hit.provision)) {
    const { file, law, number, heading } = provision;
    out.push(say('lint-article', { law: file ?? law, article: [number, heading].filter(Boolean).join(' ') }));
    out.push(...own.map((line) => lineOf(line, titles, say)), '');
  }
  const { provisions, problems } = result;
  if (lines.length === 0) out.push(say('lint-nothing', { provisions }), say('lint-nothing-note'));
  else {
    const count = (kind: LintHit['kind']) => lines.filter(({ hit }) => hit.kind === kind).length;
    const duties = lines.filter(({ hit }) => hit.kind === 'trap' && hit.level === 'error').length;
    const counts = { traps: count('trap'), acts: count('missing-acts'), terms: count('term') };
    out.push(say('lint-summary', { provisions, duties, ...counts }));
  }
  if (problems[0]) {
    const first = [problems[0].file, problems[0].place, problems[0].message].filter(Boolean).join(': ');
    out.push(say('cli-problems', { count: problems.length, first }));
  }
  return `${out.join('\n')}\n`;
}

/** The same as data, for other programs. */
export function lintJson({ hits, problems, provisions, trapped }: LintResult): string {
  const diagnostics = hits.map(({ provision, place, why: _, ...hit }) => ({
    ...hit,
    file: provision.file,
    article: provision.number,
    heading: provision.heading,
    ...place,
  }));
  return `${JSON.stringify({ tutela: 'lint/1', provisions, trapped, diagnostics, problems }, null, 1)}\n`;
}

/** One pitfall may lower several requirements: it is one line, at the strongest level. */
function linesOf(hits: readonly LintHit[]): Line[] {
  const groups = Map.groupBy(hits, ({ kind, segment, start, end, key }) =>
    JSON.stringify([kind, segment, start, end, key]),
  );
  const ranks = ['error', 'warning', 'note'];
  return [...groups.values()].map((own) => {
    const hit = own.reduce((a, b) => (ranks.indexOf(b.level) < ranks.indexOf(a.level) ? b : a));
    return { hit, rules: own.map(({ rule }) => rule) };
  });
}

function lineOf({ hit, rules }: Line, titles: ReadonlyMap<string, string>, say: Say): string {
  const { place, kind, level, words, why } = hit;
  const where =
    place === undefined
      ? '-'
      : place.column === undefined
        ? `${place.line}`
        : `${place.line}:${place.column}`;
  const strength = kind === 'term' ? say(`lint-term-${level}`) : say(`lint-level-${level}`);
  const said =
    kind === 'missing-acts' || words === undefined ? why : `“${words.replace(/\s+/gu, ' ')}”: ${why}`;
  return `  ${where.padEnd(8)} ${strength.padEnd(13)} ${say(`lint-kind-${kind}`)}  ${said}${kind === 'trap' ? ` ${lowers(rules, titles, say)}` : ''}`;
}

function lowers(rules: readonly string[], titles: ReadonlyMap<string, string>, say: Say): string {
  const names = rules.slice(0, TITLES).map((rule) => titles.get(rule) ?? rule);
  const more = rules.length > TITLES ? [say('lint-more', { count: rules.length - TITLES })] : [];
  return say('lint-lowers', { requirements: [...names, ...more].join('; ') });
}
