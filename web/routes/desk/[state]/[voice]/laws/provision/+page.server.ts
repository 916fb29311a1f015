import { error } from '@sveltejs/kit';
import { sessionOf } from '#operations/assess/seat.ts';
import { currentReading, lawIn, provisionsIn } from '#store/readings/index.ts';
import { evidenceAt, lookedFor } from '#web/desk/laws/for.ts';
import { addressOf, seatOf } from '#web/desk/seat.ts';
import { dirOf } from '#web/words/languages.ts';
import { languageName } from '#web/words/say.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const seat = seatOf(event);
  const { database, state, voice, catalogue } = seat;
  const { searchParams } = event.url;
  const session = sessionOf(seat);
  const reading = await currentReading(database, session, state, voice);
  const [found] = reading
    ? await provisionsIn(database, session, reading.id, [searchParams.get('id') ?? ''])
    : [];
  if (!reading || !found)
    error(404, {
      message: 'no such provision',
      advice:
        'This provision is not on the desk now: its law may have been read anew. Look at the page Laws.',
    });
  const { law, order } = found;
  const beside = await lawIn(database, session, reading.id, law, { from: Math.max(1, order - 1), count: 3 });
  const neighbour = (at: number) => {
    const one = beside.find((each) => each.order === at);
    return one && { id: one.id, number: one.number, heading: one.heading };
  };
  const looked = lookedFor(searchParams, catalogue);
  return {
    provision: {
      id: found.id,
      law,
      lawTitle: found.lawTitle,
      number: found.number,
      heading: found.heading,
      path: found.path,
      eId: found.eId,
      text: found.text,
      lang: found.lang,
      dir: dirOf(found.lang),
      language: found.lang === 'und' ? 'not known' : languageName('en', found.lang),
      file: found.file ?? '',
      page: found.page,
      line: found.line,
      status: found.status,
    },
    previous: neighbour(order - 1),
    next: neighbour(order + 1),
    for: looked && { ...looked, href: evidenceAt(addressOf(seat), looked.id, found.id) },
    requirements: catalogue.instrument.groups.map(({ id, title }) => ({
      title,
      own: catalogue.requirements
        .filter((requirement) => requirement.id.startsWith(`${id}.`))
        .map((requirement) => ({ id: requirement.id, title: requirement.title })),
    })),
  };
};
