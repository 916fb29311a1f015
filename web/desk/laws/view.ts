import type { Document, Reading } from '#engine/model/reading.ts';
import type { LawRead } from '#engine/model/publication.ts';
import type { Segment } from '#engine/model/segment.ts';
import { BINARY_FORMATS, FORMATS } from '#engine/sources/index.ts';
import { ReadLawsInput } from '#operations/jobs/read-laws.ts';
import type { Task } from '#store/jobs/index.ts';
import { sentence } from '#web/check/documents.ts';
import { dirOf } from '#web/words/languages.ts';
import { languageName } from '#web/words/say.ts';

export type LawLine = {
  readonly law: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** "French, found in the document" */
  readonly language: string;
  readonly format: string;
  readonly provisions: number;
};

export type DocumentLine = {
  readonly sha256: string;
  readonly name: string;
  readonly laws: readonly LawLine[];
  readonly problems: readonly string[];
  /** Who laid it on the desk, and when: UTC, ISO 8601; absent where that was long ago. */
  readonly laid?: { readonly by: string; readonly at: string } | undefined;
};

/** What lies on the desk and what was read of each document. */
export function documentLines(reading: Reading, tasks: readonly Task[]): readonly DocumentLine[] {
  const laid = laidIn(tasks);
  return reading.documents.map((document) => {
    const own = laid.get(document.sha256);
    return {
      sha256: document.sha256,
      name: document.name,
      laws: reading.laws
        .filter(({ sha256 }) => sha256 === document.sha256)
        .map((law) => lawLine(law, document)),
      problems: reading.problems.filter(({ file }) => file === document.name).map(sentence),
      ...(own ? { laid: own } : {}),
    };
  });
}

/** Problems of the reading that belong to no document on the desk. */
export function otherProblems({ problems, documents }: Reading): readonly string[] {
  const names = new Set(documents.map(({ name }) => name));
  return problems
    .filter(({ file }) => file === undefined || !names.has(file))
    .map((problem) =>
      problem.file === undefined ? sentence(problem) : `${problem.file}: ${sentence(problem)}`,
    );
}

/** @param document absent where it does not matter how the language was found */
export function lawLine(law: LawRead, document?: Document): LawLine {
  const { lang } = law;
  const name = lang === 'und' ? 'language not known' : languageName('en', lang);
  const found = document?.lang === undefined ? 'found in the document' : 'as you said';
  return {
    law: law.law,
    title: law.title,
    lang,
    dir: dirOf(lang),
    language: lang === 'und' || document === undefined ? name : `${name}, ${found}`,
    format: [...FORMATS, ...BINARY_FORMATS].find(({ id }) => id === law.format)?.title ?? law.format,
    provisions: law.provisions,
  };
}

export function documentsOf(task: Task): readonly Document[] {
  const { success, data } = ReadLawsInput.safeParse(task.input);
  return success ? (data.documents as readonly Document[]) : [];
}

/** So many tasks are looked through for who laid a document. */
export const LOOKED_THROUGH = 100;

/** By whom and when each document was first asked for; what the oldest of many tasks found there is older than all. */
function laidIn(tasks: readonly Task[]): ReadonlyMap<string, { readonly by: string; readonly at: string }> {
  const laid = new Map<string, { by: string; at: string }>();
  for (const task of tasks.toReversed()) {
    if (task.kind !== 'read-laws') continue;
    for (const { sha256 } of documentsOf(task))
      if (!laid.has(sha256)) laid.set(sha256, { by: task.by, at: task.at });
  }
  const oldest = tasks.length >= LOOKED_THROUGH ? tasks.at(-1) : undefined;
  if (oldest) for (const { sha256 } of documentsOf(oldest)) laid.delete(sha256);
  return laid;
}

export type Provision = {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly opening: string;
  readonly status: '' | 'repealed' | 'reserved';
};
export type Part = { readonly path: string; readonly provisions: readonly Provision[] };

/** Provisions in a row under the same headings. */
export function partsOf(segments: readonly Segment[]): readonly Part[] {
  const parts: { path: string; provisions: Provision[] }[] = [];
  for (const segment of segments) {
    const path = segment.path.join(' › ');
    const { id, number, heading, text, status = '' } = segment;
    const provision: Provision = {
      id,
      number,
      heading,
      opening: heading === '' ? opening(text) : '',
      status,
    };
    const last = parts.at(-1);
    if (last?.path === path) last.provisions.push(provision);
    else parts.push({ path, provisions: [provision] });
  }
  return parts;
}

const OPENING = 90;

function opening(text: string): string {
  const line = text
    .slice(0, OPENING * 2)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length <= OPENING ? line : `${line.slice(0, OPENING).replace(/(?<!\s)\s+\S*$/u, '')} …`;
}
