import type { Catalogue } from '#engine/model/catalogue.ts';
import { MEDIA } from '#engine/open-data/index.ts';

/** What the site can lead to. */
export type Things = {
  readonly catalogue: Pick<Catalogue, 'instrument' | 'requirements'>;
  /** "fr" for FR; undefined for a code that no State has. */
  readonly slugOf: (code: string) => string | undefined;
};

/**
 * Where a thing with an IRI of engine/open-data/iris.ts is told of: for people its page, for programs that ask for linked data
 * the file that holds it. A thing is not its page, so the answer is "see other" (RFC 9110, 15.4.4).
 *
 * @param path what stands behind "/id/", decoded: "opsc/requirements/csam/produce"
 * @param asked the header Accept, or null
 * @param lang of the page
 * @returns an address of the same site; undefined where there is no such thing
 */
export function addressOfThing(
  path: string,
  asked: string | null,
  lang: string,
  { catalogue, slugOf }: Things,
): string | undefined {
  const [first, ...rest] = path.split('/');
  if (first === 'states') return stateThing(rest, lang, slugOf);
  if (first !== catalogue.instrument.id) return undefined;
  const page = catalogueThing(rest, lang, catalogue);
  return page === undefined ? undefined : (linkedData(asked) ?? page);
}

function catalogueThing(
  parts: readonly string[],
  lang: string,
  { instrument, requirements }: Things['catalogue'],
) {
  const list = `/${lang}/requirements`;
  const [kind, one, two, ...more] = parts;
  if (more.length > 0) return undefined;
  if (kind === undefined) return list;
  if (kind === 'layers' && one !== undefined && two === undefined)
    return /^[OSP]$/u.test(one) ? `${list}?severity=${one}` : undefined;
  if (kind !== 'requirements') return undefined;
  if (one === undefined) return list;
  if (two === undefined)
    return instrument.groups.some(({ id }) => id === one) ? `${list}?group=${one}` : undefined;
  return requirements.some(({ id }) => id === `${one}.${two}`) ? `${list}/${one}/${two}` : undefined;
}

/** Laws, provisions and what was published are told of on the page of their State, a finding on its own. */
function stateThing(
  [code = '', voice, version, kind, ...rest]: readonly string[],
  lang: string,
  slugOf: Things['slugOf'],
) {
  const slug = /^[A-Z]{2}$/u.test(code) ? slugOf(code) : undefined;
  if (slug === undefined) return undefined;
  const page = `/${lang}/states/${slug}`;
  if (voice === undefined) return page;
  if (!['state', 'ngo'].includes(voice) || !/^[1-9]\d{0,8}$/u.test(version ?? '')) return undefined;
  if (kind === undefined) return `${page}#published`;
  const [requirement = '', aspect] = rest;
  if (kind !== 'findings')
    return ['laws', 'provisions'].includes(kind) && requirement !== '' ? `${page}#published` : undefined;
  const at = /^([a-z]+)\.([a-z0-9-]+)$/u.exec(requirement);
  return at && ['law', 'practice'].includes(aspect ?? '') ? `${page}/${at[1]}/${at[2]}` : undefined;
}

/** The first of the forms that is asked for by name; a browser names none of them. */
function linkedData(asked: string | null): string | undefined {
  const types = (asked ?? '').split(',').map((part) => (part.split(';')[0] ?? '').trim().toLowerCase());
  const form = types.map((type) => FORMS.get(type)).find((each) => each !== undefined);
  return form === undefined ? undefined : `/api/v1/catalogue?format=${form}`;
}

const FORMS: ReadonlyMap<string, string> = new Map([
  [MEDIA.jsonLd, 'skos'],
  ['text/turtle', 'skos-turtle'],
]);
