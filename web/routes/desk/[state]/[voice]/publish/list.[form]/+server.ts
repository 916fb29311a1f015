import { sessionOf } from '#operations/assess/seat.ts';
import { ownPublications } from '#store/publications/read.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** Every version that this voice published, with its proof. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, today } = seat;
  const published = await ownPublications(database, sessionOf(seat), state, voice);
  const rows = published.map(({ version, at, sha256, publicKey, takenBack }) => [
    String(version),
    at.slice(0, 10),
    sha256,
    publicKey,
    takenBack?.at.slice(0, 10) ?? '',
    takenBack?.why ?? '',
  ]);
  const head = ['version', 'published', 'SHA-256', 'public key', 'taken back', 'taken back: why'];
  const name = `tutela-publications-${state}-${voice}-${today}`;
  return tableDownload({ title: 'Publications', head, rows }, event.params.form, name);
};
