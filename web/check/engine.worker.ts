import { example } from 'made:example';
import { catalogue, profiles } from 'made:catalogue-lean';
import { packs } from 'made:packs';
import { compileMatcher, factsOf, type Matcher } from '#engine/matches/index.ts';
import type { Finding } from '#engine/model/finding.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Source } from '#engine/model/source.ts';
import { examine } from '#engine/pipeline.ts';
import { trapsBeside } from '#engine/reports/facts.ts';
import { explanation } from '#engine/reports/why.ts';
import { readSource } from '#engine/sources/index.ts';
import { sayWhyIn } from '#web/words/why.ts';
import type { Answer, Request, Result } from './messages.ts';

let matcher: Matcher | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>): Promise<void> => {
  if (data.type === 'example') return tell({ type: 'example', ...example });
  try {
    tell({ type: 'done', result: await check(data) });
  } catch (error) {
    tell({ type: 'failed', problem: problemOf(error) });
  }
};

tell({ type: 'ready' });

/** The whole engine over the files that were given; nothing is kept afterwards. */
async function check(request: Extract<Request, { type: 'check' }>): Promise<Result> {
  tell({ type: 'progress', stage: 'read', done: 0, total: request.files.length });
  const sources: Source[] = [];
  for (const { name, bytes } of request.files) {
    sources.push(
      ...(await readSource(name, bytes, request.lang === undefined ? {} : { lang: request.lang })),
    );
  }
  tell({ type: 'progress', stage: 'compile', done: 0, total: catalogue.requirements.length });
  matcher ??= compileMatcher(catalogue, packs, { facts: factsOf(packs) });

  const profile = profiles.find((entry) => entry.id === request.profile);
  const ids = profile?.requirements ?? catalogue.requirements.map((requirement) => requirement.id);
  const { publication, segments } = examine({
    state: { code: '', name: '' },
    date: '',
    profile: { id: request.profile, requirements: new Set(ids) },
    catalogue,
    matcher,
    sources,
    decisions: [],
    progress: (stage, done, total) =>
      tell({ type: 'progress', stage: stage === 'segments' ? 'segment' : 'match', done, total }),
  });
  if (segments.length === 0) {
    throw new InputError({
      code: 'no-provisions',
      message: 'no article or section could be found in this text',
    });
  }
  const say = sayWhyIn(request.reader);
  const langs = new Map(segments.map((segment) => [segment.id, segment.lang]));
  const byId = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  return {
    rows: publication.findings.toSorted(bestFirst).map(({ requirement: id, proposal, evidence, answer }) => ({
      id,
      title: byId.get(id)?.title ?? id,
      severity: byId.get(id)?.severity ?? 'P',
      proposal,
      evidence: evidence.map((entry) => {
        const match = answer.matches.find((each) => each.segment === entry.segment);
        const lang = langs.get(entry.segment) ?? 'und';
        return {
          ...entry,
          lang,
          why: match ? explanation(match, lang, say) : [],
          facts: match?.facts ?? [],
          traps: trapsBeside(entry, match),
        };
      }),
    })),
    laws: publication.laws.map((law) => withOrigin(law, sources)),
    notSearched: sources.filter((source) => !hasPack(source.lang)).map((source) => source.name),
    problems: publication.problems,
  };
}

const ORDER = ['answered', 'weak', 'nothing-found', 'beyond-law'];

/** What there is to read comes first; within each kind the catalogue keeps its order. */
function bestFirst(a: Finding, b: Finding): number {
  return ORDER.indexOf(a.proposal) - ORDER.indexOf(b.proposal);
}

function withOrigin(law: Result['laws'][number], sources: readonly Source[]): Result['laws'][number] {
  const langFrom = sources.find((source) => source.name === law.file)?.langFrom;
  return langFrom === undefined ? law : { ...law, langFrom };
}

/** "pt-BR" is read with the pack for "pt". */
function hasPack(lang: string | undefined): boolean {
  return packs.some((pack) => pack.lang === lang || pack.lang === lang?.split('-')[0]);
}

function problemOf(error: unknown): InputError['problem'] {
  if (error instanceof InputError) return error.problem;
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}

function tell(answer: Answer): void {
  self.postMessage(answer);
}
