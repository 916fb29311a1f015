import { catalogue } from 'made:catalogue';
import type { Severity } from '#engine/model/requirement.ts';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import { groupOf } from '#web/library/choice.ts';
import { TREATIES, type FactSource } from '#engine/facts/index.ts';
import { cites } from './cites.ts';
import { stateAt } from './facts.ts';
import { slugOf } from './slug.ts';
import { recordOf, type StateRecord, type TreatyRow } from './record.ts';
import { assessmentIn, type FindingLine } from './published.ts';
import { titleIn, type Titled } from './titles.ts';

/** No more fit side by side. */
export const MOST = 5;

export type CompareChoice = { readonly codes: readonly string[]; readonly group: string };

/** Reads "states=fr,se", and "state1=fr&state2=se" as the form sends it; what names no State is passed over. */
export function compareChoiceFrom(params: URLSearchParams): CompareChoice {
  const slots = Array.from({ length: MOST }, (_, at) => params.get(`state${at + 1}`) ?? '');
  const asked = [
    ...params.getAll('states').flatMap((each) => each.slice(0, 60).split(',')),
    ...slots,
  ].flatMap((each) => stateAt(each.trim().toLowerCase())?.code ?? []);
  const group = params.get('group') ?? '';
  return {
    codes: [...new Set(asked)].slice(0, MOST),
    group: catalogue.instrument.groups.some(({ id }) => id === group) ? group : '',
  };
}

export type Column = Pick<StateRecord, 'code' | 'name' | 'group'> & { readonly slug: string };

/** One treaty, with the standing of each State in the order of the columns. */
export type TreatyLine = { readonly treaty: TreatyRow['treaty']; readonly cells: readonly TreatyRow[] };

/** One requirement, with what is published by whom in each State, in the order of the columns. */
export type RequirementLine = Titled & {
  readonly id: string;
  readonly severity: Severity;
  readonly cells: readonly (Pick<FindingLine, 'law' | 'practice'> | undefined)[];
};

/** Facts of several States beside each other: the sources are numbered over all of them. */
export function factsBeside(
  lang: string,
  codes: readonly string[],
): {
  readonly columns: readonly Column[];
  readonly lines: readonly TreatyLine[];
  readonly sources: readonly FactSource[];
} {
  const noted = cites();
  const records = codes.flatMap((code) => recordOf(lang, code) ?? []);
  const renumbered = ({ cites: own, ...row }: TreatyRow, record: StateRecord): TreatyRow => ({
    ...row,
    cites: noted.of(own.flatMap((number) => record.sources[number - 1] ?? [])),
  });
  const columns = records.map(({ code, name, group, sources }): Column => ({
    code,
    name,
    slug: slugOf(code),
    ...(group
      ? { group: { value: group.value, cites: noted.of(group.cites.flatMap((at) => sources[at - 1] ?? [])) } }
      : {}),
  }));
  const treaties = ['opsc', ...TREATIES] as const;
  const lines = treaties.map((treaty) => ({
    treaty,
    cells: records.map((record) => {
      const row = [record.standing, ...record.treaties].find((each) => each.treaty === treaty);
      return row
        ? renumbered(row, record)
        : { treaty, status: 'unknown' as const, cites: noted.of(record.sources.slice(0, 1)) };
    }),
  }));
  return { columns, lines, sources: noted.all() };
}

/** The published verdicts on one group of requirements; none where no State published anything on it. */
export function verdictsBeside(
  lang: string,
  published: readonly (readonly SignedPublication[])[],
  group: string,
): readonly RequirementLine[] {
  const lines = published.map((signed) => {
    const all = signed.length === 0 ? [] : Object.values(assessmentIn(signed, lang).lines).flat();
    return new Map(all.map((line) => [line.id, line]));
  });
  return catalogue.requirements
    .filter((requirement) => groupOf(requirement) === group)
    .filter(({ id }) => lines.some((each) => each.has(id)))
    .map(({ id, severity }) => ({
      id,
      ...titleIn(lang, id),
      severity,
      cells: lines.map((each) => each.get(id)),
    }));
}
