import { InputError } from '#engine/model/problem.ts';
import type { ParagraphKind, Recommendation } from '#engine/model/recommendation.ts';
import { fromObservations, type Observations } from '#engine/recommendations/observations.ts';
import type { Source } from '#engine/model/source.ts';
import type { StateNames } from '#engine/recommendations/states.ts';
import { keepLinks, keepOwn, textSha256 } from '#store/recommendations/index.ts';
import { uuid7 } from '#store/decisions/uuid.ts';
import { keepOriginal } from '#store/originals.ts';
import { mayHere, sessionOf, type Seat } from '../assess/seat.ts';
import type { Linker } from './link.ts';
import { linkVersion } from './link-all.ts';

export type LayGround = {
  readonly link: Linker;
  readonly states: StateNames;
  /** Reads a document apart (operations/reading/document.ts). */
  readonly read: (name: string, bytes: Uint8Array) => Promise<readonly Source[]>;
  /** The folder of originals. */
  readonly data: string;
};

export type Laid = Observations['head'] & {
  readonly paragraphs: number;
  readonly recommendations: number;
  /** Set where the document names another State than that of the desk. */
  readonly otherState?: string;
};

const MOST_MB = 20;

/**
 * Lays concluding observations, in Word, PDF or any format that laws are read in, on this desk: the original is kept, the
 * paragraphs are cut, and links are proposed. The same document laid again changes nothing.
 *
 * @throws InputError when it cannot be read, or has no numbered paragraphs
 */
export async function layObservations(
  seat: Seat,
  file: { readonly name: string; readonly bytes: Uint8Array },
  ground: LayGround,
): Promise<Laid> {
  mustMay(seat);
  if (file.bytes.length > MOST_MB * 1e6)
    throw refused('too-large', `the file has more than ${MOST_MB} MB; give the document itself`, file.name);
  const [source] = await ground.read(file.name, file.bytes);
  if (source === undefined) throw refused('empty', 'nothing could be read', file.name);
  const sha256 = keepOriginal(ground.data, file.bytes);
  const { head, all } = fromObservations({ ...source, sha256 }, seat, ground.states);
  if (all.length === 0)
    throw refused(
      'no-paragraphs',
      'no numbered paragraphs were found; enter its recommendations by hand',
      file.name,
    );
  await kept(seat, all, ground.link);
  return {
    ...head,
    paragraphs: all.length,
    recommendations: all.filter(({ kind }) => kind === 'recommendation').length,
    ...(head.state !== undefined && head.state !== seat.state ? { otherState: head.state } : {}),
  };
}

/** As a person types it in. */
export type ByHand = {
  readonly text: string;
  readonly lang: string;
  readonly symbol?: string;
  readonly paragraph?: string;
  readonly body?: string;
  readonly date?: string;
  readonly kind: ParagraphKind;
};

/**
 * Keeps one recommendation as it was typed.
 *
 * @param id from the page, so that a form that is sent twice adds once
 * @returns its id
 */
export async function addByHand(
  seat: Seat,
  given: ByHand,
  ground: Pick<LayGround, 'link'>,
  id: string = uuid7(),
): Promise<string> {
  mustMay(seat);
  const { text, lang, symbol, paragraph, body, date, kind } = given;
  const facts: Recommendation = {
    // An id that was typed at another desk is another one here: nothing is found or hindered by it.
    id: `hand:${seat.state}-${seat.voice}:${id}`,
    source: 'by-hand',
    voice: seat.voice,
    states: [seat.state],
    countries: [],
    ...(symbol ? { symbol } : {}),
    ...(paragraph ? { paragraph } : {}),
    bodies: body ? [body] : [],
    mechanism: mechanismOf(body),
    kind,
    ...(date ? { date } : {}),
    text,
    lang,
    headings: [],
    themes: [],
    persons: [],
    sdgs: [],
    position: 'unknown',
    by: [],
    concerns: true,
  };
  await kept(seat, [facts], ground.link);
  return facts.id;
}

function mechanismOf(body: string | undefined): Recommendation['mechanism'] {
  if (body === undefined || body === '') return 'other';
  if (/^UPR$/iu.test(body)) return 'upr';
  return /^(?:CRC|CEDAW|CCPR|CESCR|CERD|CAT|CMW|CRPD|CED)$/iu.test(body) ? 'treaty-body' : 'other';
}

async function kept(seat: Seat, all: readonly Recommendation[], link: Linker): Promise<void> {
  const proposed = link(all);
  await seat.database.within(
    sessionOf(seat),
    async (db) => {
      await keepOwn(db, all);
      const linked = all.map(({ id, text }, at) => ({
        id,
        textSha256: textSha256(text),
        proposals: proposed[at] ?? [],
      }));
      await keepLinks(db, linkVersion(seat.catalogue), linked);
    },
    true,
  );
}

/** The first lock; the second is the session. */
function mustMay(seat: Seat): void {
  if (!mayHere(seat, 'import-law'))
    throw refused('not-yours', 'you have no role that lays documents on this desk');
}

function refused(code: string, message: string, file?: string): InputError {
  return new InputError({
    code: `recommendations.${code}`,
    message,
    ...(file === undefined ? {} : { file }),
  });
}
