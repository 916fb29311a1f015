import { isWhole, translated } from '#engine/catalogue/translated.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import type { Overlay } from '#engine/model/overlay.ts';
import type { DeskReportInput, Question, StateFacts } from '#engine/reports/desk/index.ts';
import { sayIn } from '../say.ts';

/** Languages in which every word of these reports is written: a test holds them to English. */
export const REPORT_LANGS = ['en', 'fr', 'es', 'ar'] as const;
export type ReportLang = (typeof REPORT_LANGS)[number];

export function isReportLang(name: string): name is ReportLang {
  return (REPORT_LANGS as readonly string[]).includes(name);
}

/** What reports stand on beside a publication. */
export type ReportGround = {
  readonly catalogue: Catalogue;
  /** Fluent text by language (store/catalogue.ts). */
  readonly reportWords: Readonly<Record<string, string>>;
  /** The catalogue in other languages, by language; read when the first report needs it. */
  readonly overlays: () => Readonly<Record<string, Overlay>>;
  readonly states: readonly (StateFacts & { readonly code: string; readonly name: string })[];
};

/** What one report is drawn from, in one language. */
export function inputOn(
  { catalogue, reportWords, overlays, states }: ReportGround,
  signed: DeskReportInput['signed'],
  lang: ReportLang,
): DeskReportInput {
  const facts = states.find(({ code }) => code === signed.content.state.code);
  const overlay = lang === 'en' ? undefined : overlays()[lang];
  // Half a catalogue in another language would be a mixture: then all of it stays English, and is marked as such.
  const own = overlay && isWhole(catalogue, overlay, ['evidence']);
  return {
    signed,
    catalogue: own ? translated(catalogue, overlay) : catalogue,
    catalogueLang: own ? lang : 'en',
    say: sayIn(lang, reportWords),
    lang,
    ...(facts ? { facts } : {}),
  };
}

/** Characters of a list of issues; a real one has fewer than ten thousand. */
const MOST = 40_000;

/**
 * Questions of a list of issues as a person types them: each line a question, then ids of requirements after " | ", as in
 * "Please explain the definition of sale | sale.definition, leg.art3-all-acts". Unknown ids are given back, not passed over.
 */
export function questionsFrom(
  typed: string,
  { requirements }: Pick<Catalogue, 'requirements'>,
): { readonly questions: readonly Question[]; readonly unknown: readonly string[] } {
  const known = new Set(requirements.map(({ id }) => id));
  const lines = typed
    .slice(0, MOST)
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const questions = lines.map((line): Question => {
    const at = line.lastIndexOf('|');
    const ids = at < 0 ? [] : line.slice(at + 1).split(/[\s,;]+/u);
    return {
      question: (at < 0 ? line : line.slice(0, at)).trim(),
      requirements: [...new Set(ids.filter((id) => id !== ''))],
    };
  });
  const unknown = [...new Set(questions.flatMap((each) => each.requirements))].filter((id) => !known.has(id));
  return { questions, unknown };
}
