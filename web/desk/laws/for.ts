import type { Catalogue } from '#engine/model/catalogue.ts';

/** The requirement for which somebody looks through the laws, as an address names it: "?for=csam.produce". */
export function lookedFor(params: URLSearchParams, { requirements }: Catalogue) {
  const asked = params.get('for') ?? '';
  const found = requirements.find(({ id }) => id === asked);
  return found && { id: found.id, title: found.title };
}

/** Address of the page of a requirement with a provision laid beside it. */
export function evidenceAt(home: string, requirement: string, segment: string): string {
  return `${home}/requirements/${requirement.replace('.', '/')}?segment=${encodeURIComponent(segment)}`;
}
