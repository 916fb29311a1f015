import { ROLES, type Because, type Role, type Roles } from './rules.ts';

/** Why a State is asked, and whether that is sure from what was chosen. */
export type Reason = { readonly because: Because; readonly certain: boolean };

export type Play = {
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  /** Who could ask whom for extradition. */
  readonly requests: readonly { readonly from: string; readonly to: string }[];
  /** Whether a State could ask in which the act was not done (article 5(4)). */
  readonly fiction: boolean;
};

/** Each State once, in the order of the parts, with all its parts. */
export function statesIn(
  roles: Roles,
): readonly { readonly state: string; readonly roles: readonly Role[] }[] {
  const states = new Set(ROLES.flatMap((role) => roles[role] ?? []));
  return [...states].map((state) => ({ state, roles: ROLES.filter((role) => roles[role] === state) }));
}

/**
 * Which grounds come into play in each State.
 *
 * Article 4(2) adds to 4(1): where the act was done in the State itself, its nationals and residents are reached as anyone
 * is. Articles 4(3) and 5(5) speak of a State that does not extradite its own national to another State: they arise where
 * the offender is found in the State of nationality, and there is another State that could ask.
 */
export function playOf(roles: Roles): Play {
  const { act, nationality, found } = roles;
  const states = statesIn(roles);
  const others = found === undefined ? [] : states.filter(({ state }) => state !== found);
  const requests = others.flatMap(({ state }) => (found === undefined ? [] : [{ from: state, to: found }]));
  const reasons = states.map(({ state, roles: own }): readonly [string, readonly Reason[]] => {
    const list: Reason[] = [];
    if (own.includes('act')) list.push({ because: 'territory', certain: true });
    for (const because of ['nationality', 'residence', 'child'] as const)
      if (own.includes(because) && act !== state) list.push({ because, certain: act !== undefined });
    if (own.includes('found') && requests.length > 0) {
      list.push({ because: 'requested', certain: true });
      if (nationality === undefined || nationality === state)
        list.push({ because: 'present', certain: nationality !== undefined });
    }
    if (requests.some(({ from }) => from === state)) list.push({ because: 'requests', certain: true });
    if (states.length > 1) list.push({ because: 'assists', certain: true });
    return [state, list];
  });
  return {
    reasons: new Map(reasons),
    requests,
    fiction: requests.some(({ from }) => from !== act),
  };
}
