import { sessionOf } from '#operations/assess/seat.ts';
import { currentReading } from '#store/readings/index.ts';
import { documentLines } from '#web/desk/laws/view.ts';
import { seatOf } from '#web/desk/seat.ts';
import { tableDownload } from '#web/http/table-download.ts';
import type { RequestHandler } from './$types';

/** The documents on the desk and the laws that were read of each; a document without a law is a line too. */
export const GET: RequestHandler = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, today } = seat;
  const reading = await currentReading(database, sessionOf(seat), state, voice);
  const documents = reading ? documentLines(reading, []) : [];
  const rows = documents.flatMap(({ sha256, name, laws, problems }) => {
    const about = [name, sha256];
    const found = laws.map(({ law, title, lang, format, provisions }) => [
      ...about,
      law,
      title,
      lang,
      format,
      String(provisions),
      problems.join('; '),
    ]);
    return found.length > 0 ? found : [[...about, '', '', '', '', '0', problems.join('; ')]];
  });
  const head = ['document', 'SHA-256', 'law', 'title', 'language', 'format', 'provisions', 'to look at'];
  return tableDownload(
    { title: 'Laws', head, rows },
    event.params.form,
    `tutela-laws-${state}-${voice}-${today}`,
  );
};
