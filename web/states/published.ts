import { catalogue } from 'made:catalogue';
import { twoVoices, type Compared } from '#engine/findings/two-voices.ts';
import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { DeskPublication, SignedPublication } from '#engine/model/desk-publication.ts';
import type { Severity } from '#engine/model/requirement.ts';
import { kindsOf, type Kind } from '#engine/reports/desk/index.ts';
import { latest, publications } from '#operations/publish/public.ts';
import type { Database } from '#store/database/index.ts';
import { SEVERITIES, VERDICTS } from '#web/library/findings.ts';
import { VOICES, type Said } from './said.ts';
import { titleIn, type Titled } from './titles.ts';

/** How many requirements of one severity have each verdict in one aspect, and of how many nothing is published. */
export type PublishedTally = {
  readonly severity: Severity;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly base: number;
};

export type VoiceShown = {
  readonly voice: Voice;
  readonly version: number;
  /** Day it was drawn up. */
  readonly date: string;
  readonly sha256: string;
  readonly base: number;
  readonly said: Readonly<Record<Aspect, number>>;
  readonly tallies: Readonly<Record<Aspect, readonly PublishedTally[]>>;
  readonly reports: readonly Kind[];
};

export type FindingLine = Titled & {
  readonly id: string;
  readonly severity: Severity;
  readonly law: Said;
  readonly practice: Said;
};

export const STANDINGS = ['gaps', 'met', 'undecided', 'not-applicable'] as const;
type StandingName = (typeof STANDINGS)[number];

export type LawNamed = DeskPublication['laws'][number] & { readonly voices: readonly Voice[] };

export type Assessment = {
  readonly voices: readonly VoiceShown[];
  /** Empty unless both voices are public. */
  readonly counts?: Readonly<Record<Compared['kind'], number>>;
  readonly lines: Readonly<Record<StandingName, readonly FindingLine[]>>;
  readonly base: number;
  readonly laws: readonly LawNamed[];
};

const severityOf = new Map(catalogue.requirements.map(({ id, severity }) => [id, severity]));

/** The newest public publication of each voice. */
export async function newestOf(database: Database, code: string): Promise<readonly SignedPublication[]> {
  const found: SignedPublication[] = [];
  for (const voice of VOICES) {
    const signed = await latest(database, code, voice);
    if (signed) found.push(signed);
  }
  return found;
}

/** @returns undefined where nothing of this State is public */
export async function assessmentOf(
  database: Database,
  code: string,
  lang: string,
): Promise<Assessment | undefined> {
  const signed = await newestOf(database, code);
  return signed.length === 0 ? undefined : assessmentIn(signed, lang);
}

/** The same from publications that are at hand. */
export function assessmentIn(signed: readonly SignedPublication[], lang: string): Assessment {
  const order = catalogue.requirements.map(({ id }) => id);
  const contents = signed.map(({ content }) => content);
  const [own, ngo] = VOICES.map((voice) => contents.find((each) => each.voice === voice));
  const compared = own && ngo ? twoVoices(own, ngo, order) : [];
  const kinds = new Map(compared.map(({ requirement, aspect, kind }) => [`${requirement} ${aspect}`, kind]));
  const ids = [
    ...new Set([...order, ...contents.flatMap(({ findings }) => findings.map((f) => f.requirement))]),
  ];
  const lines = ids.flatMap((id): FindingLine[] => {
    const said = (aspect: Aspect): Said => {
      const of = (content: DeskPublication | undefined) =>
        content?.findings.find(({ requirement }) => requirement === id)?.[aspect]?.verdict;
      const [state, other] = [of(own), of(ngo)];
      const kind = kinds.get(`${id} ${aspect}`);
      return {
        ...(state ? { state } : {}),
        ...(other ? { ngo: other } : {}),
        ...(kind ? { kind } : {}),
      };
    };
    const line = { law: said('law'), practice: said('practice') };
    if (verdictsOf(line).length === 0) return [];
    return [{ id, ...titleIn(lang, id), severity: severityOf.get(id) ?? 'P', ...line }];
  });
  const of = (name: StandingName) => lines.filter((line) => standingName(line) === name);
  return {
    voices: signed.map((each) => voiceShown(each)),
    ...(own && ngo ? { counts: countsOf(compared) } : {}),
    lines: {
      gaps: of('gaps').toSorted((a, b) => urgency(a) - urgency(b)),
      met: of('met'),
      undecided: of('undecided'),
      'not-applicable': of('not-applicable'),
    },
    base: Math.max(...contents.map(({ requirements }) => requirements)),
    laws: lawsNamed(contents),
  };
}

