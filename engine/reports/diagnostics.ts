import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Diagnostic, Level } from '#engine/model/diagnostic.ts';
import type { Trap } from '#engine/model/fact.ts';
import type { Publication } from '#engine/model/publication.ts';
import type { Severity } from '#engine/model/requirement.ts';
import { gapsOf } from './gaps.ts';
import { pinpointWords } from './pinpoint.ts';
import type { Say } from './say.ts';

export const LEVELS: Readonly<Record<Severity, Level>> = { O: 'error', S: 'warning', P: 'note' };

/** From this chance on a provision is taken to answer a requirement, so that its pitfalls count. */
export const COUNTS = 0.5;

type Input = { readonly publication: Publication; readonly catalogue: Catalogue; readonly say: Say };

/**
 * Every pitfall in provisions that likely answer a requirement: one for each requirement and place, duties first.
 */
export function trapDiagnostics({ publication, catalogue, say }: Input): Diagnostic[] {
  const requirements = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  const found = new Map<string, Diagnostic>();
  for (const { answer } of publication.findings) {
    for (const match of answer.answered ? answer.matches : []) {
      if (match.score < COUNTS) continue;
      for (const trap of match.traps ?? []) {
        const requirement = requirements.get(trap.requirement);
        if (requirement === undefined) continue;
        const why = trapWords(trap, say);
        const where = pinpointWords(requirement.pinpoints)[0] ?? requirement.id;
        const args = { requirement: requirement.title, where, why, words: trap.words };
        found.set(`${trap.requirement} ${match.segment} ${trap.code} ${trap.start}`, {
          kind: 'trap',
          rule: trap.requirement,
          level: LEVELS[requirement.severity],
          message: say('diagnostic-trap', args),
          why,
          segment: match.segment,
          start: trap.start,
          end: trap.end,
          words: trap.words,
          key: trap.code,
        });
      }
    }
  }
  return [...found.values()];
}

/** Why the words fall short, in one or two sentences. */
export function trapWords(trap: Trap, say: Say): string {
  return say(`trap-${trap.code}`, trap.args);
}

/**
 * Every requirement that law should answer and where nothing was found, or a person judged that it is not met.
 * Weak proposals are no gap here: a provision is there to be read.
 */
export function gapDiagnostics({ publication, catalogue, say }: Input): Diagnostic[] {
  const provisions = publication.laws.reduce((sum, law) => sum + law.provisions, 0);
  return gapsOf(publication, catalogue)
    .filter(({ aspect, standing }) => aspect === 'law' && standing !== 'weak')
    .map(({ requirement, finding, standing }) => {
      const evidence = standing === 'nothing-found' ? undefined : finding.evidence[0];
      const args = { requirement: requirement.title, question: requirement.question, provisions };
      const message = say(`diagnostic-gap-${standing}`, { ...args, reason: finding.law.reason ?? '' });
      return {
        kind: 'gap',
        rule: requirement.id,
        level: LEVELS[requirement.severity],
        message,
        why: message,
        ...(evidence && {
          segment: evidence.segment,
          start: evidence.quote.start,
          end: evidence.quote.end,
          words: evidence.quote.exact,
        }),
        key: standing,
      };
    });
}
