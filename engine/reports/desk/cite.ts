import type { Aspect } from '#engine/model/decision.ts';
import type {
  PublishedEvidence,
  PublishedJudgement,
  PublishedPractice,
} from '#engine/model/desk-publication.ts';
import type { Inline } from '#engine/model/document.ts';
import type { GuidelinePinpoint, Requirement } from '#engine/model/requirement.ts';
import { longDate, provision, text } from '../report.ts';
import type { Say } from '../say.ts';
import type { DeskReportInput, Source } from './input.ts';

/** "PC, art. 41 (Possession)": words of a citation, and the segment they stand for. */
export function provisionCite(evidence: PublishedEvidence, say: Say): Inline & { readonly type: 'cite' } {
  const cite = provision({ ...evidence, standing: 'accepted' }, undefined, say);
  return { type: 'cite', text: cite.text, ref: evidence.segment };
}

/** A document of practice: by its address, or else by the hash of its file, or else by its title. */
export function practiceCite(practice: PublishedPractice, say: Say): Inline & { readonly type: 'cite' } {
  const { what, title, received, url, file } = practice;
  const ref = url ?? file ?? title;
  const words = say('desk-practice', {
    what: say(`desk-practice-${what}`),
    title,
    received: longDate(received, say),
  });
  if (ref === title) return { type: 'cite', text: words, ref };
  return { type: 'cite', text: `${words}, ${url ?? `SHA-256 ${ref}`}`, ref };
}

export function citesOf({ evidence, attached }: PublishedJudgement, say: Say) {
  return [
    ...evidence.map((each) => provisionCite(each, say)),
    ...attached.map((each) => practiceCite(each, say)),
  ];
}

/**
 * A footnote for each provision and document a judgement relies on; the first says of which requirement, when it was
 * judged and in which publication. Where a judgement relies on none, it says so. What is said from a finding is followed
 * by them.
 */
export function notesOf(
  requirement: string,
  aspect: Aspect,
  judgement: PublishedJudgement,
  { signed, say }: Pick<DeskReportInput, 'signed' | 'say'>,
): readonly Inline[] {
  const whole = (what: string) =>
    say('desk-note', {
      requirement,
      aspect: say(`aspect-${aspect}`),
      judged: longDate(judgement.on.judged, say),
      what,
      publication: publicationShort(signed, say),
    });
  const [first, ...more] = citesOf(judgement, say);
  if (!first) return [{ type: 'note', text: whole(say('desk-note-nothing')), ref: requirement }];
  return [
    { type: 'note', text: whole(first.text), ref: first.ref },
    // Apart, so that notes 1 and 2 are not read as 12.
    ...more.flatMap(({ text: words, ref }): Inline[] => [
      text('\u00a0'),
      { type: 'note', text: `${words}.`, ref },
    ]),
  ];
}

/** The same as one footnote, for what is said again of a finding that was set out with its references before. */
export function noteAgain(
  requirement: string,
  aspect: Aspect,
  judgement: PublishedJudgement,
  { signed, say }: Pick<DeskReportInput, 'signed' | 'say'>,
): Inline {
  const cites = citesOf(judgement, say).map((cite) => cite.text);
  const what = [say(`aspect-${aspect}`), ...(cites.length > 0 ? cites : [say('desk-note-nothing')])].join(
    '; ',
  );
  return {
    type: 'note',
    text: `${requirement}, ${what}; ${publicationShort(signed, say)}.`,
    ref: requirement,
  };
}

/** "publication XE/state/1 (0f3a2b1c)": enough to find it, and to see that it is the same. */
export function publicationShort({ content, sha256, draft }: Source, say: Say): string {
  const { place, hash } = placeAndHash(content, sha256);
  return draft ? say('desk-draft-short', { place }) : say('desk-publication-short', { place, hash });
}

export function publicationCite(source: Source, say: Say): Inline {
  const { place, hash } = placeAndHash(source.content, source.sha256);
  return {
    type: 'cite',
    text: publicationShort(source, say),
    ref: source.draft ? place : `${place} (${hash})`,
  };
}

function placeAndHash({ state, voice, version }: Source['content'], sha256: string) {
  return { place: `${state.code}/${voice}/${version}`, hash: sha256.slice(0, 8) };
}

/** Protocol first, then the Guidelines; a paragraph number only where it was verified in the text. */
export function pinpointCites({ pinpoints }: Requirement, say: Say): readonly Inline[] {
  const articles = pinpoints.opsc.filter((number) => number !== 'Preamble');
  const words = [
    ...(articles.length > 0
      ? [say('desk-cite-opsc', { articles: articles.join(', '), count: articles.length })]
      : []),
    ...(pinpoints.opsc.includes('Preamble') ? [say('desk-cite-preamble')] : []),
    ...(pinpoints.guidelines.length > 0
      ? [
          say('desk-cite-guidelines', {
            sections: pinpoints.guidelines.map((each) => section(each, say)).join('; '),
          }),
        ]
      : []),
  ];
  return words.flatMap((each, index): Inline[] => [
    ...(index > 0 ? [text('; ')] : []),
    { type: 'cite', text: each, ref: each },
  ]);
}

function section({ section: name, paras, mark }: GuidelinePinpoint, say: Say): string {
  const known = mark === 'verified' && paras !== undefined;
  return known
    ? say('desk-cite-paras', { section: name, paras })
    : say('desk-cite-section', { section: name });
}
