import type { Voice } from '#engine/model/desk-decision.ts';
import {
  deskReport,
  kindsOf,
  type DeskReportInput,
  type Kind,
  type LinkedRecommendation,
  type Question,
  type Source,
} from '#engine/reports/desk/index.ts';
import type { Database } from '#store/database/index.ts';
import { publicStates } from '#store/publications/public.ts';
import type { OutputFile } from '#store/write.ts';
import { mayHere, type Seat } from '../assess/seat.ts';
import { drawn } from '../publish/draw.ts';
import { latest } from '../publish/public.ts';
import { planOf } from '../plan/read.ts';
import { recommendationsOf } from '../recommendations/list.ts';
import { inputOn, type ReportGround, type ReportLang } from './ground.ts';
import { measure, writeReport, type Measured, type ReportFormat } from './write.ts';

export type ReportRequest = {
  readonly kind: Kind;
  readonly lang: ReportLang;
  /** Draws it from what would be published now; every page of it then says that it is a draft. */
  readonly draft?: boolean;
  readonly questions?: readonly Question[];
};

/** `nothing-there`: this voice has published nothing, or, for a draft, nothing is accepted. */
export type Refused = {
  readonly kind: 'refused';
  readonly why: 'not-yours' | 'not-this-voice' | 'nothing-there';
};
export type Ready = { readonly kind: 'ready'; readonly input: DeskReportInput } & Measured;

/**
 * Draws a report at the desk, from the last publication of this voice; as a draft only for those who may report there.
 * What the other voice and other States say is read as the public reads it.
 */
export async function prepareReport(
  seat: Seat,
  ground: ReportGround,
  request: ReportRequest,
): Promise<Ready | Refused> {
  if (!mayHere(seat, 'report')) return { kind: 'refused', why: 'not-yours' };
  const { database, state, voice } = seat;
  if (!kindsOf(voice).includes(request.kind)) return { kind: 'refused', why: 'not-this-voice' };
  const signed = request.draft ? await draftOf(seat) : await latest(database, state, voice);
  if (!signed) return { kind: 'refused', why: 'nothing-there' };
  const recommendations = USES_RECOMMENDATIONS.includes(request.kind) ? await linkedAt(seat) : [];
  const plan = request.kind === 'action-plan' ? (await planOf(seat)).actions : [];
  const input = {
    ...inputOn(ground, signed, request.lang),
    recommendations,
    recommendationsOn: seat.today,
    ...(plan.length > 0 ? { plan, planOn: seat.today } : {}),
  };
  return ready(await beside(database, input, request), request.kind);
}

/** The same for anybody, from what is public; recommendations are linked at the desk and stay there. */
export async function preparePublicReport(
  database: Database,
  { state, voice }: { readonly state: string; readonly voice: Voice },
  ground: ReportGround,
  request: Omit<ReportRequest, 'draft'>,
): Promise<Ready | Refused> {
  if (!kindsOf(voice).includes(request.kind)) return { kind: 'refused', why: 'not-this-voice' };
  const signed = await latest(database, state, voice);
  if (!signed) return { kind: 'refused', why: 'nothing-there' };
  return ready(await beside(database, inputOn(ground, signed, request.lang), request), request.kind);
}

/** Draws and writes a report at the desk. */
export async function report(
  seat: Seat,
  ground: ReportGround,
  request: ReportRequest & { readonly format: ReportFormat },
): Promise<{ readonly kind: 'made'; readonly file: OutputFile } | Refused> {
  const prepared = await prepareReport(seat, ground, request);
  if (prepared.kind === 'refused') return prepared;
  return { kind: 'made', file: await writeReport(request.kind, request.format, prepared.input) };
}

const USES_RECOMMENDATIONS: readonly Kind[] = ['state-periodic', 'alternative', 'action-plan'];

function ready(input: DeskReportInput, kind: Kind): Ready {
  return { kind: 'ready', input, ...measure(deskReport(kind, input), input) };
}

/** What would be published now; undefined where nothing is accepted. */
async function draftOf(seat: Seat): Promise<Source | undefined> {
  const { content, mark } = await drawn(seat);
  return content.findings.length === 0 ? undefined : { content, sha256: mark, draft: true };
}

/** What the other voice and other States published, and what was asked, where the report has a place for it. */
async function beside(
  database: Database,
  input: DeskReportInput,
  { kind, questions }: Omit<ReportRequest, 'lang'>,
): Promise<DeskReportInput> {
  const { state, voice } = input.signed.content;
  const other =
    kind === 'alternative'
      ? await latest(database, state.code, voice === 'ngo' ? 'state' : 'ngo')
      : undefined;
  return {
    ...input,
    ...(other ? { other } : {}),
    ...(kind === 'lawmakers-brief' ? { elsewhere: await elsewhere(database, state.code) } : {}),
    ...(questions ? { questions } : {}),
  };
}

/** What other States themselves publish of their law. */
async function elsewhere(database: Database, own: string): Promise<readonly Source[]> {
  const others = (await publicStates(database)).filter(({ code }) => code !== own);
  const found: Source[] = [];
  // One after another: a publication may be large, and only the few that are held need not be read again.
  for (const { code } of others) {
    const signed = await latest(database, code, 'state');
    if (signed) found.push(signed);
  }
  return found;
}

/** Recommendations with a link that people of this voice confirmed; more than these no report holds. */
const MOST = 500;

async function linkedAt(seat: Seat): Promise<readonly LinkedRecommendation[]> {
  const { rows } = await recommendationsOf(seat, { show: 'linked', page: 1 }, MOST);
  return rows.map(({ facts, standing }) => ({
    recommendation: facts,
    requirements: [...standing.links.values()].flatMap(({ requirement, confirmed }) =>
      confirmed ? [requirement] : [],
    ),
    followUp: standing.followUp,
  }));
}
