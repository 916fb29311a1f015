import { catalogue } from 'made:catalogue';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import { readPublic } from '#web/http/public-now.ts';
import { compareChoiceFrom, factsBeside, MOST, verdictsBeside } from '#web/states/compare.ts';
import { stateRows } from '#web/states/list.ts';
import { newestOf } from '#web/states/published.ts';
import { groupTitleIn } from '#web/states/titles.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { lang } = event.params;
  const choice = compareChoiceFrom(event.url.searchParams);
  const enough = choice.codes.length > 1;
  const read = await readPublic(event, async (database) => {
    const found: (readonly SignedPublication[])[] = [];
    for (const code of enough ? choice.codes : []) found.push(await newestOf(database, code));
    return found;
  });
  const published = typeof read === 'string' ? [] : read.value;
  return {
    choice,
    most: MOST,
    options: stateRows(lang).map(({ code, slug, name }) => ({ code, slug, name })),
    groups: catalogue.instrument.groups.map(({ id }) => ({ id, ...groupTitleIn(lang, id) })),
    facts: enough ? factsBeside(lang, choice.codes) : undefined,
    unread: typeof read === 'string' ? read : undefined,
    spoken: published.some((signed) => signed.length > 0),
    verdicts: choice.group === '' ? [] : verdictsBeside(lang, published, choice.group),
  };
};
