/**
 * For whoever reads the words that children see: what there is to read in a language, how each stands, and the fingerprint
 * to write down (docs/learn-review.md). `node web/learn/readings.print.ts fr`
 */
import { languageFiles } from '#store/languages.ts';
import { learnStandings } from '#web/made/learn.ts';

const [, , lang = 'en'] = process.argv;
const standings = learnStandings(languageFiles())[lang];
if (!standings) {
  process.stderr.write(`there are no pages for learning in "${lang}"\n`);
  process.exitCode = 1;
} else
  for (const [name, standing] of Object.entries(standings)) {
    const said = (['child-protection', 'language'] as const).map((reader) => {
      const own = standing[reader];
      return `${reader}: ${own.kind === 'not-yet' ? 'not yet' : `${own.kind}, ${own.on}`}`;
    });
    process.stdout.write(`${standing.mark}  ${name.padEnd(34)}  ${said.join('; ')}\n`);
  }
