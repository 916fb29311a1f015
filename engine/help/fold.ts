import type { HelpService, HelpStanding, HelpValues } from '#engine/model/help.ts';

/** A service as it stands today: the row of facts with the last word of a person on it. */
export type HelpNow = {
  readonly service: HelpService;
  /** What is shown: the row of facts, or what a person confirmed in its place. */
  readonly values: HelpValues;
  /** A person confirmed just this, and the facts were not changed since. */
  readonly confirmed: boolean;
  readonly withdrawn: boolean;
  /** The day from which its age is counted: when a person checked it, else when its page was read. */
  readonly checked: string;
};

/** The part of a row that a person may put right. */
export function valuesOf(service: HelpService): HelpValues {
  const { name, phones, url, hours, hoursNote, languages, cost } = service;
  return {
    name,
    ...(phones ? { phones } : {}),
    ...(url === undefined ? {} : { url }),
    ...(hours ? { hours } : {}),
    ...(hoursNote === undefined ? {} : { hoursNote }),
    ...(languages ? { languages } : {}),
    ...(cost ? { cost } : {}),
  };
}

/** One text for the same values, whatever their order in a file: what a person saw when confirming. */
export function valuesKey(values: HelpValues): string {
  return JSON.stringify(sorted(values));
}

/** Each service with what people said of it last. A word on a row that was changed since does not count. */
export function helpNow(
  services: readonly HelpService[],
  standings: readonly HelpStanding[],
): readonly HelpNow[] {
  const last = new Map(standings.map((standing) => [standing.service, standing]));
  return services.map((service) => {
    const own = valuesOf(service);
    const said = last.get(service.id);
    const withdrawn = said?.kind === 'withdraw';
    if (!said?.values || said.seen !== valuesKey(own))
      return { service, values: own, confirmed: false, withdrawn, checked: service.read };
    return { service, values: said.values, confirmed: true, withdrawn: false, checked: said.checked };
  });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
