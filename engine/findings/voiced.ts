import type { Aspect } from '#engine/model/decision.ts';
import type { Practice, Voice } from '#engine/model/desk-decision.ts';
import type {
  DeskPublication,
  PublishedEvidence,
  PublishedJudgement,
  PublishedLaw,
  PublishedPractice,
} from '#engine/model/desk-publication.ts';
import type { LawRead } from '#engine/model/publication.ts';
import type { Reading } from '#engine/model/reading.ts';
import type { Segment } from '#engine/model/segment.ts';
import { selectorOf, type Selector } from '#engine/model/selector.ts';
import type { Standing, Word } from './standing.ts';

/** A provision as it reads now, and the SHA-256 of its text. */
export type Present = { readonly segment: Segment; readonly sha256: string };

/** What a publication is drawn from: one voice, the laws of its desk now, and the place it takes. */
export type Drawing = {
  readonly state: DeskPublication['state'];
  readonly voice: Voice;
  readonly version: number;
  readonly follows: string | null;
  readonly chain: DeskPublication['chain'];
  /** ISO 8601; the engine has no clock. */
  readonly date: string;
  readonly engine: string;
  readonly catalogue: string;
  /** Ids of all requirements, in the order of the catalogue. */
  readonly requirements: readonly string[];
  readonly reading?: Pick<Reading, 'lawSet' | 'laws'>;
  readonly provision: (segment: string) => Present | undefined;
};

/**
 * Why an accepted judgement cannot be published as it stands: words relied on are gone from the laws, are not those
 * that were accepted, or the catalogue asks this no more. Judged and accepted anew it can.
 */
export type Held = {
  readonly requirement: string;
  readonly aspect: Aspect;
  readonly why: 'provision-gone' | 'words-changed' | 'not-in-catalogue';
  readonly segment?: string;
};

/** `content` has no findings where nothing can be published; such a content is not a publication yet. */
export type Drawn = { readonly content: DeskPublication; readonly held: readonly Held[] };

/** Draws the publication of one voice from what a second person accepted, and from nothing else. */
export function voiced(standings: readonly Standing[], drawing: Drawing): Drawn {
  const { state, voice, version, follows, chain, date, engine, catalogue, requirements, reading } = drawing;
  const place = new Map(requirements.map((id, index) => [id, index]));
  const held: Held[] = [];
  const findings = new Map<string, { law?: PublishedJudgement; practice?: PublishedJudgement }>();
  for (const standing of standings) {
    const { requirement, aspect } = standing;
    if (standing.voice !== voice || standing.state !== state.code || standing.review !== 'accepted') continue;
    const said = place.has(requirement)
      ? judgementOf(standing, drawing)
      : ({ why: 'not-in-catalogue' } as const);
    if ('why' in said) held.push({ requirement, aspect, ...said });
    else findings.set(requirement, { ...findings.get(requirement), [aspect]: said });
  }
  const content: DeskPublication = {
    tutela: 'publication/2',
    state,
    voice,
    version,
    date,
    catalogue,
    engine,
    requirements: requirements.length,
    lawSet: reading?.lawSet ?? null,
    laws: (reading?.laws ?? []).map(lawOf),
    findings: requirements.flatMap((id) => {
      const found = findings.get(id);
      return found ? [{ requirement: id, ...found }] : [];
    }),
    chain,
    follows,
  };
  return { content, held };
}

type Stopped = Pick<Held, 'why' | 'segment'>;

function judgementOf(standing: Standing, drawing: Drawing): PublishedJudgement | Stopped {
  const { judgement, acceptedBy, attached } = standing;
  if (!judgement || !acceptedBy) throw new Error(`accepted without a judgement: ${standing.requirement}`);
  const evidence: PublishedEvidence[] = [];
  for (const [id, word] of standing.evidence) {
    if (word.standing !== 'accepted') continue;
    const present = drawing.provision(id);
    if (!present) return { why: 'provision-gone', segment: id };
    if (!isAsAccepted(standing, id, word, present, drawing)) return { why: 'words-changed', segment: id };
    const { law, number, heading, text } = present.segment;
    evidence.push({ segment: id, law, number, heading, quote: quoteOf(text, word.exact) });
  }
  const { verdict, reason, on, at } = judgement;
  return {
    verdict,
    reason,
    on: {
      judged: at.slice(0, 10),
      accepted: acceptedBy.at.slice(0, 10),
      lawSet: on.lawSet,
      catalogue: on.catalogueVersion,
      engine: on.engineVersion,
    },
    evidence,
    attached: [...attached.values()].map(({ practice }) => practiceOf(practice)),
  };
}

/**
 * Nothing is quoted that was not accepted. Words that were marked must stand in the provision still; a provision that was
 * relied on whole must read as it did, by its hash where one was noted, else by the set of laws being the same.
 */
function isAsAccepted(
  { judgement }: Standing,
  id: string,
  { exact }: Word,
  { segment, sha256 }: Present,
  { reading }: Drawing,
): boolean {
  if (exact !== undefined) return segment.text.includes(exact);
  const noted = judgement?.on.basis?.provisions.find((each) => each.segment === id);
  return noted ? noted.sha256 === sha256 : judgement?.on.lawSet === reading?.lawSet;
}

/** Where the context begins or ends within a pair of UTF-16, that half is left out: no JSON keeps it. */
function quoteOf(text: string, exact: string | undefined): Selector {
  const start = exact === undefined ? 0 : text.indexOf(exact);
  const end = exact === undefined ? text.length : start + exact.length;
  const { prefix, suffix, ...quote } = selectorOf(text, start, end);
  return {
    ...quote,
    prefix: /^[\uDC00-\uDFFF]/.test(prefix) ? prefix.slice(1) : prefix,
    suffix: /[\uD800-\uDBFF]$/.test(suffix) ? suffix.slice(0, -1) : suffix,
  };
}

function practiceOf({ file, ...practice }: Practice): PublishedPractice {
  return { ...practice, ...(file ? { file: file.sha256 } : {}) };
}

function lawOf({ law, title, lang, sha256, format, provisions }: LawRead): PublishedLaw {
  return { law, title, lang, ...(sha256 === undefined ? {} : { sha256 }), format, provisions };
}
