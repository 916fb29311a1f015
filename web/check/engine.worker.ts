import './no-eval.ts';
import { example } from 'made:example';
import { catalogue, profiles } from 'made:catalogue-lean';
import { packs } from 'made:packs';
import { compileMatcher, factsOf, type Matcher } from '#engine/matches/index.ts';
import type { Finding } from '#engine/model/finding.ts';
import type { Segment } from '#engine/model/segment.ts';
import { examine } from '#engine/pipeline.ts';
import { library } from '#engine/sources/pdf/open.ts';
import { loadWhy } from '#web/words/why-load.ts';
import type { Say } from '#engine/reports/say.ts';
import type { Answer, Request, Result } from './messages.ts';
import { problemOf, readAll } from './reading.ts';
import { rowOf } from './row.ts';
import { tryWords } from './what-if.ts';

const facts = factsOf(packs);
let matcher: Matcher | undefined;
/** The provisions of the last search, so that words can be tried in them; gone with the next search, or with the page. */
let searched: readonly Segment[] = [];
/** The words of the reasons; loaded before the worker is ready, so that it needs no network afterwards. */
let words: Promise<Say> | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>): Promise<void> => {
  if (data.type === 'begin') return begin(data.reader);
  if (data.type === 'example') return tell({ type: 'example', ...example });
  // Should it fail, the PDF that needs it says so.
  if (data.type === 'prepare-pdf') return void library().catch(() => undefined);
  if (data.type === 'try') return attempt(data);
  try {
    const result = await check(data);
    tell(result ? { type: 'done', result } : { type: 'nothing' });
  } catch (error) {
    tell({ type: 'failed', problem: problemOf(error) });
  }
};

async function begin(reader: string): Promise<void> {
  words = loadWhy(reader);
  try {
    await words;
    tell({ type: 'ready' });
  } catch (error) {
    // The page hears it as any fault of the worker: the engine could not be loaded.
    reportError(error);
  }
}

async function attempt({ ask, trial }: Extract<Request, { type: 'try' }>): Promise<void> {
  const say = await words;
  try {
    const tried = matcher && tryWords({ matcher, facts, segments: searched, say }, trial);
    tell({ type: 'tried', ask, ...(tried ? { tried } : {}) });
  } catch {
    tell({ type: 'tried', ask });
  }
}

/** The whole engine over the files that were given. */
async function check(request: Extract<Request, { type: 'check' }>): Promise<Result | undefined> {
  searched = [];
  const sources = await readAll(
    request.orders,
    packs.map((pack) => pack.lang),
    tell,
  );
  if (sources.length === 0) return undefined;
  tell({ type: 'progress', stage: 'compile', done: 0, total: catalogue.requirements.length });
  matcher ??= compileMatcher(catalogue, packs, { facts });

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
  searched = segments;
  const say = await words;
  const langs = new Map(segments.map((segment) => [segment.id, segment.lang]));
  const byId = new Map(catalogue.requirements.map((requirement) => [requirement.id, requirement]));
  return {
    rows: publication.findings
      .toSorted(bestFirst)
      .map((finding) =>
        rowOf(finding, byId.get(finding.requirement), (segment) => langs.get(segment) ?? 'und', say),
      ),
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
