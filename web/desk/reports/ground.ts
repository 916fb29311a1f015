import { catalogue } from 'made:catalogue';
import { overlays } from 'made:overlays';
import file from '#facts/states.yaml?raw';
import { readStates } from '#engine/catalogue/index.ts';
import type { ReportGround } from '#operations/reports/ground.ts';

/** Words of reports, by the path of their file: languages/fr/report-desk.ftl. */
const FILES: Readonly<Record<string, string>> = import.meta.glob('/languages/*/{report,report-desk}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let ground: ReportGround | undefined;

/** Read when the first report is asked for, then held. */
export function reportGround(): ReportGround {
  ground ??= {
    catalogue,
    states: readStates({ path: 'facts/states.yaml', text: file }),
    reportWords: wordsByLanguage(),
    overlays: () => overlays,
  };
  return ground;
}

function wordsByLanguage(): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [path, text] of Object.entries(FILES)) {
    const lang = path.split('/')[2] ?? '';
    words[lang] = `${words[lang] ?? ''}\n${text}`;
  }
  return words;
}
