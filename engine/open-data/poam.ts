import { judgedOf, publisher, type Judged } from './findings-oscal.ts';
import type { PlannedAction, PublicationInput } from './input.ts';
import { irisOf } from './iris.ts';
import { markup, markupLine, metadata, moment, prop, some, type Json } from './oscal.ts';
import { uuidOf } from './uuid.ts';

export type PoamInput = PublicationInput & {
  /** Public actions of the plan that belongs to this publication; the gaps alone when absent. */
  readonly actions?: readonly PlannedAction[] | undefined;
};

/**
 * The gaps of a publication, and the actions that answer them, as an OSCAL plan of action and milestones
 * (`application/oscal+json`; OSCAL 1.2, POA&M Model). An action is an item with the gaps of its requirements, and is
 * noted with each of them as a planned remediation; a gap that no action names is an item of its own.
 *
 * @returns undefined where nothing is open and nothing planned: OSCAL has no empty plan
 */
export function planOfAction({ actions = [], ...input }: PoamInput): Json | undefined {
  const { signed, base } = input;
  const { content, sha256 } = signed;
  const gaps = judgedOf(input).filter(({ risk }) => risk !== undefined);
  const open = gaps.filter(
    ({ requirement }) => !actions.some(({ requirements }) => requirements.includes(requirement)),
  );
  const items = [
    ...actions.map((action) => actionItem(action, gaps, sha256)),
    ...open.map((gap) => gapItem(gap, sha256)),
  ];
  if (items.length === 0) return undefined;
  const { party, uuid } = publisher(content);
  const subject = uuidOf(`subject ${content.state.code}`);
  return {
    'plan-of-action-and-milestones': {
      uuid: uuidOf(`poam ${sha256} ${JSON.stringify(actions)}`),
      metadata: metadata({
        title: `${content.state.name}: gaps and actions under the Protocol on the sale of children, version ${content.version}`,
        modified: content.date,
        version: String(content.version),
        props: [prop('sha256', sha256), prop('voice', content.voice), prop('state', content.state.code)],
        links: [{ href: irisOf(base).publication(content), rel: 'canonical' }],
        parties: [party],
        responsible: [{ 'role-id': 'creator', 'party-uuids': [uuid] }],
      }),
      'import-ssp': { href: `#${subject}` },
      ...some(
        'observations',
        gaps.map(({ observation }) => observation),
      ),
      ...some(
        'risks',
        gaps.map((gap) => riskWith(gap, actions)),
      ),
      ...some(
        'findings',
        gaps.flatMap(({ finding }) => finding ?? []),
      ),
      'poam-items': items,
      'back-matter': {
        resources: [
          {
            uuid: subject,
            title: markupLine(content.state.name),
            description:
              'What is assessed is the law and the practice of a State; there is no system security plan.',
            rlinks: [{ href: irisOf(base).state(content.state.code) }],
          },
        ],
      },
    },
  };
}

function riskWith({ requirement, risk }: Judged, actions: readonly PlannedAction[]): Json {
  const planned = actions.filter(({ requirements }) => requirements.includes(requirement));
  return {
    ...risk,
    ...deadline(planned),
    ...some(
      'remediations',
      planned.map((action) => remediation(action, String(risk?.uuid))),
    ),
  };
}

/** The gap is closed when the last of its actions is done; without a date for each there is no deadline. */
function deadline(planned: readonly PlannedAction[]): Json {
  const days = planned.flatMap(({ due }) => due ?? []);
  const last = [...days].sort().at(-1);
  return last === undefined || days.length < planned.length ? {} : { deadline: moment(last) };
}

function remediation({ id, title, description, due, lead }: PlannedAction, risk: string): Json {
  const step = {
    uuid: uuidOf(`task ${id} ${risk}`),
    type: 'milestone',
    title: markupLine(title),
    ...(due === undefined ? {} : { timing: { 'on-date': { date: moment(due) } } }),
  };
  return {
    uuid: uuidOf(`remediation ${id} ${risk}`),
    lifecycle: 'planned',
    title: markupLine(title),
    description: markup(description.trim() === '' ? title : description),
    props: [prop('action', id), ...leadOf(lead)],
    tasks: [step],
  };
}

function actionItem(
  { id, title, description, due, lead, requirements }: PlannedAction,
  gaps: readonly Judged[],
  sha256: string,
): Json {
  const closes = gaps.filter(({ requirement }) => requirements.includes(requirement));
  return {
    uuid: uuidOf(`poam-item ${sha256} action ${id}`),
    title: markupLine(title),
    description: markup(description.trim() === '' ? title : description),
    props: [
      prop('action', id),
      ...(due === undefined ? [] : [prop('due', due)]),
      ...leadOf(lead),
      ...requirements.map((requirement) => prop('requirement', requirement)),
    ],
    ...relatedTo(closes),
  };
}

function gapItem(gap: Judged, sha256: string): Json {
  return {
    uuid: uuidOf(`poam-item ${sha256} gap ${gap.requirement} ${gap.aspect}`),
    title: markupLine(`Gap: ${gap.title}`),
    description: markup(gap.judgement.reason),
    props: [
      prop('requirement', gap.requirement),
      prop('aspect', gap.aspect),
      prop('verdict', gap.judgement.verdict),
    ],
    ...relatedTo([gap]),
  };
}

function relatedTo(gaps: readonly Judged[]): Json {
  return {
    ...some(
      'related-findings',
      gaps.flatMap(({ finding }) => (finding ? [{ 'finding-uuid': finding['uuid'] }] : [])),
    ),
    ...some(
      'related-risks',
      gaps.flatMap(({ risk }) => (risk ? [{ 'risk-uuid': risk.uuid }] : [])),
    ),
  };
}

function leadOf(lead: string | undefined): readonly Json[] {
  return lead === undefined || lead.trim() === '' ? [] : [prop('lead', lead)];
}