/** Codes of all States of which something is public, with the voices that spoke. */
export async function voicesByState(
  database: Database,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly Voice[]>> {
  const found = new Map<string, readonly Voice[]>();
  for (const code of codes) {
    const rows = await publications(database, code);
    found.set(
      code,
      VOICES.filter((voice) => rows.some((row) => row.voice === voice)),
    );
  }
  return found;
}

function voiceShown({ content, sha256 }: SignedPublication): VoiceShown {
  const { voice, version, date, findings, requirements } = content;
  const tallies = (aspect: Aspect) =>
    SEVERITIES.map((severity): PublishedTally => {
      const verdicts = findings
        .filter(({ requirement }) => (severityOf.get(requirement) ?? 'P') === severity)
        .flatMap((finding) => finding[aspect]?.verdict ?? []);
      const counted = VERDICTS.map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length]);
      return {
        severity,
        verdicts: Object.fromEntries(counted) as Record<Verdict, number>,
        base: [...severityOf.values()].filter((one) => one === severity).length,
      };
    });
  return {
    voice,
    version,
    date,
    sha256,
    base: requirements,
    said: {
      law: findings.filter(({ law }) => law).length,
      practice: findings.filter(({ practice }) => practice).length,
    },
    tallies: { law: tallies('law'), practice: tallies('practice') },
    reports: kindsOf(voice).filter((kind) => !AT_THE_DESK.includes(kind)),
  };
}

/** These need what is typed or planned at the desk. */
const AT_THE_DESK: readonly Kind[] = ['list-of-issues-reply', 'action-plan'];

function verdictsOf({ law, practice }: Pick<FindingLine, 'law' | 'practice'>): readonly Verdict[] {
  return [law.state, law.ngo, practice.state, practice.ngo].flatMap((verdict) => verdict ?? []);
}

/** A gap in either aspect, by either voice, comes before everything else. */
function standingName(line: FindingLine): StandingName {
  const verdicts = verdictsOf(line);
  if (verdicts.some((verdict) => verdict === 'not-met' || verdict === 'partly')) return 'gaps';
  if (verdicts.includes('met')) return 'met';
  return verdicts.includes('undecided') ? 'undecided' : 'not-applicable';
}

/** Duties first, then what more is said to be not met. */
function urgency(line: FindingLine): number {
  const unmet = verdictsOf(line).filter((verdict) => verdict === 'not-met').length;
  return SEVERITIES.indexOf(line.severity) * 10 - unmet;
}

function countsOf(compared: readonly Compared[]): Record<Compared['kind'], number> {
  const count = (kind: Compared['kind']) => compared.filter((each) => each.kind === kind).length;
  return {
    agree: count('agree'),
    dispute: count('dispute'),
    'only-state': count('only-state'),
    'only-ngo': count('only-ngo'),
  };
}

/** Each law once for each version of its file, with the voices that named it. */
function lawsNamed(contents: readonly DeskPublication[]): readonly LawNamed[] {
  const found = new Map<string, LawNamed>();
  for (const { laws, voice } of contents) {
    for (const law of laws) {
      const key = `${law.law}\n${law.sha256 ?? ''}`;
      found.set(key, { ...law, voices: [...(found.get(key)?.voices ?? []), voice] });
    }
  }
  return [...found.values()];
}
