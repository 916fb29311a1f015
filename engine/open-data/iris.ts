import type { DeskPublication, PublishedEvidence } from '#engine/model/desk-publication.ts';
import type { Aspect } from '#engine/model/decision.ts';

/** Which publication: of which State, in which voice, of which number. */
export type Edition = Pick<DeskPublication, 'state' | 'voice' | 'version'>;

/**
 * IRIs of what Tutela names. They stay when pages move: all stand under `/id/`, which the site redirects to the page or
 * file of the thing. Ids in a path are percent-encoded one part at a time.
 */
export type Iris = {
  /** The treaty itself: ".../id/opsc". */
  readonly instrument: (instrument: string) => string;
  /** All requirements of a treaty, as a concept scheme: ".../id/opsc/requirements". */
  readonly catalogue: (instrument: string) => string;
  readonly group: (instrument: string, group: string) => string;
  /** ".../id/opsc/requirements/csam/produce" for "csam.produce". */
  readonly requirement: (instrument: string, id: string) => string;
  /** Duty, recommendation or good practice: ".../id/opsc/layers/O". */
  readonly layer: (instrument: string, severity: string) => string;
  readonly state: (code: string) => string;
  /** ".../id/states/XE/state/1". */
  readonly publication: (edition: Edition) => string;
  readonly law: (edition: Edition, law: string) => string;
  /** The text its quotes are counted in: one provision as this publication read it. */
  readonly provision: (edition: Edition, segment: PublishedEvidence['segment']) => string;
  readonly finding: (edition: Edition, requirement: string, aspect: Aspect) => string;
  /** The page of a requirement for people, in one language. */
  readonly page: (lang: string, requirement: string) => string;
  /** An address on the same site: "/api/v1" gives "https://host/api/v1". */
  readonly at: (path: string) => string;
};

/**
 * @param base address of the site, "https://host" or with a path; a final "/" is dropped
 * @throws RangeError when it is no absolute address of the web
 */
export function irisOf(base: string): Iris {
  const root = base.replace(/(?<!\/)\/+$/, '');
  if (!/^https?:\/\/[^\s/?#<>"]+(\/[^\s?#<>"]*)?$/.test(root)) {
    throw new RangeError(`"${base}" is not an absolute address of the web; hand in "https://host"`);
  }
  const id = (...parts: readonly string[]): string =>
    `${root}/id/${parts.map((part) => encodeURIComponent(part)).join('/')}`;
  const publication = ({ state, voice, version }: Edition): readonly string[] => [
    'states',
    state.code,
    voice,
    String(version),
  ];
  return {
    instrument: (instrument) => id(instrument),
    catalogue: (instrument) => id(instrument, 'requirements'),
    group: (instrument, group) => id(instrument, 'requirements', group),
    requirement: (instrument, requirement) => id(instrument, 'requirements', ...requirement.split('.')),
    layer: (instrument, severity) => id(instrument, 'layers', severity),
    state: (code) => id('states', code),
    publication: (edition) => id(...publication(edition)),
    law: (edition, law) => id(...publication(edition), 'laws', law),
    provision: (edition, segment) => id(...publication(edition), 'provisions', ...segment.split('/')),
    finding: (edition, requirement, aspect) => id(...publication(edition), 'findings', requirement, aspect),
    page: (lang, requirement) =>
      `${root}/${lang}/requirements/${requirement.split('.').map(encodeURIComponent).join('/')}`,
    at: (path) => `${root}${path}`,
  };
}
