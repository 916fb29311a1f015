import { plusMonths } from './days.ts';

/** A report of the State under the Protocol, with the day it is due. */
export type StateReport = {
  readonly kind: 'initial';
  readonly day: string;
  /** Counted here from a fact, and not read in a source. */
  readonly derived: true;
  /** What it was counted from: the day the Protocol entered into force for the State. */
  readonly from: string;
};

/**
 * The initial report is due within two years following the entry into force of the Protocol for the State (article 12(1)).
 * Later information goes with the periodic reports under article 44 of the Convention (article 12(2)), whose days the
 * Committee sets: none is made up here.
 *
 * @returns none where the entry into force is not known
 */
export function stateReports({ status, inForce }: Standing): readonly StateReport[] {
  if (status !== 'party' || inForce === undefined) return [];
  return [{ kind: 'initial', day: plusMonths(inForce, 24), derived: true, from: inForce }];
}

/** As facts/states.yaml knows it. */
type Standing = { readonly status: string; readonly inForce?: string | undefined };
