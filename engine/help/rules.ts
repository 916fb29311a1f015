import type { HelpNow } from './fold.ts';

/** After so many days it is said that nobody checked; after so many a child does not see it any more. */
export const NOT_RECENTLY = 90;
export const TOO_OLD = 365;

/** Why a service is not on the page of a child. */
export type Kept = 'contradictory' | 'withdrawn' | 'unconfirmed' | 'old' | 'adults' | 'pair' | 'no-way';

export type HelpSeen = HelpNow & {
  readonly age: 'recent' | 'not-recently' | 'old';
  /** Absent: a child may see it. */
  readonly kept?: Kept;
};

/**
 * What may be seen of each service on a day (README of the facts, section 5; issue 7, item 5):
 * D is shown nowhere; C to adults alone until a person confirmed it; what is older than a year to adults alone; services
 * that complete one another both or not at all.
 *
 * @param today ISO 8601: the engine has no clock
 */
export function helpSeen(now: readonly HelpNow[], today: string): readonly HelpSeen[] {
  const alone = new Map(
    now.map((each): [string, HelpSeen] => {
      const kept = keptAlone(each, today);
      return [each.service.id, { ...each, age: ageOf(each.checked, today), ...(kept ? { kept } : {}) }];
    }),
  );
  return [...alone.values()].map((each) => {
    const { pair } = each.service;
    if (each.kept !== undefined || pair === undefined) return each;
    const other = alone.get(pair);
    return other && other.kept === undefined ? each : { ...each, kept: 'pair' };
  });
}

/** What a child may see of one State. Never anything of another State, and no router: see `routersOf`. */
export function forChild(seen: readonly HelpSeen[], state: string): readonly HelpSeen[] {
  return seen.filter(({ service, kept }) => kept === undefined && service.state === state);
}

/** What adults see with a warning: all but what contradicts itself. */
export function forAdults(seen: readonly HelpSeen[], state?: string): readonly HelpSeen[] {
  return seen.filter(
    ({ service, kept }) =>
      kept !== 'contradictory' && kept !== 'withdrawn' && (state === undefined || service.state === state),
  );
}

/** The two doors, and the number of emergency above both. */
export type Doors = {
  readonly emergency: readonly HelpSeen[];
  readonly talk: readonly HelpSeen[];
  readonly report: readonly HelpSeen[];
};

export function doorsOf(seen: readonly HelpSeen[]): Doors {
  const of = (...kinds: readonly string[]): readonly HelpSeen[] =>
    seen.filter(({ service }) => kinds.includes(service.kind));
  return {
    emergency: of('emergency'),
    talk: of('child-helpline', 'trafficking-helpline', 'prevention'),
    report: of('hotline', 'police', 'government'),
  };
}

/** The directory of helplines and the directory of hotlines of the world: addresses, not numbers, so they do not age away. */
export const ROUTERS = {
  talk: 'world-child-helpline-international-member',
  report: 'world-inhope-member-directory',
} as const;

export function routersOf(seen: readonly HelpSeen[]): {
  readonly talk?: HelpSeen;
  readonly report?: HelpSeen;
} {
  const of = (id: string): HelpSeen | undefined =>
    seen.find(({ service, kept }) => service.id === id && kept === undefined);
  const [talk, report] = [of(ROUTERS.talk), of(ROUTERS.report)];
  return { ...(talk ? { talk } : {}), ...(report ? { report } : {}) };
}

function keptAlone(now: HelpNow, today: string): Kept | undefined {
  const { service, values } = now;
  if (service.trust === 'D') return 'contradictory';
  if (now.withdrawn) return 'withdrawn';
  if (service.adults || service.kind === 'prevention') return 'adults';
  if (service.trust === 'C' && !now.confirmed) return 'unconfirmed';
  if (service.kind !== 'router' && ageOf(now.checked, today) === 'old') return 'old';
  return (values.phones ?? []).length === 0 && values.url === undefined ? 'no-way' : undefined;
}

function ageOf(checked: string, today: string): HelpSeen['age'] {
  const days = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${checked}T00:00:00Z`)) / 86_400_000;
  if (days > TOO_OLD) return 'old';
  return days > NOT_RECENTLY ? 'not-recently' : 'recent';
}
