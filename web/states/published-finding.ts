import { catalogue } from 'made:catalogue';
import type { Voice } from '#engine/model/desk-decision.ts';
import type { PublishedJudgement } from '#engine/model/desk-publication.ts';
import type { Severity } from '#engine/model/requirement.ts';
import type { Database } from '#store/database/index.ts';
import { newestOf } from './published.ts';
import { questionIn, titleIn, type Titled } from './titles.ts';

/** What one voice publishes on a requirement; an aspect that is absent was not published. */
export type VoiceSays = {
  readonly voice: Voice;
  readonly version: number;
  readonly date: string;
  /** Of the publication it stands in. */
  readonly sha256: string;
  readonly law?: PublishedJudgement;
  readonly practice?: PublishedJudgement;
  /** Language and title of the laws that it names, by their id. */
  readonly laws: Readonly<Record<string, { readonly title: string; readonly lang: string }>>;
};

type Neighbour = Titled & { readonly id: string };

export type FindingShown = {
  readonly id: string;
  readonly title: Titled;
  readonly question: Titled;
  readonly severity: Severity;
  readonly voices: readonly VoiceSays[];
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
};

/** @returns undefined where no voice published anything on it */
export async function publishedFinding(
  database: Database,
  code: string,
  id: string,
  lang: string,
): Promise<FindingShown | undefined> {
  const signed = await newestOf(database, code);
  const voices = signed.flatMap(({ content, sha256 }): VoiceSays[] => {
    const finding = content.findings.find(({ requirement }) => requirement === id);
    if (!finding) return [];
    const { law, practice } = finding;
    const laws = content.laws.map(({ law: name, title, lang: own }) => [name, { title, lang: own }]);
    const { voice, version, date } = content;
    return [
      {
        voice,
        version,
        date,
        sha256,
        ...(law ? { law } : {}),
        ...(practice ? { practice } : {}),
        laws: Object.fromEntries(laws) as VoiceSays['laws'],
      },
    ];
  });
  const requirement = catalogue.requirements.find((each) => each.id === id);
  if (voices.length === 0 || !requirement) return undefined;
  const spoken = new Set(signed.flatMap(({ content }) => content.findings.map((each) => each.requirement)));
  const order = catalogue.requirements.map((each) => each.id).filter((each) => spoken.has(each));
  const neighbour = (at: number): Neighbour | undefined => {
    const other = order[at];
    return other === undefined ? undefined : { id: other, ...titleIn(lang, other) };
  };
  return {
    id,
    title: titleIn(lang, id),
    question: questionIn(lang, id),
    severity: requirement.severity,
    voices,
    previous: neighbour(order.indexOf(id) - 1),
    next: neighbour(order.indexOf(id) + 1),
  };
}
