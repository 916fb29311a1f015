import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readText } from '#engine/sources/index.ts';
import type { Segment } from '#engine/model/segment.ts';
import { segment } from './index.ts';
import { lawText } from './law-text.ts';

/** National codes as found, and the same converted by other hands; beside the repository, not in it. */
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const STATES = ['BR', 'CA', 'DE', 'ES', 'FR', 'IN'] as const;
const absent = existsSync(CORPUS) ? false : '../shared/corpus is not there';

type Row = { readonly article: string; readonly text: string; readonly file: string };
type Found = { readonly segment: Segment; readonly behind: string };
type Count = { want: number; matched: number; same: number; extra: number };

for (const state of STATES) {
  test(`${state}: numbers and texts agree with the converted corpus`, { skip: absent }, (context) => {
    const rows = readFileSync(new URL(`articles/${state}.jsonl`, CORPUS), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const total: Count = { want: 0, matched: 0, same: 0, extra: 0 };
    for (const file of readdirSync(new URL(`raw/${state}/`, CORPUS))) {
      const wanted = rows.filter((row) => row.file === file);
      if (wanted.length > 0) compare(wanted, read(state, file), total);
    }
    const said = `${total.matched} of ${total.want} numbers, ${total.same} texts, ${total.extra} unexplained extra`;
    context.diagnostic(`${state}: ${said}`);
    assert.ok(total.matched >= total.want * 0.99, said);
    assert.ok(total.same >= total.matched * 0.95, said);
    assert.ok(total.extra <= total.want * 0.01, said);
  });
}

function read(state: string, file: string): Found[] {
  const [source] = readText(file, readFileSync(new URL(`raw/${state}/${file}`, CORPUS)));
  assert.ok(source);
  const { segments } = segment(source);
  const whole = lawText(source.blocks).text;
  return segments.map((one, index) => {
    const next = segments[index + 1]?.selector?.start ?? whole.length;
    return { segment: one, behind: whole.slice(one.selector?.end ?? 0, next) };
  });
}

function compare(rows: readonly Row[], found: readonly Found[], total: Count): void {
  const byNumber = new Map<string, Found[]>();
  for (const one of found) {
    const key = numberKey(one.segment.number);
    byNumber.set(key, [...(byNumber.get(key) ?? []), one]);
  }
  const used = new Set<string>();
  for (const row of rows) {
    total.want += 1;
    const candidates = byNumber.get(numberKey(row.article)) ?? [];
    if (candidates.length === 0) continue;
    total.matched += 1;
    used.add(numberKey(row.article));
    if (candidates.some((one) => sameText(one, row.text))) total.same += 1;
  }
  total.extra += found.filter(({ segment: one }) => {
    return !used.has(numberKey(one.number)) && one.status === undefined && !one.eId.startsWith('annex');
  }).length;
}

/** Slips of the conversion that README.md explains: stars, glued letters, double suffixes. */
function numberKey(number: string): string {
  return number.replace(/^\*/u, '').replace(/^(\d+)(?:[AOÉE]|[A-Z]-[A-Z])$/u, '$1');
}

/** The conversion sometimes keeps the heading that follows; the words behind the segment prove it. */
function sameText(found: Found, text: string): boolean {
  const mine = fold(found.segment.text);
  const theirs = fold(text);
  if (mine === theirs || mine.replace(/^[AOÉE] /u, '') === theirs) return true;
  return theirs.startsWith(mine) && fold(found.behind).startsWith(theirs.slice(mine.length).trim());
}

function fold(text: string): string {
  return text
    .replace(/\[\^[^\]]*\]:?/gu, '')
    .replace(/\\(?=[.*-])|[[\]]|(?<=\s)\*\s/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
