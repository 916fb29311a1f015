import type { SignedPublication } from '#engine/model/desk-publication.ts';
import type { Evidence } from '#engine/model/finding.ts';
import type { LawVoice, LawWords } from '#engine/model/law-voice.ts';
import type { LawRead, Publication } from '#engine/model/publication.ts';

/** What a publication says of law. What nobody accepted is not in it, so it cannot be here. */
export function voiceIn({ content, sha256 }: SignedPublication): LawVoice {
  const { state, voice, date, version, laws, findings } = content;
  const named = lawsById(laws);
  return {
    state: state.code,
    name: state.name,
    by: voice,
    date,
    version,
    sha256,
    findings: findings.flatMap(({ requirement, law }) =>
      law
        ? [
            {
              requirement,
              verdict: law.verdict,
              reason: law.reason,
              accepted: law.on.accepted,
              words: law.evidence.map((entry) => wordsOf(entry, named)),
            },
          ]
        : [],
    ),
  };
}

/** What people decided of the law of the made-up State; what the machine only proposed is left out. */
export function workedVoice({ state, date, laws, findings }: Publication): LawVoice {
  const named = lawsById(laws);
  return {
    state: state.code,
    name: state.name,
    by: 'worked',
    date,
    findings: findings.flatMap(({ requirement, law, evidence }) =>
      law.verdict === 'undecided'
        ? []
        : [
            {
              requirement,
              verdict: law.verdict,
              reason: law.reason ?? '',
              ...(law.on === undefined ? {} : { accepted: law.on }),
              words: evidence
                .filter(({ standing }) => standing === 'accepted')
                .map((entry) => wordsOf(entry, named)),
            },
          ],
    ),
  };
}

type Named = Pick<LawRead, 'law' | 'title' | 'lang'> & { readonly sha256?: string | undefined };

function lawsById(laws: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(laws.map((law) => [law.law, law]));
}

function wordsOf(
  {
    segment,
    law,
    number,
    heading,
    quote,
  }: Pick<Evidence, 'segment' | 'law' | 'number' | 'heading' | 'quote'>,
  laws: ReadonlyMap<string, Named>,
): LawWords {
  const { exact, prefix, suffix, start, end } = quote;
  const named = laws.get(law);
  return {
    segment,
    law,
    number,
    heading,
    quote: { exact, prefix, suffix, start, end },
    title: named?.title ?? law,
    lang: named?.lang ?? 'und',
    ...(named?.sha256 === undefined ? {} : { original: named.sha256 }),
  };
}
