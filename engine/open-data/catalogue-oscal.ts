import type { Example, Requirement } from '#engine/model/requirement.ts';
import { groupOf, LICENCE, type CatalogueInput } from './input.ts';
import { irisOf } from './iris.ts';
import { markup, markupLine, metadata, objectiveId, prop, some, type Json } from './oscal.ts';
import { citationsOf } from './pinpoints.ts';
import { uuidOf } from './uuid.ts';

/**
 * The catalogue as an OSCAL catalog (`application/oscal+json`; OSCAL 1.2, Catalog Model). A group is a group, a
 * requirement a control with its own id; the question is its statement, the reasons its guidance, what would prove it
 * two assessment objectives: of law and of practice. It is in English: OSCAL has no place for a second language.
 */
export function catalogueOscal({ catalogue, base, modified }: Omit<CatalogueInput, 'texts'>): Json {
  const { instrument, requirements, version } = catalogue;
  const iris = irisOf(base);
  const treaty = uuidOf(`instrument ${instrument.id}`);
  return {
    catalog: {
      uuid: uuidOf(`catalog ${instrument.id} ${version}`),
      metadata: metadata({
        title: `Requirements of the ${instrument.title}`,
        modified,
        version,
        props: [{ name: 'keywords', value: 'children, sale of children, sexual exploitation, treaty' }],
        links: [
          { href: iris.catalogue(instrument.id), rel: 'canonical' },
          { href: LICENCE, rel: 'license' },
        ],
        remarks: SEVERITIES,
      }),
      groups: instrument.groups
        .map(({ id, title }) => ({ id, title, of: requirements.filter((each) => groupOf(each.id) === id) }))
        .filter(({ of }) => of.length > 0)
        .map(({ id, title, of }) => ({
          id,
          class: 'group',
          title: markupLine(title),
          links: [{ href: iris.group(instrument.id, id), rel: 'canonical' }],
          controls: of.map((requirement) =>
            control(requirement, iris.requirement(instrument.id, requirement.id), treaty),
          ),
        })),
      'back-matter': {
        resources: [
          {
            uuid: treaty,
            title: markupLine(instrument.title),
            props: [{ name: 'type', value: 'law' }],
            citation: { text: markupLine(`${instrument.title}, adopted on ${instrument.adopted}`) },
            rlinks: [{ href: iris.instrument(instrument.id) }],
          },
        ],
      },
    },
  };
}

const SEVERITIES =
  'Property "severity": O, a duty of the Protocol; S, a recommendation of the Committee on the Rights of the Child; ' +
  'P, good practice. The three are never mixed. Property "pinpoint": its class says how the place was checked: ' +
  'verified in the text, section for a heading read, unverified for memory.';

function control(requirement: Requirement, address: string, treaty: string): Json {
  const { id, title, question, severity, kind, addressees, pinpoints, why, detail, related } = requirement;
  return {
    id,
    class: 'requirement',
    title: markupLine(title),
    props: [
      { name: 'label', value: id },
      prop('severity', severity),
      prop('kind', kind),
      ...addressees.map((each) => prop('addressee', each)),
      ...citationsOf(pinpoints).map(({ cite, mark }) => prop('pinpoint', cite, { class: mark })),
    ],
    links: [
      { href: address, rel: 'canonical' },
      ...(pinpoints.opsc.length > 0 ? [{ href: `#${treaty}`, rel: 'reference' }] : []),
      ...related.map((other) => ({ href: `#${other}`, rel: 'related' })),
    ],
    parts: [
      { id: `${id}_smt`, name: 'statement', prose: markup(question) },
      { id: `${id}_gdn`, name: 'guidance', prose: markup(`${why}\n\n${detail}`) },
      objectives(requirement),
      worked(requirement),
      ...(requirement.examples ?? []).map((example, index) => exampleOf(example, `${id}_ex.${index + 1}`)),
    ],
  };
}

/** Law and practice are judged apart, so each has an objective that a finding can name. */
function objectives({ id, question, evidence }: Requirement): Json {
  return {
    id: `${id}_obj`,
    name: 'assessment-objective',
    prose: markup(question),
    parts: (['law', 'practice'] as const).map((aspect) => ({
      id: objectiveId(id, aspect),
      name: 'assessment-objective',
      class: aspect,
      title: aspect === 'law' ? 'Law' : 'Practice',
      ...(evidence[aspect].length === 0
        ? {}
        : { prose: evidence[aspect].map((each) => `- ${markupLine(each)}`).join('\n') }),
    })),
  };
}

function worked({ id, worked: { situation, judgement } }: Requirement): Json {
  return {
    id: `${id}_ex.worked`,
    name: 'example',
    class: 'worked',
    prose: markup(`${situation}\n\n${judgement}`),
  };
}

function exampleOf({ verdict, lang, text, why }: Example, id: string): Json {
  return {
    id,
    name: 'example',
    class: verdict,
    ...some('props', [prop('lang', lang), prop('why', why)]),
    prose: markup(text),
  };
}
