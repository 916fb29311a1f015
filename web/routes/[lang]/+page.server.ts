import { states } from 'made:states';
import type { Catalogue } from '#engine/model/catalogue.ts';
import { catalogueIn } from '#web/library/catalogue-in.ts';
import { facetOf } from '#web/library/choice.ts';
import type { PageServerLoad } from './$types';

const SLUG = 'exempla';
/** Long enough to be a sentence of law, short enough for the first page. */
const FITTING = { least: 20, most: 260 };

export const load: PageServerLoad = ({ params }) => {
  const { catalogue, isEnglish } = catalogueIn(params.lang);
  const found = example(catalogue);
  return {
    base: catalogue.requirements.length,
    severities: facetOf(catalogue, 'severity'),
    example: found && { ...found, english: isEnglish(found.id) },
  };
};

/** The first duty of the catalogue that a person found met in part, with the words that show why. */
function example(catalogue: Catalogue) {
  const state = states[SLUG];
  for (const finding of state?.publication.findings ?? []) {
    const requirement = catalogue.requirements.find((each) => each.id === finding.requirement);
    const [evidence] = finding.evidence;
    const length = evidence?.quote.exact.length ?? 0;
    if (!state || !requirement || !evidence || requirement.severity !== 'O') continue;
    if (finding.law.verdict !== 'partly' || evidence.standing !== 'accepted') continue;
    if (length < FITTING.least || length > FITTING.most) continue;
    const { law, number, heading, quote } = evidence;
    const lang = state.provisions[evidence.segment]?.lang ?? 'und';
    const { id, question } = requirement;
    return {
      slug: SLUG,
      state: state.publication.state.name,
      id,
      question,
      judged: finding.law,
      law,
      number,
      heading,
      quote,
      lang,
    };
  }
  return undefined;
}
