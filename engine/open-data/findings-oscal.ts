import type { Aspect } from '#engine/model/decision.ts';
import { judgementsIn, type PublishedJudgement } from '#engine/model/desk-publication.ts';
import { byId, type PublicationInput } from './input.ts';
import { irisOf } from './iris.ts';
import { markup, markupLine, moment, objectiveId, organisation, prop, some, type Json } from './oscal.ts';
import { uuidOf } from './uuid.ts';

/** One published judgement in the three forms in which OSCAL speaks of it. */
export type Judged = {
  readonly requirement: string;
  readonly aspect: Aspect;
  readonly judgement: PublishedJudgement;
  readonly title: string;
  /** What was examined. */
  readonly observation: Json;
  /** Absent where OSCAL's two states have no place for it: what does not apply is neither satisfied nor not. */
  readonly finding?: Json;
  /** The gap, where there is one. */
  readonly risk?: Json & { readonly uuid: string };
};

/**
 * Every judgement of a publication (OSCAL 1.2, Assessment Common: observation, finding, risk). UUIDs come from the hash
 * of the publication, so that assessment results and the plan of action name the same things.
 */
export function judgedOf({ signed, catalogue, base }: PublicationInput): readonly Judged[] {
  const { content, sha256 } = signed;
  const iris = irisOf(base);
  const titles = byId(catalogue);
  const origin = [{ actors: [{ type: 'party', 'actor-uuid': publisher(content).uuid }] }];
  return judgementsIn(content).map(({ requirement, aspect, judgement }) => {
    const key = `${sha256} ${requirement} ${aspect}`;
    const title = `${titles.get(requirement)?.title ?? requirement} (${aspect})`;
    const { verdict, reason, on } = judgement;
    const props = [prop('requirement', requirement), prop('aspect', aspect), prop('verdict', verdict)];
    const related = { 'related-observations': [{ 'observation-uuid': uuidOf(`observation ${key}`) }] };
    const gap = verdict === 'partly' || verdict === 'not-met';
    const risk = {
      uuid: uuidOf(`risk ${key}`),
      title: markupLine(`Gap: ${title}`),
      description: markup(reason),
      statement: markup(titles.get(requirement)?.question ?? requirement),
      props,
      status: 'open',
      ...related,
    };
    const finding = {
      uuid: uuidOf(`finding ${key}`),
      title: markupLine(title),
      description: markup(reason),
      props,
      links: [{ href: iris.finding(content, requirement, aspect), rel: 'canonical' }],
      origins: origin,
      target: targetOf(requirement, judgement, aspect),
      ...related,
      ...(gap ? { 'related-risks': [{ 'risk-uuid': risk.uuid }] } : {}),
    };
    const observation = {
      uuid: uuidOf(`observation ${key}`),
      title: markupLine(title),
      description: markup(reason),
      props: [...props, prop('accepted', on.accepted), prop('catalogue', on.catalogue)],
      methods: ['EXAMINE'],
      types: ['control-objective'],
      origins: origin,
      ...some(
        'relevant-evidence',
        evidenceOf(judgement, (segment) => iris.provision(content, segment)),
      ),
      collected: moment(on.judged),
      ...expiry(judgement),
    };
    const judged = verdict !== 'not-applicable' && verdict !== 'undecided';
    return {
      requirement,
      aspect,
      judgement,
      title,
      observation,
      ...(judged ? { finding } : {}),
      ...(gap ? { risk } : {}),
    };
  });
}

/** Who speaks in a publication: the State, or the organisations beside it. */
export function publisher({
  state,
  voice,
}: PublicationInput['signed']['content']): ReturnType<typeof organisation> {
  const name = voice === 'state' ? state.name : `Non-governmental organisations on ${state.name}`;
  return organisation(`${state.code} ${voice}`, name);
}

/** OSCAL knows two states; the finer scale stands in the property "verdict". What is met in part is not satisfied. */
function targetOf(requirement: string, { verdict }: PublishedJudgement, aspect: Aspect): Json {
  const implementation = { met: 'implemented', partly: 'partial' } as Readonly<Record<string, string>>;
  const state = implementation[verdict];
  return {
    type: 'objective-id',
    'target-id': objectiveId(requirement, aspect),
    status: {
      state: verdict === 'met' ? 'satisfied' : 'not-satisfied',
      reason: verdict === 'met' ? 'pass' : 'fail',
    },
    ...(state === undefined ? {} : { 'implementation-status': { state } }),
  };
}

function evidenceOf(
  { evidence, attached }: PublishedJudgement,
  provision: (segment: string) => string,
): readonly Json[] {
  return [
    ...evidence.map(({ segment, law, number, heading, quote }) => ({
      href: provision(segment),
      description: markup(quote.exact),
      props: [
        prop('law', law),
        prop('provision', number),
        ...(heading.trim() === '' ? [] : [prop('heading', heading)]),
      ],
    })),
    ...attached.map(({ what, title, shows, url, file }) => ({
      ...(url !== undefined && URL.canParse(url) ? { href: new URL(url).href } : {}),
      description: markup(shows === undefined ? title : `${title}\n\n${shows}`),
      props: [prop('practice', what), ...(file === undefined ? [] : [prop('sha256', file)])],
    })),
  ];
}

/** What is to be looked at again first decides when the observation runs out. */
function expiry({ attached }: PublishedJudgement): Json {
  const first = attached.flatMap(({ expires }) => expires ?? []).sort()[0];
  return first === undefined ? {} : { expires: moment(first) };
}
