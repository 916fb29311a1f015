import type { Values } from './options.ts';
import { usage } from './usage.ts';

/** How far the catalogue is translated; with --stamp, a translator's note from which English the texts were made. */
export async function runTranslations(paths: readonly string[], values: Values): Promise<number> {
  if (paths.length > 0) throw usage('translations: it takes no files');
  const { lang, stamp = false } = values;
  if (stamp && lang === undefined)
    throw usage('translations: --stamp needs --lang, the language that was read');
  const { groundFiles } = await import('#store/catalogue.ts');
  const { quickGround } = await import('#operations/quick-ground.ts');
  const { standingOf, stamped } = await import('#operations/translations.ts');
  const { overlayFiles, writeOverlayFiles } = await import('#store/overlays.ts');
  const { catalogue } = await quickGround(groundFiles());
  const all = overlayFiles();
  const chosen = lang === undefined ? all : all.filter((each) => each.lang === lang);
  if (lang !== undefined && chosen.length === 0)
    throw usage(
      `translations: there is no languages/${lang}/catalogue; there is ${all.map((each) => each.lang).join(', ')}`,
    );
  for (const each of chosen) {
    if (stamp) writeOverlayFiles(stamped(each, catalogue, true));
    const { requirements, begun, whole, reviewed, stale, missing, problems } = standingOf(
      stamp ? (overlayFiles().find(({ lang: tag }) => tag === each.lang) ?? each) : each,
      catalogue,
    );
    process.stdout.write(
      `${each.lang}: ${begun} of ${requirements} requirements, ${whole} of them whole, ${reviewed} read by a lawyer of the language\n`,
    );
    for (const { file = '', place = '', message } of problems)
      process.stdout.write(`  ${file} ${place}: ${message}\n`);
    if (stale.length > 0) process.stdout.write(`  the English was changed since: ${listed(stale)}\n`);
    if (begun > 0 && missing.length > 0) process.stdout.write(`  not translated: ${listed(missing)}\n`);
  }
  return 0;
}

const SHOWN = 12;

function listed(ids: readonly string[]): string {
  const rest = ids.length - SHOWN;
  return `${ids.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
