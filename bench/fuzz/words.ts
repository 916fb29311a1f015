import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readInline } from '#engine/learn/inline.ts';
import { readPage } from '#engine/learn/read.ts';
import { tooHard } from '#engine/learn/readability.ts';
import { sentencesIn, WORD_SETS } from '#engine/learn/words.ts';
import { pick } from '#engine/matches/random-law.ts';
import { languageFiles } from '#store/languages.ts';
import { refusing, type Door } from './door.ts';
import { mangled } from './mangle.ts';

/** What a translator writes: words in Fluent, pages for learning in Markdown. */
export function words(): Door {
  const files = languageFiles().flatMap(({ lang, files: own }) =>
    Object.entries(own).flatMap(([name, text]) =>
      /\.(?:ftl|md)$/u.test(name) ? [{ path: `languages/${lang}/${name}`, text }] : [],
    ),
  );
  return {
    name: 'words',
    limit: 1500,
    make: (random) => {
      const { path, text } = pick(random, files);
      const from = path.endsWith('.md') ? 0 : text.indexOf('\n', Math.floor(random() * text.length));
      const other = pick(random, files).text;
      return { to: path, body: mangled(random, text.slice(from, from + 8000), other.slice(0, 8000)) };
    },
    ask: ({ to, body }) =>
      refusing(() => {
        const text = String(body);
        if (to.endsWith('.md')) return void tooHard(readPage({ path: to, text }));
        for (const set of WORD_SETS) sentencesIn(set, text);
        readInline(text.slice(0, 500));
        const bundle = new FluentBundle(to.split('/')[1] ?? 'en');
        bundle.addResource(new FluentResource(text));
        for (const name of text.match(/^[a-z][\w-]*(?= =)/gmu) ?? []) {
          const value = bundle.getMessage(name)?.value;
          // Faults of a message are gathered, as the portal does: it says what it can.
          if (value) bundle.formatPattern(value, { count: 3, name: 'x', state: 'FR' }, []);
        }
      }),
  };
}
