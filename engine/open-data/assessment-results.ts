import { judgedOf, publisher } from './findings-oscal.ts';
import type { PublicationInput } from './input.ts';
import { irisOf } from './iris.ts';
import { markup, markupLine, metadata, prop, some, type Json } from './oscal.ts';
import { uuidOf } from './uuid.ts';

/**
 * A publication as OSCAL assessment results (`application/oscal+json`; OSCAL 1.2, Assessment Results Model): one result
 * with an observation for each judgement, a finding for each that says met, partly or not met, and a risk for each gap.
 * OSCAL asks for an assessment plan; there is none apart from the catalogue, so a resource in the document says so.
 *
 * @returns the same value for the same publication, wherever it is made
 */
export function assessmentResults(input: PublicationInput): Json {
  const { signed, base } = input;
  const { content, sha256 } = signed;
  const iris = irisOf(base);
  const judged = judgedOf(input);
  const { party, uuid } = publisher(content);
  const plan = uuidOf(`assessment plan ${content.catalogue}`);
  const title = `${content.state.name}: findings under the Protocol on the sale of children, version ${content.version}`;
  const asked = [...new Set(judged.map(({ requirement }) => requirement))];
  return {
    'assessment-results': {
      uuid: uuidOf(`assessment-results ${sha256}`),
      metadata: metadata({
        title,
        modified: content.date,
        version: String(content.version),
        props: [prop('sha256', sha256), prop('voice', content.voice), prop('state', content.state.code)],
        links: [{ href: iris.publication(content), rel: 'canonical' }],
        parties: [party],
        responsible: [{ 'role-id': 'creator', 'party-uuids': [uuid] }],
      }),
      'import-ap': { href: `#${plan}` },
      results: [
        {
          uuid: uuidOf(`result ${sha256}`),
          title: markupLine(title),
          description: markup(
            `Judgements that a second person accepted, law and practice apart. ${asked.length} of ${content.requirements} requirements are published.`,
          ),
          start: `${first(
            judged.map(({ judgement }) => judgement.on.judged),
            content.date,
          )}T00:00:00Z`,
          end: `${content.date}T00:00:00Z`,
          props: [prop('catalogue', content.catalogue), prop('engine', content.engine)],
          'reviewed-controls': {
            'control-selections': [{ 'include-controls': asked.map((id) => ({ 'control-id': id })) }],
          },
          observations: judged.map(({ observation }) => observation),
          ...some(
            'risks',
            judged.flatMap(({ risk }) => risk ?? []),
          ),
          ...some(
            'findings',
            judged.flatMap(({ finding }) => finding ?? []),
          ),
        },
      ],
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: 'Assessment plan',
            description: markup(
              `Every requirement of the catalogue, version ${content.catalogue}, is asked of law and of practice.`,
            ),
            props: [{ name: 'type', value: 'plan' }],
            rlinks: [{ href: iris.catalogue(input.catalogue.instrument.id) }],
          },
          ...content.laws.map(({ law, title: name, lang, sha256: hash }) => ({
            uuid: uuidOf(`law ${sha256} ${law}`),
            title: markupLine(name.trim() === '' ? law : name),
            props: [{ name: 'type', value: 'law' }, prop('law', law), prop('lang', lang)],
            rlinks: [
              {
                href: iris.law(content, law),
                ...(hash === undefined ? {} : { hashes: [{ algorithm: 'SHA-256', value: hash }] }),
              },
            ],
          })),
        ],
      },
    },
  };
}

/** Days of ISO 8601 sort as text. */
function first(days: readonly string[], otherwise: string): string {
  return [...days].sort()[0] ?? otherwise;
}
