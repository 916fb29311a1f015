import { PracticeKind, type Practice } from '#engine/model/desk-decision.ts';
import { InputError } from '#engine/model/problem.ts';
import type { Outcome } from '#operations/assess/decide.ts';
import { attach } from '#operations/assess/evidence.ts';
import { dataFolder } from '#store/data-folder.ts';
import { keepOriginal, readOriginal } from '#store/originals.ts';
import { faultsOf, type Faults } from '../faults.ts';
import { inputSaid } from '../trouble.ts';
import { wrong, type Sent } from './sent.ts';

/** Of one file of evidence. The server takes no larger form either. */
const MOST_MB = 20;

/** Attaches evidence of practice as the form gives it; a file is kept under its hash before the decision is. */
export async function attachSent({
  seat,
  about,
  form,
  text,
}: Sent): Promise<Outcome | { kind: 'wrong'; faults: Faults }> {
  const what = PracticeKind.safeParse(text('what'));
  const file = fileIn(form);
  const [title, shows, url] = [text('title'), text('shows'), text('url')];
  const [effective, received, expires] = [text('effective'), text('received'), text('expires')];
  const faults = faultsOf({
    what: what.success ? undefined : 'Choose what it is.',
    title: title.length >= 3 && title.length <= 300 ? undefined : 'Give it a title, in 3 to 300 letters.',
    shows:
      shows.length > 4_000
        ? 'Use 4,000 letters or fewer.'
        : shows || url || file
          ? undefined
          : 'Say what it shows, or give a link or a file.',
    url: url === '' || isAddress(url) ? undefined : 'Give an address that begins with https:// or http://.',
    file:
      file && file.size > MOST_MB * 1_000_000
        ? `Use a file of ${MOST_MB} MB or less. Choose it again.`
        : undefined,
    effective: dayFault(effective),
    received: received === '' ? 'Give the day on which you received it.' : dayFault(received),
    expires:
      dayFault(expires) ??
      (effective && expires && effective > expires ? 'It would end before it begins.' : undefined),
  });
  if (faults || !what.success) return wrong(faults ?? {});
  let kept: Practice['file'];
  try {
    if (file) kept = { sha256: keepOriginal(folder(), await file.bytes()), name: nameOf(file.name) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return wrong({ file: inputSaid(error.problem) });
  }
  const practice: Practice = {
    what: what.data,
    title,
    ...(shows ? { shows } : {}),
    ...(url ? { url: new URL(url).href } : {}),
    ...(kept ? { file: kept } : {}),
    ...(effective ? { effective } : {}),
    received,
    ...(expires ? { expires } : {}),
  };
  const { seen: _seen, ...at } = about;
  return attach(seat, { ...at, aspect: 'practice' }, practice);
}

/** @throws InputError when the file is not kept here, or is damaged */
export function keptFile(sha256: string): Uint8Array {
  return readOriginal(folder(), sha256);
}

function folder(): string {
  return dataFolder(process.env, process.cwd());
}

/** A browser sends an empty file where none was chosen. */
function fileIn(
  form: FormData,
): { name: string; size: number; bytes: () => Promise<Uint8Array> } | undefined {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return undefined;
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** The name alone, without a path and without what no file system or header takes. */
function nameOf(given: string): string {
  const last = given.split(/[\\/]/u).at(-1) ?? '';
  const name = last.toWellFormed().replace(/[\u0000-\u001f\u007f"<>|:*?\u202a-\u202e\u2066-\u2069]/gu, '_');
  return name.slice(-200) || 'file';
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text) && text.length <= 2_000;
}

export function dayFault(day: string): string | undefined {
  return day === '' || (/^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day)))
    ? undefined
    : 'Give a day, such as 2026-12-31.';
}
