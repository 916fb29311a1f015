import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import { Sector, SECTORS, type QuestionWords, type SectorOverlay, type SectorSheet } from '#engine/model/sector.ts';
import { fingerprint } from './fingerprint.ts';
import { readYamlOrThrow, type TextFile } from './read.ts';

const Words = z.string().trim().min(2);
const QuestionText = z.strictObject({
  title: Words.max(80),
  question: Words.endsWith('?'),
  why: Words,
  evidence: Words,
  help: Words,
});
/** In Arabic a question ends with its own mark. */
const Translated = QuestionText.extend({ question: Words.regex(/[?؟]$/u) });
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** catalogue/sectors/<sector>.yaml */
export const SectorFile = z.strictObject({
  sector: Sector,
  title: Words,
  scope: Words,
  questions: z
    .record(
      Slug,
      QuestionText.extend({
        requirements: z.array(z.string()).min(1),
        rests: z.array(z.string()).min(1),
      }),
    )
    .refine((questions) => Object.keys(questions).length >= 12, 'has fewer than twelve questions'),
});

/** languages/<lang>/sectors/<sector>.yaml */
export const SectorOverlayFile = z.strictObject({
  state: z.enum(['draft', 'reviewed']),
  title: Words,
  scope: Words,
  questions: z.record(Slug, Translated),
});

type Known = {
  /** Ids of the requirements of the catalogue. */
  readonly requirements: ReadonlySet<string>;
  /** Codes of facts/commitments.yaml. */
  readonly commitments: ReadonlySet<string>;
};

/**
 * Reads the questions of all sectors, in the order of SECTORS.
 *
 * @param files paths as "catalogue/sectors/finance.yaml"
 * @throws InputError naming file and field, or a requirement or commitment that is not there
 */
export function readSectors(files: readonly TextFile[], known: Known): readonly SectorSheet[] {
  return SECTORS.map((sector) => {
    const file = fileOf(files, sector);
    const { title, scope, questions } = readYamlOrThrow(file, SectorFile);
    const list = Object.entries(questions).map(([slug, question]) => {
      const id = `${sector}.${slug}`;
      mustBeKnown(file, id, question.requirements, known.requirements, 'requirement');
      mustBeKnown(file, id, question.rests, known.commitments, 'commitment');
      return { id, ...question };
    });
    const words = list.map(({ id, title: name, question, evidence }) => [id, name, question, evidence]);
    return { sector, title, scope, questions: list, version: fingerprint(JSON.stringify([title, scope, words])) };
  });
}

/**
 * Reads the questions in another language. Nothing may be missing: a company answers to what it was asked.
 *
 * @param files paths as "languages/fr/sectors/finance.yaml"
 * @throws InputError naming the question that is missing, or that no sheet has
 */
export function readSectorOverlays(
  lang: string,
  files: readonly TextFile[],
  sheets: readonly SectorSheet[],
): Readonly<Record<Sector, SectorOverlay>> {
  const read = sheets.map(({ sector, questions }) => {
    const file = fileOf(files, sector);
    const { questions: texts, ...overlay } = readYamlOrThrow(file, SectorOverlayFile);
    const ids = questions.map(({ id }) => id);
    const own = Object.fromEntries(
      Object.entries(texts).map(([slug, words]): [string, QuestionWords] => [`${sector}.${slug}`, words]),
    );
    for (const id of ids) if (!Object.hasOwn(own, id)) throw wrong(file, id, 'is not translated; add it');
    for (const id of Object.keys(own)) if (!ids.includes(id)) throw wrong(file, id, 'is no question; remove it');
    return [sector, { lang, ...overlay, questions: own }] as const;
  });
  return Object.fromEntries(read) as Record<Sector, SectorOverlay>;
}

/** The sheet in the words of another language; ids, requirements and version stay. */
export function sheetIn(sheet: SectorSheet, overlay: SectorOverlay | undefined): SectorSheet {
  if (!overlay) return sheet;
  const { title, scope, questions } = overlay;
  return {
    ...sheet,
    title,
    scope,
    questions: sheet.questions.map((question) => ({ ...question, ...questions[question.id] })),
  };
}

function fileOf(files: readonly TextFile[], sector: Sector): TextFile {
  const file = files.find(({ path }) => path.endsWith(`/sectors/${sector}.yaml`));
  if (file) return file;
  throw new InputError({ code: 'no-sector', file: `sectors/${sector}.yaml`, message: 'is not there; write it' });
}

function mustBeKnown(
  file: TextFile,
  id: string,
  named: readonly string[],
  known: ReadonlySet<string>,
  what: string,
): void {
  const strange = named.find((each) => !known.has(each));
  if (strange !== undefined) throw wrong(file, id, `names the ${what} "${strange}", which is not there`);
}

function wrong({ path }: TextFile, place: string, message: string): InputError {
  return new InputError({ code: 'bad-sector', file: path, place, message });
}
