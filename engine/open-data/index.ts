/**
 * Open data: what Tutela publishes, in the forms others read. Pure writers: content in, value or text out. The door adds
 * the media type (`MEDIA`), and what stays is named by IRIs under `/id/` (`irisOf`) and by UUIDs of version 5 (`uuidOf`).
 * docs/open-data.md is the page for readers of the files.
 */

/** application/json: the whole catalogue in its own form. */
export { catalogueJson } from './catalogue-json.ts';
/** application/oscal+json: OSCAL 1.2, Catalog Model. Ids of controls are ids of requirements. */
export { catalogueOscal } from './catalogue-oscal.ts';
/** application/ld+json and text/turtle: SKOS Reference (W3C, 18 August 2009), in every language handed in. */
export { catalogueSkos, catalogueSkosTurtle } from './catalogue-skos.ts';
/** application/ld+json: schema.org Legislation, with `legislationEnsuresImplementationOf` to the treaty. */
export { publicationJsonLd } from './publication-jsonld.ts';
/** application/oscal+json: OSCAL 1.2, Assessment Results Model. */
export { assessmentResults } from './assessment-results.ts';
/** application/oscal+json: OSCAL 1.2, Plan of Action and Milestones Model. */
export { planOfAction, type PoamInput } from './poam.ts';
/** application/ld+json; profile="http://www.w3.org/ns/anno.jsonld": W3C Web Annotation Data Model, 4.2.4 and 4.2.5. */
export { annotationPage, positionOf, type AnnotationsInput } from './annotations.ts';
/** application/ld+json and text/turtle: Data Catalog Vocabulary (DCAT) 3, of the datasets handed in. */
export { dcatJsonLd, dcatTurtle, type Dataset, type DcatInput, type Distribution } from './dcat.ts';
/** application/oscal+json: OSCAL 1.2, Control Mapping Model; the relations of NIST IR 8477. */
export { mappingCollection, type MappingsInput } from './mapping-oscal.ts';
/** Rows for the writers of text/csv (RFC 4180) and XLSX. */
export { mappingRows } from './mapping-rows.ts';
/** From an overlay of languages/<lang>/catalogue/ to what the writers take. */
export { textsOf } from './texts.ts';
export { irisOf, type Edition, type Iris } from './iris.ts';
export { NAMESPACE, uuidOf } from './uuid.ts';
export { NS, OSCAL, type Json } from './oscal.ts';
export { MEDIA } from './media.ts';
export {
  LICENCE,
  type CatalogueInput,
  type PlannedAction,
  type PublicationInput,
  type RequirementText,
  type Texts,
} from './input.ts';
