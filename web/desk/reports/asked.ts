import { isKind, kindsOf, type Kind } from '#engine/reports/desk/index.ts';
import type { Voice } from '#engine/model/desk-decision.ts';
import { isReportLang, type ReportLang } from '#operations/reports/ground.ts';

/** What an address or a form asks for; what cannot be meant is the first choice of this voice. */
export type Asked = { readonly kind: Kind; readonly lang: ReportLang; readonly draft: boolean };

export function askedOf(get: (name: string) => string, voice: Voice): Asked {
  const kinds = kindsOf(voice);
  const kind = get('kind');
  const lang = get('lang');
  return {
    kind: isKind(kind) && kinds.includes(kind) ? kind : (kinds[0] ?? 'gap-report'),
    lang: isReportLang(lang) ? lang : 'en',
    draft: get('draft') === 'yes',
  };
}

/** The same as an address. */
export function queryOf({ kind, lang, draft }: Asked): string {
  return new URLSearchParams({ kind, lang, ...(draft ? { draft: 'yes' } : {}) }).toString();
}
