import { example } from 'made:example';
import { catalogue, profiles } from 'made:catalogue-lean';
import { packs } from 'made:packs';
import { compileMatcher, factsOf, type Matcher } from '#engine/matches/index.ts';
import type { Finding } from '#engine/model/finding.ts';
import { examine } from '#engine/pipeline.ts';
import { trapsBeside } from '#engine/reports/facts.ts';
import { explanation } from '#engine/reports/why.ts';
import { library } from '#engine/sources/pdf/open.ts';
import { sayWhyIn } from '#web/words/why.ts';
import type { Answer, Request, Result } from './messages.ts';
import { problemOf, readAll } from './reading.ts';

let matcher: Matcher | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>): Promise<void> => {
  if (data.type === 'example') return tell({ type: 'example', ...example });
  // Should it fail, the PDF that needs it says so.
  if (data.type === 'prepare-pdf') return void library().catch(() => undefined);
  try {
    const result = await check(data);
    tell(result ? { type: 'done', result } : { type: 'nothing' });
  } catch (error) {
    tell({ type: 'failed', problem: problemOf(error) });
  }
};

tell({ type: 'ready' });

/** The whole engine over the files that were given; nothing is kept afterwards. */
async function check(request: Extract<Request, { type: 'check' }>): Promise<Result | undefined> {
  const sources = await readAll(
    request.orders,
    packs.map((pack) => pack.lang),
    tell,
  );
  if (sources.length === 0) return undefined;
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
  if (segments.length === 0) return undefined;
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
    provisions: segments.length,
  };
}

const ORDER = ['answered', 'weak', 'nothing-found', 'beyond-law'];

/** What there is to read comes first; within each kind the catalogue keeps its order. */
function bestFirst(a: Finding, b: Finding): number {
  return ORDER.indexOf(a.proposal) - ORDER.indexOf(b.proposal);
}

function tell(answer: Answer): void {
  self.postMessage(answer);
}
