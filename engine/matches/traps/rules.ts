import type { Fact, Trap } from '#engine/model/fact.ts';
import { sameRule, together } from './sentence.ts';

/** A fact that stands against the requirement, with what a sentence about it needs. */
export type Caught = { readonly fact: Fact; readonly args: Trap['args'] };
type Rule = (text: string, facts: readonly Fact[]) => Caught | undefined;

const CHILD = 18;
/** An act over whose purposes this trap speaks is narrowed by these; sexual aims stand in the Protocol's own definition. */
const NARROWS = new Set(['distribution', 'gain', 'other', 'prostitution', 'exploitation']);

/** Acts of OPSC 3(1)(a) and (b), and their usual equivalents, that are done in return for something. */
const PAID_FOR = new Set([
  ...[
    'offer',
    'deliver',
    'accept',
    'obtain',
    'procure',
    'provide',
    'transfer',
    'receive',
    'sell',
    'buy',
    'exchange',
  ],
  ...[
    'acquire',
    'recruit',
    'induce',
    'solicit',
    'facilitate',
    'mediate',
    'exploit',
    'coerce',
    'make-available',
  ],
]);

export const RULES: Readonly<Record<Exclude<Trap['code'], 'purpose-element'>, Rule>> = {
  'age-cap': ageCap,
  'money-only': moneyOnly,
  'double-criminality': (_, facts) =>
    unless(facts, 'reach', 'reach', 'double-criminality-required', 'double-criminality-waived'),
  'complaint-needed': (_, facts) => unless(facts, 'actor', 'actor', 'complaint', 'ex-officio'),
  'child-punishable': childPunishable,
  'corporate-limited': corporateLimited,
  'marriage-exemption': (_, facts) => caught(find(facts, 'exception', 'exception', 'marriage')),
};

/** The act that the purpose may narrow differs by requirement: possession here, production there. */
export function purposeRule(act: string): Rule {
  return (text, facts) => narrowed(text, facts, act);
}

/**
 * The highest age the offence reaches. An age of 18 anywhere shows that the lower age only raises the penalty;
 * so does an earlier offence against every "child" or "minor". The same word in the sentence that sets the lower age,
 * or in one without an act or a penalty, shows nothing.
 */
function ageCap(text: string, facts: readonly Fact[]): Caught | undefined {
  const ages = facts.filter(({ kind, value }) => kind === 'age' && value['whose'] === 'child');
  const caps = ages.filter(({ value }) => Number(value['below']) < CHILD && value['tier'] === undefined);
  const first = caps[0];
  if (first === undefined) return undefined;
  const general = ages.some((age) => {
    const all = Number(age.value['below']) >= CHILD;
    if (all && age.value['named'] === undefined) return true;
    if (!all && age.value['defined'] === undefined) return false;
    return age.start < first.start && !sameClause(text, age, first) && punishes(text, age, facts);
  });
  if (general) return undefined;
  const highest = caps.reduce((a, b) => (Number(b.value['below']) > Number(a.value['below']) ? b : a));
  return { fact: highest, args: { age: Number(highest.value['below']) } };
}

/** In one sentence, and in one point of its list. */
function sameClause(text: string, one: Fact, other: Fact): boolean {
  return sameRule(text, one, other) && !text.slice(one.end, other.start).includes(';');
}

function punishes(text: string, age: Fact, facts: readonly Fact[]): boolean {
  return facts.some((fact) => (fact.kind === 'act' || fact.kind === 'penalty') && sameRule(text, age, fact));
}

/** Every place where the act is named serves a purpose: then the act alone is no offence. */
function narrowed(text: string, facts: readonly Fact[], act: string): Caught | undefined {
  const acts = facts.filter(({ kind, value }) => kind === 'act' && value['act'] === act);
  const purposes = facts.filter(
    ({ kind, value }) => kind === 'purpose' && NARROWS.has(String(value['purpose'])),
  );
  let first: Fact | undefined;
  for (const one of acts) {
    const purpose = purposes.find((other) => together(text, one, other));
    if (purpose === undefined) return undefined;
    first ??= purpose;
  }
  return first && { fact: first, args: { purpose: String(first.value['purpose']), act } };
}

/** Money is what is paid for an act of the same sentence; a sum named anywhere else is none of this. */
function moneyOnly(text: string, facts: readonly Fact[]): Caught | undefined {
  if (facts.some(({ value }) => value['with'] === 'other')) return undefined;
  const acts = facts.filter(({ kind, value }) => kind === 'act' && PAID_FOR.has(String(value['act'])));
  const money = facts.find(
    (fact) =>
      fact.value['with'] === 'money' &&
      (fact.value['verb'] !== undefined || acts.some((act) => sameRule(text, act, fact))),
  );
  return money && { fact: money, args: { named: String(money.value['named'] ?? 'money') } };
}

function childPunishable(_: string, facts: readonly Fact[]): Caught | undefined {
  if (find(facts, 'exception', 'exception', 'victim-not-punishable')) return undefined;
  const child = find(facts, 'actor', 'actor', 'child-as-offender');
  const other = child ?? find(facts, 'actor', 'actor', 'prostituted-as-offender');
  return other && { fact: other, args: { who: child ? 'child' : 'person' } };
}

function corporateLimited(_: string, facts: readonly Fact[]): Caught | undefined {
  if (!find(facts, 'legal-person', 'who', 'legal-person')) return undefined;
  const offences = find(facts, 'legal-person', 'limit', 'offences');
  if (offences) return { fact: offences, args: { limit: 'offences' } };
  if (find(facts, 'legal-person', 'widens', 'supervision')) return undefined;
  const organs = find(facts, 'legal-person', 'limit', 'organs');
  return organs && { fact: organs, args: { limit: 'organs' } };
}

function unless(
  facts: readonly Fact[],
  kind: Fact['kind'],
  key: string,
  bad: string,
  good: string,
): Caught | undefined {
  return find(facts, kind, key, good) ? undefined : caught(find(facts, kind, key, bad));
}

function find(facts: readonly Fact[], kind: Fact['kind'], key: string, value: string): Fact | undefined {
  return facts.find((fact) => fact.kind === kind && fact.value[key] === value);
}

function caught(fact: Fact | undefined): Caught | undefined {
  return fact && { fact, args: {} };
}
