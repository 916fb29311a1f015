import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Say } from '#engine/reports/index.ts';
import type { Run } from '#engine/laws/index.ts';
import type { DiffResult, LawChange } from '#operations/diff.ts';

/** Kept words beside a change that are shown; more are left out. */
const BESIDE = 60;

/** Provision by provision, then what it means for the requirements. Words taken out stand in [-…-], words put in in {+…+}. */
export function diffText(result: DiffResult, catalogue: Catalogue, say: Say): string {
  const titles = new Map(catalogue.requirements.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).join('; ');
  const out: string[] = [];
  for (const { law, changes } of result.laws) {
    const count = (kind: LawChange['kind']) => changes.filter((change) => change.kind === kind).length;
    const counts = {
      unchanged: count('unchanged'),
      moved: count('moved'),
      changed: count('changed'),
      gone: count('gone'),
      fresh: count('new'),
    };
    out.push(say('diff-law', { law, ...counts }));
    for (const change of changes) {
      if (change.kind === 'unchanged') continue;
      out.push(`  ${say(`diff-${change.kind}`).padEnd(10)} ${title(change)}`);
      if (change.words) out.push(`    ${runs(change.words)}`);
      if (change.requirements.length > 0)
        out.push(`    ${say('diff-touches', { requirements: named(change.requirements) })}`);
    }
    out.push('');
  }
  out.push(say('diff-anchors', anchorCounts(result)));
  for (const { requirement, anchor, before, quote, standing } of result.anchors) {
    if (standing !== 'accepted' || anchor.state === 'unchanged') continue;
    const to = anchor.segment?.number ?? '';
    const state = {
      state: anchor.state,
      from: before.number,
      to,
      title: titles.get(requirement) ?? requirement,
    };
    out.push(`  ${say('diff-accepted', state)} “${short(quote)}”`);
  }
  if (result.opened.length > 0) out.push(say('diff-opened', { requirements: named(result.opened) }));
  if (result.closed.length > 0) out.push(say('diff-closed', { requirements: named(result.closed) }));
  const [first] = result.problems;
  if (first) {
    const text = [first.file, first.place, first.message].filter(Boolean).join(': ');
    out.push(say('cli-problems', { count: result.problems.length, first: text }));
  }
  return `${out.join('\n')}\n`;
}

/** The same as data, for other programs. */
export function diffJson({ laws, anchors, opened, closed, problems }: DiffResult): string {
  const place = (one: LawChange['before']) =>
    one && { number: one.number, heading: one.heading, eId: one.eId, id: one.id };
  const data = {
    tutela: 'diff/1',
    laws: laws.map(({ law, changes }) => ({
      law,
      changes: changes.map(({ kind, before, after, likeness, words, requirements }) => ({
        kind,
        before: place(before),
        after: place(after),
        likeness: round(likeness),
        words,
        requirements,
      })),
    })),
    anchors: anchors.map(({ requirement, standing, before, quote, anchor }) => ({
      requirement,
      standing,
      before: before.id,
      quote,
      state: anchor.state,
      score: round(anchor.score),
      after: anchor.segment?.id,
      selector: anchor.selector,
      words: anchor.words,
    })),
    opened,
    closed,
    problems,
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

function title({ before, after }: LawChange): string {
  const [old, next] = [before?.number, after?.number];
  const heading = after?.heading || before?.heading || '';
  const number =
    old !== undefined && next !== undefined && old !== next ? `${old} → ${next}` : (next ?? old ?? '');
  return [number, heading].filter(Boolean).join(' ');
}

function runs(words: readonly Run[]): string {
  return words
    .map(({ kind, words: text }) => {
      const flat = text.replace(/\s+/gu, ' ');
      if (kind === 'removed') return `[-${flat}-]`;
      if (kind === 'added') return `{+${flat}+}`;
      return flat.length <= 2 * BESIDE ? flat : `${flat.slice(0, BESIDE)} … ${flat.slice(-BESIDE)}`;
    })
    .join('');
}

function anchorCounts({ anchors }: DiffResult) {
  const count = (state: string) => anchors.filter(({ anchor }) => anchor.state === state).length;
  return {
    quotes: anchors.length,
    unchanged: count('unchanged'),
    moved: count('moved'),
    changed: count('changed'),
    gone: count('gone'),
  };
}

function short(text: string): string {
  const flat = text.replace(/\s+/gu, ' ');
  return flat.length <= BESIDE ? flat : `${flat.slice(0, BESIDE)}…`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
