import type { Diagnostic } from '#engine/model/diagnostic.ts';
import type { Fact } from '#engine/model/fact.ts';
import type { Match } from '#engine/model/match.ts';
import type { Publication } from '#engine/model/publication.ts';
import { COUNTS, LEVELS } from '#engine/reports/index.ts';
import type { Ground } from './ground.ts';

/** An act the Protocol lists, and the acts a law may name in its place. */
type Act = { readonly act: string; readonly saidBy: readonly string[]; readonly rule: string };

type Family = {
  /** Provision of the Protocol that lists the acts. */
  readonly where: string;
  /** A provision that answers one of these is an offence of the family. */
  readonly requirements: readonly string[];
  readonly acts: readonly Act[];
};

const SPREAD = ['distribute', 'disseminate', 'transmit', 'publish', 'make-available'];

/** OPSC 3(1). What a wider verb covers is a matter for a lawyer; only the usual equivalents are taken as the same. */
export const FAMILIES: readonly Family[] = [
  {
    where: 'OPSC art. 3(1)(a)(i)',
    requirements: ['sale.sexual-purpose', 'sale.forced-labour', 'sale.organs', 'sale.definition'],
    acts: [
      { act: 'offer', saidBy: ['offer'], rule: 'sale.sexual-purpose' },
      {
        act: 'deliver',
        saidBy: ['deliver', 'transfer', 'sell', 'exchange', 'provide'],
        rule: 'sale.sexual-purpose',
      },
      {
        act: 'accept',
        saidBy: ['accept', 'receive', 'obtain', 'acquire', 'buy'],
        rule: 'sale.sexual-purpose',
      },
    ],
  },
  {
    where: 'OPSC art. 3(1)(b)',
    requirements: ['prost.four-acts', 'prost.user-liable', 'prost.profiteers'],
    acts: [
      { act: 'offer', saidBy: ['offer', 'advertise'], rule: 'prost.four-acts' },
      {
        act: 'obtain',
        saidBy: ['obtain', 'acquire', 'buy', 'pay', 'solicit', 'receive'],
        rule: 'prost.four-acts',
      },
      {
        act: 'procure',
        saidBy: ['procure', 'recruit', 'induce', 'facilitate', 'mediate'],
        rule: 'prost.four-acts',
      },
      {
        act: 'provide',
        saidBy: ['provide', 'deliver', 'transfer', 'sell', 'make-available'],
        rule: 'prost.four-acts',
      },
    ],
  },
  {
    where: 'OPSC art. 3(1)(c)',
    requirements: [
      'csam.produce',
      'csam.distribute',
      'csam.cross-border-trade',
      'csam.possess-purpose',
      'csam.possess-mere',
    ],
    acts: [
      { act: 'produce', saidBy: ['produce'], rule: 'csam.produce' },
      { act: 'distribute', saidBy: SPREAD, rule: 'csam.distribute' },
      { act: 'disseminate', saidBy: SPREAD, rule: 'csam.distribute' },
      { act: 'import', saidBy: ['import'], rule: 'csam.cross-border-trade' },
      { act: 'export', saidBy: ['export'], rule: 'csam.cross-border-trade' },
      { act: 'offer', saidBy: ['offer'], rule: 'csam.distribute' },
      { act: 'sell', saidBy: ['sell'], rule: 'csam.distribute' },
      { act: 'possess', saidBy: ['possess', 'store'], rule: 'csam.possess-purpose' },
    ],
  },
];

/**
 * Acts the Protocol lists that no offence of the draft names, one diagnostic for each requirement, at the provision
 * of that family that answers best. Where the draft has no such offence, or its facts were not read, nothing is said:
 * that is a gap, not an act left out.
 */
export function missingActs(publication: Publication, { catalogue, packs, say }: Ground): Diagnostic[] {
  const severities = new Map(catalogue.requirements.map(({ id, severity }) => [id, severity]));
  const readable = readableActs(publication, packs);
  const at = familiesOf(publication);
  return FAMILIES.flatMap((family) => {
    const offences = offencesOf(publication, family);
    const best = offences.find(
      ({ match }) => match.score >= COUNTS && at.get(match.segment)?.family === family,
    );
    if (best === undefined) return [];
    // An act counts as named also where the match is weak: to call it left out wrongly would be worse.
    const named = new Set(offences.flatMap(({ acts }) => acts.map(({ value }) => String(value['act']))));
    const missing = family.acts.filter(
      ({ act, saidBy }) => readable.has(act) && !saidBy.some((one) => named.has(one)),
    );
    return [...Map.groupBy(missing, ({ rule }) => rule)].map(([rule, acts]): Diagnostic => {
      const { start, end, words } = best.acts[0] as Fact;
      const names = acts.map(({ act }) => say(`act-${act}`)).join(', ');
      const message = say('diagnostic-missing-acts', {
        acts: names,
        count: acts.length,
        where: family.where,
      });
      const level = LEVELS[severities.get(rule) ?? 'O'];
      const key = acts.map(({ act }) => act).join(' ');
      return {
        kind: 'missing-acts',
        rule,
        level,
        message,
        why: message,
        segment: best.match.segment,
        start,
        end,
        words,
        key,
      };
    });
  });
}

/** Acts that the facts of every language of the draft can tell: of others nothing can be said. */
function readableActs(publication: Publication, packs: Ground['packs']): ReadonlySet<string> {
  const langs = new Set(publication.laws.map(({ lang }) => lang.split('-')[0]));
  const own = packs.filter(({ lang, facts }) => facts !== undefined && langs.has(lang));
  const acts = own.map(({ facts }) => new Set((facts?.read['act'] ?? []).map(({ is }) => String(is['act']))));
  return new Set([...(acts[0] ?? [])].filter((act) => acts.every((one) => one.has(act))));
}

/** The family each provision answers best: procuring for prostitution is no offence of sale that leaves acts out. */
function familiesOf(publication: Publication): ReadonlyMap<string, { family: Family; score: number }> {
  const best = new Map<string, { family: Family; score: number }>();
  for (const { answer } of publication.findings) {
    const family = FAMILIES.find(({ requirements }) => requirements.includes(answer.requirement));
    for (const { segment, score } of family ? answer.matches : []) {
      if (family && score > (best.get(segment)?.score ?? 0)) best.set(segment, { family, score });
    }
  }
  return best;
}

type Offence = { readonly match: Match; readonly acts: readonly Fact[] };

/** Provisions that punish an act of the family, the one with most of its acts first. */
function offencesOf(publication: Publication, { requirements, acts }: Family): Offence[] {
  const wanted = new Set(acts.flatMap(({ saidBy }) => saidBy));
  const found = new Map<string, Offence>();
  for (const { answer } of publication.findings) {
    if (!requirements.includes(answer.requirement)) continue;
    for (const match of answer.matches) {
      const facts = match.facts ?? [];
      if (!facts.some(({ kind }) => kind === 'penalty')) continue;
      const own = facts.filter(({ kind, value }) => kind === 'act' && wanted.has(String(value['act'])));
      if (own.length > 0) found.set(match.segment, { match, acts: own });
    }
  }
  return [...found.values()].sort((a, b) => b.acts.length - a.acts.length || b.match.score - a.match.score);
}
