import type { Voice } from '#engine/model/desk-decision.ts';
import type { Kind } from '#engine/reports/desk/index.ts';
import { latest } from '#operations/publish/public.ts';
import type { ReportLang } from '#operations/reports/ground.ts';
import { preparePublicReport } from '#operations/reports/report.ts';
import { writeReport, type ReportFormat } from '#operations/reports/write.ts';
import type { Database } from '#store/database/index.ts';
import { reportGround } from '#web/desk/reports/ground.ts';

type File = { readonly name: string; readonly body: string | Uint8Array<ArrayBuffer> };
type Asked = { readonly kind: Kind; readonly lang: ReportLang; readonly format: ReportFormat };

/** Reports by what they were drawn from: drawing one takes a tenth of a second of this process. */
const drawn = new Map<string, File>();
const MOST = 24;

/**
 * A report from the newest public publication of a voice. Whether it is public is asked each time; the brief for lawmakers,
 * which names what other States publish, is drawn each time as well.
 *
 * @returns undefined where nothing is public, or where the voice has no such report
 */
export async function publicReport(
  database: Database,
  of: { readonly state: string; readonly voice: Voice },
  { kind, lang, format }: Asked,
): Promise<File | undefined> {
  const signed = await latest(database, of.state, of.voice);
  if (!signed) return undefined;
  const key = [signed.sha256, kind, lang, format].join(' ');
  const keeps = kind !== 'lawmakers-brief' && kind !== 'alternative';
  const known = keeps ? drawn.get(key) : undefined;
  if (known) return known;
  const prepared = await preparePublicReport(database, of, reportGround(), { kind, lang });
  if (prepared.kind === 'refused') return undefined;
  const file = await writeReport(kind, format, prepared.input);
  const made = { name: file.name, body: 'text' in file ? file.text : new Uint8Array(file.bytes) };
  if (keeps) {
    drawn.set(key, made);
    if (drawn.size > MOST) drawn.delete(drawn.keys().next().value ?? '');
  }
  return made;
}
