import { catalogue } from 'made:catalogue';
import type { SignedPublication } from '#engine/model/desk-publication.ts';
import { readPublic } from '#web/http/public-now.ts';
import { compareChoiceFrom, factsBeside, MOST, verdictsBeside } from '#web/states/compare.ts';
import { stateName } from '#web/states/facts.ts';
import { stateRows } from '#web/states/list.ts';
import { newestOf } from '#web/states/published.ts';
import { slugOf } from '#web/states/slug.ts';
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
  const listed = stateRows(lang).map(({ code, slug, name }) => ({ code, slug, name }));
  // A made-up State stands in no list; once it is compared, the form says so.
  const others = choice.codes
    .filter((code) => !listed.some((each) => each.code === code))
    .map((code) => ({ code, slug: slugOf(code), name: stateName(lang, code) }));
  return {
    choice,
    most: MOST,
    options: [...listed, ...others],
    groups: catalogue.instrument.groups.map(({ id }) => ({ id, ...groupTitleIn(lang, id) })),
    facts: enough ? factsBeside(lang, choice.codes) : undefined,
    unread: typeof read === 'string' ? read : undefined,
    spoken: published.some((signed) => signed.length > 0),
    versions: published.map((signed) =>
      signed.map(({ content: { voice, version, date } }) => ({ voice, version, date })),
    ),
    verdicts: choice.group === '' ? [] : verdictsBeside(lang, published, choice.group),
  };
};
