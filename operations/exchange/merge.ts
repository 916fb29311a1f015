import type { DeskDecision, Link, Voice } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Database, Session } from '#store/database/index.ts';
import { appendDecisions, MovedOn } from '#store/decisions/append.ts';
import { keepLawSet, type LawVersion } from '#store/decisions/law-sets.ts';
import { readDecisions } from '#store/decisions/read.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { linksOf } from '#store/exchange/bundle-check.ts';
import type { Bundle } from '#store/exchange/bundle-read.ts';
import { ORIGINALS } from '#store/exchange/manifest.ts';
import { keepFile, keepOriginalsOf } from '#store/exchange/keep-original.ts';
import { may, type Holder } from '../rights.ts';
import { compared, keyOf, type Compared } from './compare.ts';
import { settling, type Choice } from './taking.ts';

/** What lies before whoever merges. */
export type Preview = {
  readonly state: string;
  readonly findings: readonly Compared[];
  /** Findings of the bundle whose requirement is not in the catalogue here: they are left in the bundle. */
  readonly unknown: readonly string[];
  /** Name of a person of the bundle. */
  readonly nameOf: (id: string) => string;
};

/**
 * Compares a bundle with what is here, within what the session may see.
 *
 * @param known ids of the requirements of the catalogue
 */
export async function preview(
  database: Database,
  session: Session,
  bundle: Bundle,
  known: ReadonlySet<string>,
): Promise<Preview> {
  const state = bundle.manifest.state.code;
  const voices: readonly Voice[] = bundle.manifest.voices.filter((voice) => session.voices.includes(voice));
  const seen = { ...session, voices };
  const there: Link[] = [];
  for await (const link of linksOf(bundle)) if (voices.includes(link.voice)) there.push(link);
  const names = await namesIn(bundle);
  const all = compared(await readDecisions(database, seen, state), there, bundle.file);
  return {
    state,
    findings: all.filter(({ requirement, what }) => known.has(requirement) || what === 'only-here'),
    unknown: all
      .filter(({ requirement, what }) => !known.has(requirement) && what !== 'only-here')
      .map(keyOf),
    nameOf: (id) => names.get(id) ?? id,
  };
}

export type MergeRequest = {
  readonly database: Database;
  /** The data folder. */
  readonly data: string;
  readonly bundle: Bundle;
  readonly preview: Preview;
  readonly person: Holder & { readonly id: string };
  readonly catalogueVersion: string;
  readonly engineVersion: string;
  /** Undefined leaves a finding open. */
  readonly choose: (finding: Compared) => Choice | undefined;
};

export type Merged =
  | {
      readonly kind: 'merged';
      readonly taken: number;
      readonly kept: number;
      /** How many decisions were appended. */
      readonly decisions: number;
      /** Under which the bundle is kept as an original; absent where nothing was settled. */
      readonly sha256?: string;
    }
  /** Somebody decided meanwhile: nothing was kept. */
  | { readonly kind: 'moved'; readonly requirement: string };

/**
 * Settles findings as the person chose, all or none, by new decisions of this person. Nothing is written over, and the
 * bundle itself is kept.
 *
 * @throws InputError where the person may not decide in this voice
 */
export async function merge(request: MergeRequest): Promise<Merged> {
  const { database, bundle, person, preview: shown, choose } = request;
  const { state } = shown;
  const chosen = shown.findings.flatMap((finding) => {
    const open = finding.what === 'only-there' || finding.what === 'conflict';
    const choice = open ? choose(finding) : undefined;
    return choice ? [{ finding, choice }] : [];
  });
  const foreign = chosen.find(({ finding: { voice } }) => !may(person, 'judge', { state, voice }));
  if (foreign) throw notYours(state, foreign.finding.voice);
  if (chosen.length === 0) return { kind: 'merged', taken: 0, kept: 0, decisions: 0 };
  const sha256 = await keepFile(request.data, bundle.path);
  await keepOriginalsOf(request.data, bundle);
  const voices = [...new Set(chosen.map(({ finding }) => finding.voice))];
  const brought = new Set(bundle.manifest.entries.map(({ name }) => name));
  const brings = (original: string): boolean => brought.has(ORIGINALS + original);
  const session = { person: person.id, states: [state], voices };
  const sets = await lawSetsOf(database, session, bundle, chosen, brings);
  const source = {
    sha256,
    brings,
    nameOf: shown.nameOf,
    lawSetOf: (id: string | null) => (id === null ? null : (sets.get(id) ?? null)),
  };
  const { catalogueVersion, engineVersion } = request;
  const who = { state, by: person.id, catalogueVersion, engineVersion, newId: () => uuid7() };
  const seen = new Map<string, number>();
  const decisions = chosen.flatMap(({ finding, choice }): readonly DeskDecision[] => {
    seen.set(keyOf(finding), finding.here.moved);
    return settling(finding, choice, source, who);
  });
  try {
    await appendDecisions(database, decisions, (decision) => seen.get(keyOf(decision)));
  } catch (error) {
    if (error instanceof MovedOn) return { kind: 'moved', requirement: error.requirement };
    throw error;
  }
  const taken = chosen.filter(({ choice }) => choice === 'theirs').length;
  return { kind: 'merged', taken, kept: chosen.length - taken, decisions: decisions.length, sha256 };
}

/**
 * The sets of laws on which taken judgements rest, kept here: the same laws, though their set may have another id. A
 * hash alone is no law: where the bundle does not bring the original, naming it must not open what another State laid
 * on its desk, so such a set is left out.
 */
async function lawSetsOf(
  database: Database,
  session: Session,
  bundle: Bundle,
  chosen: readonly { readonly finding: Compared; readonly choice: Choice }[],
  brings: (original: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const asked = new Set(
    chosen.flatMap(({ finding, choice }) =>
      choice === 'theirs' ? (finding.there.judgement?.on.lawSet ?? []) : [],
    ),
  );
  const versions = new Map<string, LawVersion>();
  const sets = new Map<string, readonly LawVersion[]>();
  for await (const line of bundle.lines('laws')) {
    const law = JSON.parse(line) as LawLine;
    if ('version' in law) versions.set(law.version.id, bare(law.version));
    else if (asked.has(law.set.id))
      sets.set(
        law.set.id,
        law.members.flatMap((id) => versions.get(id) ?? []),
      );
  }
  const here = new Map<string, string>();
  for (const [id, laws] of sets) {
    if (!laws.every(({ sha256 }) => brings(sha256))) continue;
    const state = bundle.manifest.state.code;
    here.set(id, await database.within(session, (db) => keepLawSet(db, state, laws), true));
  }
  return here;
}

/** As bundle-check.ts has looked at it. */
type LawLine =
  | { readonly version: LawVersion & { readonly id: string } }
  | { readonly set: { readonly id: string }; readonly members: readonly string[] };

function bare({ work, expression, title, lang, sha256 }: LawVersion): LawVersion {
  return { work, expression, title, lang, sha256 };
}

async function namesIn(bundle: Bundle): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const line of bundle.lines('people')) {
    const { id, name } = JSON.parse(line) as { readonly id: string; readonly name: string };
    names.set(id, name);
  }
  return names;
}

function notYours(state: string, voice: Voice): InputError {
  const message = `this person may not decide for ${state} in the voice "${voice}"; name somebody who may, or give the role`;
  return new InputError({ code: 'exchange.not-yours', message });
}
