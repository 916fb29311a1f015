import { outcomeOf } from '#operations/exchange/recommendations-compare.ts';
import type { Preview } from '#operations/exchange/merge.ts';
import type { Compared } from '#operations/exchange/compare.ts';

/** The bundle in a few lines: what it holds, who signed it, what can be shown by it. */
export type About = {
  readonly file: string;
  readonly state: string;
  readonly voices: readonly string[];
  readonly decisions: number;
  readonly gaps: number;
  readonly made: string;
  readonly fingerprint: string;
  readonly own: boolean;
  readonly missing: number;
};

export function aboutText({
  file,
  state,
  voices,
  decisions,
  gaps,
  made,
  fingerprint,
  own,
  missing,
}: About): string {
  const lines = [
    `${file}: ${state}, ${voices.join(' and ')}, ${decisions} decisions, made ${made.slice(0, 19)}Z`,
    `  signed by ${fingerprint}${own ? ', this installation' : '; compare it with what you were told by another way'}`,
    voices.length === 2
      ? '  the chain is whole: every decision follows the one before it, from the first to the last'
      : `  each decision is as it was taken; ${gaps} of the other voice lie between them and are not here, so that none is left out cannot be shown by this bundle alone`,
  ];
  if (missing > 0) lines.push(`  ${missing} originals were not kept where it was made, and are not here`);
  return `${lines.join('\n')}\n`;
}

const WHATS = ['conflict', 'only-there', 'only-here', 'same'] as const;
const SAYS = {
  conflict: 'decided otherwise here and there',
  'only-there': 'only in the bundle',
  'only-here': 'only here',
  same: 'the same',
} as const;

/** The comparison as a table: conflicts first; what is the same is counted only. */
export function previewText({ findings, unknown, plan, recommendations, nameOf }: Preview): string {
  const counted = WHATS.map(
    (what) => `${findings.filter((each) => each.what === what).length} ${SAYS[what]}`,
  );
  const rows = WHATS.filter((what) => what !== 'same').flatMap((what) =>
    findings.filter((each) => each.what === what).map((each) => rowOf(each, nameOf)),
  );
  const head = ['', 'Finding', 'Here', 'In the bundle'];
  const table = rows.length > 0 ? ['', ...columns([head, ...rows])] : [];
  const left = unknown.map((key) => `not in this catalogue, left in the bundle: ${key}`);
  const open = plan.filter(({ what }) => what === 'conflict' || what === 'only-there');
  const actions = open.map(({ what, voice, there }) => `plan, ${voice}, ${SAYS_PLAN[what]}: ${there.title}`);
  const steps = recommendations
    .filter(({ what }) => what === 'conflict' || what === 'only-there')
    .map((each) => `recommendation, ${each.voice}, ${stepSaid(each)}`);
  return `${[`Findings: ${counted.join(', ')}`, ...table, ...left, ...actions, ...steps].join('\n')}\n`;
}

function stepSaid({ what, facts, side, here, there, keepable }: Preview['recommendations'][number]): string {
  const name = [facts.symbol, facts.paragraph && `para. ${facts.paragraph}`].filter(Boolean).join(', ');
  const missing = keepable ? '' : '; its source is not imported here, left in the bundle';
  const both = `${here ? outcomeOf(here) : 'nothing'} here, ${outcomeOf(there)} there`;
  return `${SAYS[what]}: ${name || facts.id}, ${side}: ${both}${missing}`;
}

const SAYS_PLAN = {
  conflict: 'changed otherwise here and there',
  'only-there': 'changed only in the bundle',
  'only-here': 'changed only here',
  same: 'the same',
} as const;

function rowOf(
  { what, requirement, voice, aspect, here, there, news }: Compared,
  nameOf: (id: string) => string,
): string[] {
  const notes = news.filter(({ kind }) => kind === 'note').length;
  const theirs =
    sideOf(there, nameOf) + (notes > 0 ? `, ${notes} new ${notes === 1 ? 'note' : 'notes'}` : '');
  return [what, `${requirement} ${voice} ${aspect}`, sideOf(here), theirs];
}

/** Here people are known by the audit; there by the bundle alone. */
function sideOf({ judgement, review, published }: Compared['here'], nameOf?: (id: string) => string): string {
  if (!judgement) return 'undecided';
  const by = nameOf ? `, ${nameOf(judgement.by)}` : '';
  return `${judgement.verdict}, ${review}${published ? ', published' : ''}, ${judgement.at.slice(0, 10)}${by}`;
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** For other programs. */
export function previewJson(
  about: About,
  { findings, unknown, plan, recommendations, nameOf }: Preview,
): string {
  const rows = findings.map(({ what, requirement, voice, aspect, here, there, news }) => ({
    what,
    requirement,
    voice,
    aspect,
    here: dataOf(here),
    there: { ...dataOf(there), ...(there.judgement ? { name: nameOf(there.judgement.by) } : {}) },
    news: news.length,
  }));
  const actions = plan.map(({ what, voice, there }) => ({
    what,
    voice,
    action: there.id,
    title: there.title,
  }));
  const steps = recommendations.map(({ what, voice, facts, side, here, there, keepable }) => ({
    what,
    voice,
    recommendation: facts.id,
    side,
    ...(here ? { here: outcomeOf(here) } : {}),
    there: outcomeOf(there),
    keepable,
  }));
  const all = { bundle: about, findings: rows, unknown, plan: actions, recommendations: steps };
  return `${JSON.stringify(all, null, 1)}\n`;
}

function dataOf({ judgement, review, published }: Compared['here']) {
  const judged = judgement
    ? { verdict: judgement.verdict, reason: judgement.reason, at: judgement.at, by: judgement.by }
    : {};
  return { ...judged, review, ...(published ? { published } : {}) };
}

/** "12.3 MB" */
export function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
