import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Rule } from '#engine/model/signature.ts';
import { CORE, CORE_RULES } from './core.ts';
import { GENERAL } from './general.ts';

/** In which field a rule wants a concept: anywhere, or only there. */
export type Field = 'any' | 'heading' | 'path' | 'law' | 'text';

export type Want = { readonly concept: number; readonly name: string; readonly field: Field };

export type Weighted = readonly [Want, number];

export type CompiledRule = {
  readonly groups: readonly (readonly Want[])[];
  readonly more: readonly Weighted[];
  readonly less: readonly Weighted[];
  readonly near: number;
  readonly weight: number;
};

export type CompiledRequirement = {
  readonly id: string;
  readonly rules: readonly CompiledRule[];
  readonly home: readonly Weighted[];
};

export type CompiledCatalogue = {
  readonly requirements: readonly CompiledRequirement[];
  /** Factors that hold for every requirement. */
  readonly general: readonly Weighted[];
  /** Rules that find the provisions at the heart of the Protocol, and the number of that pseudo-concept. */
  readonly core: { readonly rules: readonly CompiledRule[]; readonly concept: number };
  readonly concepts: ReadonlyMap<string, number>;
  readonly names: readonly string[];
};

const DEFAULT_NEAR = 30;

/** Numbers the concepts that any rule names, so that the index keeps only those. */
export function compileRules(catalogue: Catalogue): CompiledCatalogue {
  const concepts = new Map<string, number>();
  const names: string[] = [];

  const want = (source: string): Want => {
    const [, field = 'any', name = ''] = /^(?:(heading|path|law|text):)?(.+)$/.exec(source) ?? [];
    let concept = concepts.get(name);
    if (concept === undefined) {
      concept = names.push(name) - 1;
      concepts.set(name, concept);
    }
    return { concept, name, field: field as Field };
  };
  const weighted = (record: Readonly<Record<string, number>> | undefined) =>
    Object.entries(record ?? {}).map(([source, number]) => [want(source), number] as const);
  const compile = (rule: Rule): CompiledRule => ({
    groups: rule.all.map((group) => group.split('|').map((one) => want(one.trim()))),
    more: weighted(rule.more),
    less: weighted(rule.less),
    near: rule.near ?? DEFAULT_NEAR,
    weight: rule.weight,
  });

  const requirements = catalogue.requirements.map(({ id, signature }) => ({
    id,
    rules: (signature?.rules ?? []).map(compile),
    home: weighted(signature?.home),
  }));
  const general = GENERAL.map(([source, factor]) => [want(source), factor] as const);
  const core = { rules: CORE_RULES.map(compile), concept: want(CORE).concept };
  return { requirements, general, core, concepts, names };
}
