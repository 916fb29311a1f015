import { error } from '@sveltejs/kit';
import { citation, relatedTo } from '#engine/library/index.ts';
import { groupsOf } from '#web/resources/bears.ts';
import { libraryNow } from '#web/resources/now.ts';
import { shownOf } from '#web/resources/view.ts';
import { stateName } from '#web/states/facts.ts';
import { regionName } from '#web/states/region-name.ts';
import { dateIn, sayIn } from '#web/words/say.ts';
import type { PageServerLoad } from './$types';

const RELATED = 6;
/** Symbols by which docs.un.org finds a document: no space, no bracket. */
const UN_SYMBOL = /^(?:A|E|S|CRC|CEDAW|CCPR|CMW)\/[A-Za-z0-9/._-]+$/u;

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const { lang, id } = params;
  const now = await libraryNow(event);
  const record = now.byId.get(id);
  if (!record)
    error(404, { message: 'not found', advice: 'There is no such record; it may have been taken away.' });
  const { values, seen, source } = record;
  const say = sayIn(lang);
  return {
    record: shownOf(record, now),
    topics: values.topics,
    seen,
    source: source?.title,
    credit: values.credit,
    regions: (values.regions ?? []).map((region) => regionName(lang, region)),
    states: (values.states ?? []).map((code) => ({ code, name: stateName(lang, code) })),
    bySymbol:
      values.symbol !== undefined && UN_SYMBOL.test(values.symbol)
        ? `https://docs.un.org/${lang}/${values.symbol}`
        : undefined,
    groups: groupsOf(values, lang),
    related: relatedTo(record, now.records, RELATED).map((other) => shownOf(other, now)),
    citation: citation(record, {
      undated: say('library-cite-undated'),
      seen: say('library-cite-seen', { date: dateIn(lang, seen) }),
    }),
  };
};
