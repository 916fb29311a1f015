import type { FactSource } from '#engine/facts/index.ts';
import type { Aspect, Verdict } from '#engine/model/decision.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { DeskPublication, SignedPublication } from '#engine/model/desk-publication.ts';
import type { Unread } from '#web/http/public-now.ts';
import { VERDICTS } from '#web/library/findings.ts';
import { standingIn, stateName, treatyIn } from '#web/states/facts.ts';
import { dateIn, sayIn, type Say } from '#web/words/say.ts';

/** What one voice published, counted, in sentences of the templates. */
export type VoiceSaid = {
  readonly voice: Voice;
  readonly said: string;
  readonly law: readonly string[];
  readonly practiceSaid?: string;
  readonly practice: readonly string[];
};

/** The page of one country: sentences of languages/<lang>/portal-learn.ftl, chosen by facts. */
export type CountryShown = {
  readonly name: string;
  readonly promise: readonly string[];
  /** Empty where nothing is published; `unread` where that could not be read. */
  readonly voices: readonly VoiceSaid[];
  readonly unread: Unread | undefined;
  readonly sources: readonly Pick<FactSource, 'title' | 'asOf'>[];
};

/**
 * @param published the newest public publication of each voice, or why it could not be read
 * @returns undefined where there is no such State
 */
export function countryOf(
  lang: string,
  code: string,
  published: readonly SignedPublication[] | Unread,
): CountryShown | undefined {
  const opsc = standingIn(code);
  if (!opsc) return undefined;
  const say = sayIn(lang);
  const crc = treatyIn(code, 'crc');
  const opic = treatyIn(code, 'opic');
  const sources = [opsc, crc, opic].flatMap((each) => each?.sources ?? []);
  return {
    name: stateName(lang, code),
    promise: [promised(lang, say, opsc), say(crcKey(crc?.status)), say(opicKey(opic?.status))],
    voices:
      typeof published === 'string' ? [] : published.map(({ content }) => voiceSaid(lang, say, content)),
    unread: typeof published === 'string' ? published : undefined,
    sources: [...new Map(sources.map(({ title, asOf }) => [title, { title, asOf }])).values()],
  };
}

function promised(
  lang: string,
  say: Say,
  { status, inForce, signed }: NonNullable<ReturnType<typeof standingIn>>,
): string {
  const date = status === 'party' ? inForce : signed;
  if (status === 'party')
    return date
      ? say('learn-promise-party', { date: dateIn(lang, date) })
      : say('learn-promise-party-undated');
  if (status === 'signed')
    return date
      ? say('learn-promise-signed', { date: dateIn(lang, date) })
      : say('learn-promise-signed-undated');
  return say(status === 'none' ? 'learn-promise-none' : 'learn-promise-unknown');
}

function crcKey(status: string | undefined) {
  if (status === 'party') return 'learn-crc-party';
  if (status === 'signed') return 'learn-crc-signed';
  return status === 'none' ? 'learn-crc-none' : 'learn-crc-unknown';
}

/** Who signed only cannot be complained of either. */
function opicKey(status: string | undefined) {
  if (status === 'party') return 'learn-opic-party';
  return status === 'none' || status === 'signed' ? 'learn-opic-none' : 'learn-opic-unknown';
}

function voiceSaid(lang: string, say: Say, { voice, date, findings }: DeskPublication): VoiceSaid {
  const number = new Intl.NumberFormat(lang);
  const counted = (aspect: Aspect) => {
    const verdicts = findings.flatMap((finding) => finding[aspect]?.verdict ?? []);
    const of = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
    const lines = VERDICTS.filter((verdict) => of(verdict) > 0).map((verdict) => {
      const count = number.format(of(verdict));
      return aspect === 'law'
        ? say(`learn-law-${verdict}`, { count })
        : say(`learn-practice-${verdict}`, { count });
    });
    return { base: verdicts.length, lines };
  };
  const law = counted('law');
  const practice = counted('practice');
  return {
    voice,
    said: say('learn-looked-law', { count: law.base, date: dateIn(lang, date) }),
    law: law.lines,
    ...(practice.base > 0 ? { practiceSaid: say('learn-looked-practice', { count: practice.base }) } : {}),
    practice: practice.lines,
  };
}

/** "Read [your rights]." in three parts: the middle one is a link. */
export function aroundLink(text: string): readonly [string, string, string] {
  const [, before = '', link = text, after = ''] = /^([^[]*)\[([^\]]+)\](.*)$/su.exec(text) ?? [];
  return [before, link, after];
}
