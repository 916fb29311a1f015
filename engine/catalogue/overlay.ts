import { z } from 'zod';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Overlay, RequirementText } from '#engine/model/overlay.ts';
import { InputError, type Problem } from '#engine/model/problem.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { fingerprint } from './fingerprint.ts';
import { readYaml, type TextFile } from './read.ts';

const State = z.enum(['draft', 'reviewed']);
const Words = z.string().min(1);

const Text = z.strictObject({
  /** Fingerprint of the English from which it was translated: `tutela translations --stamp`. */
  of: z.string().optional(),
  title: Words,
  question: Words,
  why: Words,
  detail: Words.optional(),
  evidence: z
    .strictObject({ law: z.array(Words).default([]), practice: z.array(Words).default([]) })
    .optional(),
  worked: z.strictObject({ situation: Words, judgement: Words }).optional(),
});

/** languages/<lang>/catalogue/<group>.yaml */
export const OverlayFile = z.strictObject({ state: State, requirements: z.record(z.string(), Text) });

/** languages/<lang>/catalogue/protocol.yaml */
export const OverlayInstrument = z.strictObject({
  state: State,
  title: Words,
  articles: z.record(z.string(), Words),
  groups: z.record(z.string(), Words),
});

/**
 * Reads the catalogue in another language.
 *
 * @param files paths as "languages/fr/catalogue/csam.yaml"
 * @throws InputError with the first of what `checkOverlay` finds
 */
export function readOverlay(lang: string, files: readonly TextFile[], catalogue: Catalogue): Overlay {
  const { overlay, problems } = checkOverlay(lang, files, catalogue);
  const [first] = problems;
  if (first) throw new InputError(first);
  return overlay;
}

/** The same with all that is wrong; what is wrong is left out of the overlay. */
export function checkOverlay(
  lang: string,
  files: readonly TextFile[],
  catalogue: Catalogue,
): { readonly overlay: Overlay; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const texts: Record<string, RequirementText> = {};
  let head: z.infer<typeof OverlayInstrument> = { state: 'draft', title: '', articles: {}, groups: {} };
  const known = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  for (const file of files) {
    if (file.path.endsWith('/protocol.yaml')) {
      const read = readYaml(file, OverlayInstrument);
      if (read.problems) problems.push(...read.problems);
      else head = read.value;
      continue;
    }
    const read = readYaml(file, OverlayFile);
    if (read.problems) {
      problems.push(...read.problems);
      continue;
    }
    for (const [id, text] of Object.entries(read.value.requirements)) {
      const requirement = known.get(id);
      const wrong = requirement ? unequal(text, requirement) : 'is not a requirement; correct or remove it';
      if (!requirement || wrong !== undefined)
        problems.push({ code: 'bad-overlay', file: file.path, place: id, message: wrong ?? '' });
      else texts[id] = textOf(text, requirement, read.value.state);
    }
  }
  return { overlay: { lang, ...head, texts }, problems };
}

/** Each item of evidence stands for the English one in its place. */
function unequal({ evidence }: z.infer<typeof Text>, requirement: Requirement): string | undefined {
  if (!evidence) return undefined;
  for (const kind of ['law', 'practice'] as const) {
    const [own, english] = [evidence[kind].length, requirement.evidence[kind].length];
    if (own !== english)
      return `has ${own} items of evidence of ${kind} where the English has ${english}; translate each, in the same order`;
  }
  return undefined;
}

function textOf(
  { of, detail, evidence, worked, ...text }: z.infer<typeof Text>,
  requirement: Requirement,
  state: RequirementText['state'],
): RequirementText {
  return {
    ...text,
    ...(detail === undefined ? {} : { detail }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(worked === undefined ? {} : { worked }),
    state,
    stale: of !== undefined && of !== englishOf(requirement),
  };
}

/** Fingerprint of what is translated of a requirement. */
export function englishOf({ title, question, why, detail, evidence, worked }: Requirement): string {
  return fingerprint(JSON.stringify([title, question, why, detail, evidence.law, evidence.practice, worked]));
}
