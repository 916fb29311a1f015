import report from '#languages/en/report.ftl?raw';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { RequestEvent } from '@sveltejs/kit';
import { searchIn, provisionsIn } from '#store/readings/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import type { Note } from '#engine/findings/standing.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import { colleaguesOf } from '#operations/assess/colleagues.ts';
import { findingOn, historyOf, type DeskFinding } from '#operations/assess/finding.ts';
import { mayHere, sessionOf, type Seat } from '#operations/assess/seat.ts';
import { waitingFor } from '#operations/practice/list.ts';
import { articlesCited, othersCited, sectionsCited } from '#web/library/sources.ts';
import { dateIn, languageName } from '#web/words/say.ts';
import { deskOf } from '../guard.ts';
import { addressOf } from '../seat.ts';
import { linesOf } from './history.ts';
import { keyOf, lawShown, provisionShown, type ProvisionShown } from './law-view.ts';
import { pageOf, viewOf, whereOf } from './place.ts';
import { chanceOf, DONE, doneIn, momentOf } from './said.ts';
import { sideShown } from './sides.ts';

const FOUND = 20;

/** Everything that the page of one finding shows; undefined when the catalogue has no such requirement. */
export async function findingView(event: RequestEvent, seat: Seat, requirement: Requirement) {
  const { id } = requirement;
  const view = viewOf(event.url);
  const finding = await findingOn(seat, id);
  if (!finding) return undefined;
  const [links, colleagues, where, waiting] = await Promise.all([
    historyOf(seat, id),
    colleaguesOf(deskOf(event).people, seat),
    whereOf(seat, id, view),
    waitingFor(seat, id),
  ]);
  const asked = await askedFor(event.url, seat, finding);
  const nameOf = await namesFor(event, links.flatMap(peopleIn), colleagues);
  const numberOf = (segment: string): string => numberIn(finding, segment);
  const me = seat.person.id;
  const lines = linesOf(links, {
    me,
    nameOf,
    numberOf,
    idle: [...finding.law.standing.idle, ...finding.practice.standing.idle],
    lawSet: finding.reading?.lawSet,
  });
  const telling = { me, today: seat.today, nameOf, numberOf, lines };
  const done = doneIn(event.url.searchParams.get('said'));
  return {
    requirement: requirementShown(requirement, seat),
    address: pageOf(addressOf(seat), id, ''),
    /** Where an action is planned for this requirement, by those who plan. */
    plan: mayHere(seat, 'plan') ? `${addressOf(seat)}/plan/add?requirement=${id}` : undefined,
    place: `${seat.state}/${seat.voice}`,
    view,
    where,
    me,
    today: seat.today,
    done: done === undefined ? undefined : DONE[done],
    may: {
      judge: mayHere(seat, 'judge'),
      attach: mayHere(seat, 'attach-evidence'),
      submit: mayHere(seat, 'submit'),
      approve: mayHere(seat, 'accept'),
      changes: mayHere(seat, 'request-changes'),
      note: mayHere(seat, 'comment'),
      assign: mayHere(seat, 'assign'),
    },
    reading: finding.reading && {
      provisions: finding.reading.provisions,
      when: dateIn('en', finding.reading.at),
    },
    proposal: proposalShown(finding),
    law: lawShown(finding, nameOf),
    ...asked,
    sides: {
      law: sideShown(finding, 'law', telling),
      practice: sideShown(finding, 'practice', telling),
    },
    practice: {
      items: [...finding.practice.standing.attached].map(([item, { practice, by, at }]) => ({
        item,
        ...practice,
        by: nameOf(by),
        when: momentOf(at),
        expired: practice.expires !== undefined && practice.expires < seat.today,
        detach: uuid7(),
      })),
      attach: uuid7(),
      /** Proposals from past reports that nobody answered. */
      waiting,
      past: `${addressOf(seat)}/practice?requirement=${id}`,
    },
    colleagues,
    talk: talkShown([...finding.law.standing.notes, ...finding.practice.standing.notes], finding, me, nameOf),
    lines,
  };
}

export type FindingView = NonNullable<Awaited<ReturnType<typeof findingView>>>;

