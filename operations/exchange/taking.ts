import type { Standing } from '#engine/findings/fold.ts';
import type { DeskDecision, Practice } from '#engine/model/desk-decision.ts';
import { canonical } from '#store/decisions/canonical.ts';
import { markOf } from './mark.ts';
import type { Compared } from './compare.ts';

export type Choice = 'theirs' | 'ours';

/** What new decisions say of where they come from. */
export type Source = {
  /** SHA-256 of the file of the bundle, under which it is kept as an original. */
  readonly sha256: string;
  /** The name of a person of the bundle. */
  readonly nameOf: (id: string) => string;
  /** The set of laws here that is the same as one of the bundle. */
  readonly lawSetOf: (id: string | null) => string | null;
  /** Whether the bundle brings the original of this hash. */
  readonly brings: (sha256: string) => boolean;
};

export type Who = {
  readonly state: string;
  readonly by: string;
  readonly catalogueVersion: string;
  readonly engineVersion: string;
  readonly newId: () => string;
};

type Said = DeskDecision extends infer D
  ? D extends DeskDecision
    ? Pick<D, 'kind' | 'body'>
    : never
  : never;

/** In place of a file that was missing there already; the same each time, so that it is attached once. */
const NOT_BROUGHT = 'Its file was not in the bundle that it came with.';

/** As long as a note may be. */
const LONGEST = 10_000;

/**
 * The decisions by which a person settles one finding: the outcome there is taken over as new decisions of this person,
 * or what stands here is kept and a note says what was not taken. Whoever decided there is named, with the time. A taken
 * judgement is a draft: it is handed in and accepted here, by people of this desk.
 *
 * @param choice asked of conflicts; what only stands there is taken
 */
export function settling(
  compared: Compared,
  choice: Choice,
  source: Source,
  who: Who,
): readonly DeskDecision[] {
  const last = compared.news.at(-1);
  if (!last) return [];
  const said = choice === 'theirs' ? taken(compared, source) : [kept(compared, source)];
  // Even where nothing has to change, that it was settled is said.
  const steps = said.length > 0 ? said : [note(`${from(source)}: nothing had to change here.`)];
  const on = compared.there.judgement?.on;
  const versions =
    choice === 'theirs' && on
      ? {
          lawSet: source.lawSetOf(on.lawSet),
          catalogueVersion: on.catalogueVersion,
          engineVersion: on.engineVersion,
        }
      : { lawSet: null, catalogueVersion: who.catalogueVersion, engineVersion: who.engineVersion };
  const { requirement, voice, aspect } = compared;
  return steps.map((step, index) => {
    const id = index === steps.length - 1 ? markOf(last) : who.newId();
    return {
      id,
      state: who.state,
      requirement,
      voice,
      aspect,
      by: who.by,
      ...versions,
      ...step,
    } as DeskDecision;
  });
}

function taken({ here, there, news, common }: Compared, source: Source): readonly Said[] {
  const changed = news.some(({ kind }) => kind !== 'note');
  const notes = news.flatMap((link): Said[] =>
    link.kind === 'note' ? [note(`${from(source)}, ${by(link, source)}: ${link.body.text}`)] : [],
  );
  if (!changed) return notes;
  return [
    ...practiceSteps(here, there, common, source),
    ...wordSteps(here, there, source),
    ...judgeStep(here, there, source),
    ...notes,
  ];
}

function practiceSteps(here: Standing, there: Standing, common: ReadonlySet<string>, source: Source): Said[] {
  const has = new Set([...here.attached.values()].map(({ practice }) => canonical(practice)));
  const gone = [...here.attached.keys()].filter((id) => common.has(id) && !there.attached.has(id));
  const added = [...there.attached.values()]
    .filter(({ practice }) => !has.has(canonical(practice)))
    .map(({ practice }) => broughtOnly(practice, source))
    .filter((practice) => !has.has(canonical(practice)));
  return [
    ...gone.map((item): Said => ({
      kind: 'detach',
      body: { item, reason: `${from(source)}: it was taken off there.` },
    })),
    ...added.map((practice): Said => ({ kind: 'attach', body: { practice } })),
  ];
}

/** A hash alone is no way to a file: it may be that of another desk of this house, whose hash was published. */
function broughtOnly({ file, ...rest }: Practice, source: Source): Practice {
  if (!file) return rest;
  if (source.brings(file.sha256)) return { ...rest, file };
  return { ...rest, shows: rest.shows ?? NOT_BROUGHT };
}

/** Words that are relied on here and not there are put aside; the others come with the judgement, where there is one. */
function wordSteps(here: Standing, there: Standing, source: Source): Said[] {
  const steps: Said[] = [];
  for (const [segment, word] of there.evidence) {
    const own = here.evidence.get(segment);
    if (own?.standing === word.standing && own.exact === word.exact) continue;
    const reason = `${word.reason ?? ''} ${from(source)}, ${by(word, source)}.`.trim();
    if (word.standing === 'rejected') steps.push({ kind: 'reject-evidence', body: { segment, reason } });
    else if (!there.judgement)
      steps.push({
        kind: 'accept-evidence',
        body: { segment, reason, ...(word.exact === undefined ? {} : { exact: word.exact }) },
      });
  }
  for (const [segment, { standing }] of here.evidence)
    if (standing === 'accepted' && !there.evidence.has(segment))
      steps.push({
        kind: 'reject-evidence',
        body: { segment, reason: `${from(source)}: it is not relied on there.` },
      });
  return steps;
}

function judgeStep(here: Standing, there: Standing, source: Source): Said[] {
  if (!there.judgement) {
    if (!here.judgement) return [];
    const reason = `${from(source)}: nothing is judged there.`;
    return [{ kind: 'judge', body: { verdict: 'undecided', reason, evidence: [] } }];
  }
  const { verdict, reason, on } = there.judgement;
  const evidence = [...there.evidence].flatMap(([segment, { standing, exact }]) =>
    standing === 'accepted' ? [{ segment, ...(exact === undefined ? {} : { exact }) }] : [],
  );
  const body = { verdict, reason: `${reason} ${from(source)}, ${by(there.judgement, source)}.`, evidence };
  return [{ kind: 'judge', body: { ...body, ...(on.basis ? { basis: on.basis } : {}) } }];
}

function kept({ there }: Compared, source: Source): Said {
  const { judgement } = there;
  const was = judgement
    ? `there ${by(judgement, source)} judged "${judgement.verdict}": ${judgement.reason}`
    : 'there nothing is judged';
  return note(`Kept as it stands here. Not taken from bundle ${source.sha256}: ${was}`);
}

function note(text: string): Said {
  return {
    kind: 'note',
    body: { text: text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text },
  };
}

function from({ sha256 }: Source): string {
  return `Taken from bundle ${sha256}`;
}

function by({ by: id, at }: { readonly by: string; readonly at: string }, source: Source): string {
  return `${source.nameOf(id)} on ${at.slice(0, 19)}Z`;
}
