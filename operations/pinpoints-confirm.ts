import { readCatalogue } from '#engine/catalogue/index.ts';
import type { Confirmation, ConfirmationLine } from '#engine/model/confirmation.ts';
import { InputError } from '#engine/model/problem.ts';
import { parasNamed, parasWritten, sectionsAgree } from '#engine/pinpoints/index.ts';
import { withConfirmed } from '#store/catalogue-edit.ts';
import type { CatalogueFolder } from '#store/catalogue-write.ts';
import { groundFiles } from '#store/catalogue.ts';
import type { Desk } from './desk.ts';
import type { Pinpoints } from './pinpoints.ts';

/** One pinpoint as it was and as it is now, in the file of its requirement. */
export type Change = {
  readonly requirement: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
};

export type ConfirmRequest = {
  readonly beside: Pinpoints;
  readonly confirmations: readonly Confirmation[];
  /** Name of the person, for those that carry none. */
  readonly by?: string;
  readonly catalogue: CatalogueFolder;
};

/**
 * Turns what a person confirmed into verified pinpoints of the catalogue, and adds a line for each to its log. Either
 * all are written or none: the catalogue as it would be is read before anything is written.
 *
 * @returns what changed; a confirmation that says what the file says already changes nothing
 * @throws InputError when a paragraph is not in the document, a section cannot be told, or a name is missing
 */
export function confirm(
  desk: Desk,
  { beside, confirmations, by, catalogue }: ConfirmRequest,
): readonly Change[] {
  const { text, symbol, recognised, sha256, lang } = beside.document;
  if (text !== 'guidelines') throw refused(symbol, NO_PINPOINTS[text]);
  if (!recognised)
    throw refused(symbol, 'the first page of the document does not say so; give the whole document');
  const texts = new Map<string, { before: string; now: string }>();
  const changes: Change[] = [];
  const lines: ConfirmationLine[] = [];
  const seen = new Set<string>();
  for (const one of confirmations) {
    const name = one.by ?? by;
    if (name === undefined || name.trim() === '')
      throw refused(one.requirement, 'say who confirms it with --by "NAME"');
    const place = placeOf(desk, beside, one);
    if (seen.has(`${one.requirement} ${place.section}`)) {
      throw refused(
        one.requirement,
        `section ${place.section} is confirmed twice; say all its paragraphs in one`,
      );
    }
    seen.add(`${one.requirement} ${place.section}`);
    const confirmed = { on: one.on ?? desk.clock(), by: name.trim(), document: { symbol, sha256, lang } };
    const file = `opsc/${one.requirement.replace('.', '/')}.yaml`;
    const { before, now } = texts.get(file) ?? beforeOf(catalogue, file);
    const after = withConfirmed(file, now, { ...place, confirmed });
    texts.set(file, { before, now: after });
    if (after === now) continue;
    changes.push({ requirement: one.requirement, file, before: now, after });
    lines.push({ tutela: 'confirmation/1', requirement: one.requirement, ...place, ...confirmed });
  }
  const files = [...texts].flatMap(([path, { before, now }]) =>
    before === now ? [] : [{ path, text: now }],
  );
  if (files.length === 0) return [];
  mustStayWhole(catalogue, files);
  catalogue.write(
    files,
    lines.map((line) => JSON.stringify(line)),
  );
  return changes;
}

const NO_PINPOINTS = {
  opsc: 'its articles are cited as read; a citation is added or taken out by hand, in pinpoints.opsc of the requirement',
  report:
    'the catalogue has no citations of the Explanatory Report; load the Guidelines to confirm a paragraph',
};

type Place = { readonly section: string; readonly paras: string };

/** The section comes from the headings of the document; what the catalogue cites is as fine or coarse as it is there. */
function placeOf(desk: Desk, { passages }: Pinpoints, one: Confirmation): Place {
  const requirement = desk.catalogue.requirements.find(({ id }) => id === one.requirement);
  if (requirement === undefined) throw refused(one.requirement, 'is not a requirement of this catalogue');
  const numbers = parasNamed(one.paras);
  if (numbers === undefined)
    throw refused(one.requirement, `"${one.paras}" is not written like "62", "62-63" or "14-19, 22"`);
  const absent = numbers.filter((number) => !passages.has(number));
  if (absent.length > 0) throw refused(one.requirement, `the document has no paragraph ${absent.join(', ')}`);
  const found = new Set(numbers.flatMap((number) => passages.get(number)?.section ?? []));
  const cited = requirement.pinpoints.guidelines.map(({ section }) => section);
  const paras = parasWritten(numbers);
  if (one.section !== undefined) {
    const wrong = [...found].find((section) => !sectionsAgree(one.section as string, section));
    if (wrong === undefined) return { section: one.section, paras };
    throw refused(
      one.requirement,
      `the document has paragraph ${one.paras} in section ${wrong}, not ${one.section}`,
    );
  }
  const shared = cited.filter(
    (section) => found.size > 0 && [...found].every((each) => sectionsAgree(section, each)),
  );
  const [best] = shared.sort((a, b) => b.length - a.length);
  if (best !== undefined) return { section: best, paras };
  if (found.size > 1)
    throw refused(
      one.requirement,
      `${one.paras} stand in sections ${[...found].join(' and ')}; confirm each alone`,
    );
  const [only] = found.size === 1 ? found : cited.length === 1 ? cited : [];
  if (only !== undefined) return { section: only, paras };
  throw refused(
    one.requirement,
    `the document does not tell the section; write it before the number: ${one.requirement}=V:${one.paras}`,
  );
}

function beforeOf(catalogue: CatalogueFolder, file: string) {
  const text = catalogue.read(file);
  return { before: text, now: text };
}

/** @throws InputError naming the file and field that would no longer be a catalogue */
function mustStayWhole(
  catalogue: CatalogueFolder,
  files: readonly { readonly path: string; readonly text: string }[],
): void {
  const ground = groundFiles(catalogue.folder);
  const fresh = new Map(files.map(({ path, text }) => [path, text]));
  readCatalogue(
    ground.catalogue.map(({ path, text }) => ({ path, text: fresh.get(path) ?? text })),
    ground.version,
  );
}

function refused(file: string, message: string): InputError {
  return new InputError({ code: 'pinpoints.not-confirmed', file, message });
}