function requirementShown(requirement: Requirement, { catalogue }: Seat) {
  const { id, title, question, severity, why, detail, evidence, worked, pinpoints } = requirement;
  return {
    id,
    title,
    question,
    severity,
    why,
    detail,
    evidence,
    worked,
    articles: articlesCited(pinpoints, catalogue),
    sections: sectionsCited(pinpoints),
    others: othersCited(pinpoints),
  };
}

const words = new FluentBundle('en', { useIsolating: false });
words.addResource(new FluentResource(report));

function proposalShown({ answer }: DeskFinding) {
  if (!answer) return undefined;
  const { answered, confidence, searched, beyondLaw, missingKinds, matches } = answer;
  const kinds = (missingKinds ?? []).map((kind) => {
    const value = words.getMessage(`kind-${kind}`)?.value;
    return value ? words.formatPattern(value, null) : kind;
  });
  return {
    answered,
    beyondLaw: beyondLaw === true,
    matches: matches.length,
    sure: chanceOf(confidence),
    percent: Math.round(confidence * 100),
    segments: searched.segments,
    languages: new Intl.ListFormat('en').format(searched.langs.map((tag) => languageName('en', tag))),
    kinds: new Intl.ListFormat('en', { type: 'disjunction' }).format(kinds),
  };
}

/** A provision that the address names, and what was searched for in the laws. */
async function askedFor(url: URL, seat: Seat, finding: DeskFinding) {
  const find = (url.searchParams.get('find') ?? '').trim().slice(0, 200);
  const named = url.searchParams.get('segment') ?? '';
  const none = {
    find,
    found: [] as readonly (ProvisionShown & { readonly here: boolean })[],
    added: undefined,
    addedThere: undefined,
  };
  const { reading, provisions, law } = finding;
  if (!reading) return none;
  const session = sessionOf(seat);
  const show = { nameOf: (id: string) => id };
  const isShown = (segment: string): boolean =>
    law.standing.evidence.has(segment) ||
    (finding.answer?.matches ?? []).some((match) => match.segment === segment);
  const there = named !== '' && provisions.has(named) && isShown(named);
  const [wanted] =
    named === '' || there ? [] : await provisionsIn(seat.database, session, reading.id, [named]);
  const hits = find === '' ? [] : await searchIn(seat.database, session, reading.id, find, FOUND);
  return {
    find,
    found: hits.map((segment) => ({ ...provisionShown(segment, show), here: isShown(segment.id) })),
    added: wanted && provisionShown(wanted, show),
    /** It stands on the page already. */
    addedThere: there ? keyOf(named) : undefined,
  };
}

function talkShown(notes: readonly Note[], finding: DeskFinding, me: string, nameOf: (id: string) => string) {
  const answered = new Set(notes.map(({ answers }) => answers));
  const isLaw = new Set(finding.law.standing.notes.map(({ id }) => id));
  return notes
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ id, by, at, text, to, answers }) => ({
      id,
      aspect: isLaw.has(id) ? ('law' as const) : ('practice' as const),
      by: nameOf(by),
      when: momentOf(at),
      text,
      to: to === undefined ? undefined : nameOf(to),
      answers,
      open: to !== undefined && !answered.has(id),
      forMe: to === me && !answered.has(id),
      answer: uuid7(),
    }));
}

/** "Art. 41", or the id where the provision is in none of the laws. */
function numberIn({ provisions }: DeskFinding, segment: string): string {
  const found = provisions.get(segment);
  return found ? `${found.law} ${found.number}`.trim() : segment;
}

type Spoken = { readonly by: string; readonly kind: string; readonly body: object };

function peopleIn({ by, body }: Spoken): readonly string[] {
  const to = 'to' in body && typeof body.to === 'string' ? [body.to] : [];
  return [by, ...to];
}

/** Names also of those who do not work here any more, asked for only when there are such. */
async function namesFor(
  event: RequestEvent,
  ids: readonly string[],
  colleagues: readonly { readonly id: string; readonly name: string }[],
): Promise<(id: string) => string> {
  const names = new Map(colleagues.map(({ id, name }) => [id, name]));
  if (ids.some((id) => !names.has(id))) {
    for (const { id, name } of await deskOf(event).people.everybody()) names.set(id, name);
  }
  return (id) => names.get(id) ?? 'somebody who is not here any more';
}
