import { catalogue } from 'made:catalogue';
import { states } from 'made:states';
import { facetOf } from '#web/library/choice.ts';

const SLUG = 'exempla';
/** Long enough to be a sentence of law, short enough for the first page. */
const FITTING = { least: 20, most: 260 };

export function load() {
  return {
    base: catalogue.requirements.length,
    severities: facetOf(catalogue, 'severity'),
    example: example(),
  };
}

/** The first duty of the catalogue that a person found met in part, with the words that show why. */
function example() {
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
