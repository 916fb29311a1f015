import {
  judgementsIn,
  type DeskPublication,
  type PublishedEvidence,
} from '#engine/model/desk-publication.ts';
import type { Verdict } from '#engine/model/decision.ts';
import { byId, type PublicationInput } from './input.ts';
import { irisOf, type Iris } from './iris.ts';
import type { Json } from './oscal.ts';

/** The words of schema.org, named in the document so that nothing is fetched to read it. */
const CONTEXT: Json = {
  '@vocab': 'http://schema.org/',
  datePublished: { '@type': 'Date' },
  dateCreated: { '@type': 'Date' },
  legislationDate: { '@type': 'Date' },
};

/**
 * A publication as JSON-LD of schema.org (`application/ld+json`; schema.org Legislation, which follows the European
 * Legislation Identifier). A provision that people relied on to judge a requirement of law as met ensures the
 * implementation of the treaty (`legislationEnsuresImplementationOf`); one relied on where the requirement is met in
 * part only applies it (`legislationApplies`, which has no legal force). Nothing is said of a provision relied on to
 * show that a requirement is not met.
 */
export function publicationJsonLd({ signed, catalogue, base }: PublicationInput): Json {
  const { content, sha256 } = signed;
  const iris = irisOf(base);
  const { instrument } = catalogue;
  const titles = byId(catalogue);
  const judged = judgementsIn(content);
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': iris.instrument(instrument.id),
        '@type': 'Legislation',
        name: instrument.title,
        legislationType: 'Treaty',
        legislationDate: instrument.adopted,
      },
      {
        '@id': iris.publication(content),
        '@type': 'Report',
        name: `${content.state.name}: findings under the Protocol on the sale of children`,
        version: String(content.version),
        datePublished: content.date,
        identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: sha256 },
        about: { '@id': iris.state(content.state.code) },
        isBasedOn: { '@id': iris.catalogue(instrument.id) },
        publisher: publisherOf(content),
        hasPart: judged.map(({ requirement, aspect }) => ({
          '@id': iris.finding(content, requirement, aspect),
        })),
      },
      {
        '@id': iris.state(content.state.code),
        '@type': 'Country',
        name: content.state.name,
        identifier: content.state.code,
      },
      ...lawsOf(content, iris),
      ...provisionsOf(content, iris, instrument.id),
      ...judged.map(({ requirement, aspect, judgement }) => ({
        '@id': iris.finding(content, requirement, aspect),
        '@type': 'Review',
        name: titles.get(requirement)?.title ?? requirement,
        about: { '@id': iris.requirement(instrument.id, requirement) },
        itemReviewed: { '@id': iris.state(content.state.code) },
        reviewAspect: aspect,
        reviewBody: judgement.reason,
        reviewRating: { '@type': 'Rating', ratingValue: judgement.verdict },
        dateCreated: judgement.on.judged,
        datePublished: judgement.on.accepted,
        citation: judgement.evidence.map(({ segment }) => ({ '@id': iris.provision(content, segment) })),
      })),
    ],
  };
}

function publisherOf({ voice, state }: DeskPublication): Json {
  return voice === 'state'
    ? { '@type': 'GovernmentOrganization', name: state.name }
    : { '@type': 'NGO', name: `Non-governmental organisations on ${state.name}` };
}

/** Every law that lay on the desk, also one that nobody relied on. */
function lawsOf(content: DeskPublication, iris: Iris): readonly Json[] {
  return content.laws.map(({ law, title, lang }) => ({
    '@id': iris.law(content, law),
    '@type': 'Legislation',
    name: title,
    legislationIdentifier: law,
    legislationJurisdiction: { '@id': iris.state(content.state.code) },
    ...(lang === 'und' ? {} : { inLanguage: lang }),
  }));
}

/** Each provision once, with the strongest that is said of it. */
function provisionsOf(content: DeskPublication, iris: Iris, instrument: string): readonly Json[] {
  const found = new Map<string, { evidence: PublishedEvidence; verdicts: Set<Verdict> }>();
  for (const { aspect, judgement } of judgementsIn(content)) {
    for (const evidence of judgement.evidence) {
      const known = found.get(evidence.segment) ?? { evidence, verdicts: new Set() };
      if (aspect === 'law') known.verdicts.add(judgement.verdict);
      found.set(evidence.segment, known);
    }
  }
  const treaty = { '@id': iris.instrument(instrument) };
  return [...found.values()].map(({ evidence: { segment, law, number, heading }, verdicts }) => ({
    '@id': iris.provision(content, segment),
    '@type': 'Legislation',
    legislationIdentifier: number,
    ...(heading.trim() === '' ? {} : { name: heading }),
    isPartOf: { '@id': iris.law(content, law) },
    legislationJurisdiction: { '@id': iris.state(content.state.code) },
    ...(verdicts.has('met') ? { legislationEnsuresImplementationOf: treaty } : {}),
    ...(verdicts.has('partly') ? { legislationApplies: treaty } : {}),
  }));
}
