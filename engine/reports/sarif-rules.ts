import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Level } from '#engine/model/diagnostic.ts';
import type { Requirement } from '#engine/model/requirement.ts';
import type { Avoid } from '#engine/model/term.ts';
import { LEVELS } from './diagnostics.ts';
import { pinpointWords } from './pinpoint.ts';
import type { Say } from './say.ts';

/** SARIF 2.1.0, 3.49 reportingDescriptor. */
export type SarifRule = {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: Readonly<Record<string, unknown>>;
};

/** One rule for each requirement of the catalogue, in its order, whether or not anything was found for it. */
export function requirementRules(catalogue: Catalogue, say: Say): SarifRule[] {
  return catalogue.requirements.map((requirement) => ({
    id: requirement.id,
    name: pascal(requirement.id),
    shortDescription: { text: requirement.title },
    fullDescription: { text: requirement.why.trim() },
    help: { text: help(requirement, say, false), markdown: help(requirement, say, true) },
    defaultConfiguration: { level: LEVELS[requirement.severity] },
    properties: {
      severity: say(`severity-${requirement.severity}`),
      pinpoints: pinpointWords(requirement.pinpoints),
      // A group and a kind may share a name; the schema wants each tag once.
      tags: [
        ...new Set([requirement.id.split('.')[0], requirement.kind, say(`severity-${requirement.severity}`)]),
      ],
    },
  }));
}

/** One rule for each concept whose legacy or harmful words are looked for. */
export function termRules(avoid: readonly Avoid[], say: Say): SarifRule[] {
  return [...Map.groupBy(avoid, (one) => one.concept)].map(([concept, own]) => {
    const uses = [...new Set(own.map((one) => one.use))].join('; ');
    const whys = [...new Set(own.map((one) => say(`term-why-${one.why}`)))].join(' ');
    return {
      id: `term.${concept}`,
      name: pascal(`term.${concept}`),
      shortDescription: { text: say('rule-term', { use: uses }) },
      fullDescription: { text: whys },
      help: {
        text: `${whys}\n${say('rule-term-use', { use: uses })}`,
        markdown: `${whys}\n\n${say('rule-term-use', { use: `**${uses}**` })}`,
      },
      defaultConfiguration: { level: own.some(({ level }) => level === 'harmful') ? 'warning' : 'note' },
      properties: { tags: ['terminology'] },
    };
  });
}

/** The question, what would prove it in law and in practice, and the pinpoints. */
function help(requirement: Requirement, say: Say, markdown: boolean): string {
  const bold = (text: string) => (markdown ? `**${text}**` : text);
  const { law, practice } = requirement.evidence;
  const list = (key: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [`${bold(`${say(key)}:`)}${markdown ? '\n\n' : '\n'}${items.map((item) => `- ${item}`).join('\n')}`];
  return [
    bold(requirement.question),
    ...list('rule-proof-law', law),
    ...list('rule-proof-practice', practice),
    `${bold(`${say('rule-pinpoints')}:`)} ${pinpointWords(requirement.pinpoints).join('; ') || say('none')}`,
  ].join('\n\n');
}

/** "csam.possess-mere" to "CsamPossessMere", as tools expect the name of a rule. */
function pascal(id: string): string {
  return id.replace(/(?:^|[.-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
