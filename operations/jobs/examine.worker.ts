// The examining thread: matches the laws of one desk with the whole catalogue, once, and ends.
import { parentPort, workerData } from 'node:worker_threads';
import type { Profile } from '#engine/catalogue/index.ts';
import { compileMatcher, factsOf } from '#engine/matches/index.ts';
import type { Answer } from '#engine/model/match.ts';
import type { Problem } from '#engine/model/problem.ts';
import { examine } from '#engine/pipeline.ts';
import { groundFiles } from '#store/catalogue.ts';
import type { Ground } from '../ground.ts';
import { quickGround } from '../quick-ground.ts';
import { withoutPack } from '../sources.ts';
import type { Examined, ExamineOrder, ExamineReply, RematchOrder } from './examine-messages.ts';
import { newestOfEach } from './newest.ts';

const say = (reply: ExamineReply): void => parentPort?.postMessage(reply);

try {
  const order = workerData as ExamineOrder | RematchOrder;
  if ('segments' in order) say({ type: 'rematched', answers: await rematched(order) });
  else say({ type: 'examined', examined: await examined(order) });
} catch (error) {
  say(asReply(error));
}

async function examined({ state, date, sources: all, problems }: ExamineOrder): Promise<Examined> {
  const ground = await quickGround(groundFiles());
  const newest = newestOfEach(all);
  const sources = all.filter((_, index) => !newest.replaced.has(index));
  const { publication, segments } = examine({
    state: { code: state, name: state },
    date,
    profile: wholeProfile(ground),
    catalogue: ground.catalogue,
    matcher: compileMatcher(ground.catalogue, ground.packs, { facts: factsOf(ground.packs) }),
    sources,
    decisions: [],
    problems: [...problems, ...newest.problems, ...withoutPack(ground, sources).map(atTheDesk)],
    progress: (stage, done, total) => say({ type: 'progress', stage, done, total }),
  });
  return {
    catalogue: publication.catalogue,
    engine: publication.engine,
    laws: publication.laws,
    problems: publication.problems,
    segments,
    answers: publication.findings.map(({ answer }) => answer),
    replaced: [...newest.replaced],
  };
}

/** With a catalogue of these requirements alone the laws are read for their words only: the answers are the same. */
async function rematched({ segments, requirements }: RematchOrder): Promise<readonly Answer[]> {
  const { catalogue, packs } = await quickGround(groundFiles());
  const wanted = new Set(requirements);
  const some = { ...catalogue, requirements: catalogue.requirements.filter(({ id }) => wanted.has(id)) };
  return compileMatcher(some, packs, { facts: factsOf(packs) }).match(segments, {
    progress: (done, total) => say({ type: 'progress', stage: 'matches', done, total }),
  });
}

/** The profile with every requirement of the catalogue. */
function wholeProfile({ catalogue, profiles }: Ground): Profile {
  const requirements = new Set(catalogue.requirements.map(({ id }) => id));
  const whole = profiles.find((profile) => [...requirements].every((id) => profile.requirements.has(id)));
  return whole ?? { id: 'all', title: 'All', about: 'All requirements', requirements };
}

/** There is no command line at the desk. */
function atTheDesk(problem: Problem): Problem {
  if (problem.code !== 'lang-unknown') return problem;
  const message =
    'its language could not be told, so it was not searched; add it again and name its language';
  return { ...problem, message };
}

function asReply(error: unknown): ExamineReply {
  if (error instanceof Error && error.name === 'InputError' && 'problem' in error)
    return { type: 'refused', problem: error.problem as Problem };
  return { type: 'fault', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
