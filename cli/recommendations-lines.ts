import type { Imported, ImportProgress } from '#operations/recommendations/import-uhri.ts';
import type { Found } from '#store/recommendations/index.ts';

type Out = { readonly isTTY?: boolean; write(text: string): unknown };

/** One line of a terminal, or a line every five seconds of a log. */
function lineOn(out: Out): { readonly show: (text: () => string) => void; readonly end: () => void } {
  const every = out.isTTY ? 200 : 5000;
  let last = performance.now();
  let shown = false;
  return {
    show: (text) => {
      const now = performance.now();
      if (now - last < every) return;
      last = now;
      out.write(out.isTTY ? `\r\u001b[2K${text().slice(0, 79)}` : `${text()}\n`);
      shown = true;
    },
    end: () => {
      if (shown && out.isTTY) out.write('\r\u001b[2K');
      shown = false;
    },
  };
}

export function lineOfProgress(out: Out) {
  const line = lineOn(out);
  const began = performance.now();
  return {
    show: ({ read, bytes, of }: ImportProgress) =>
      line.show(() => {
        const seconds = (performance.now() - began) / 1000;
        const part = of === undefined || of === 0 ? '' : `, ${Math.floor((100 * bytes) / of)} %`;
        return `Importing ${read} records${part}, ${Math.round(read / seconds)} a second`;
      }),
    end: line.end,
  };
}

export function lineOfCount(out: Out, what = 'Proposing links') {
  const line = lineOn(out);
  return { show: (done: number) => line.show(() => `${what}: ${done}`), end: line.end };
}

export function importedText(done: Imported): string {
  const { read, added, changed, same, repeated, unusable, faults, strangeNames } = done;
  const lines = [
    `${read} records read: ${added} new, ${changed} changed, ${same} as they were.`,
    ...(repeated > 0 ? [`${repeated} came twice in the file; the first was kept.`] : []),
    ...(unusable > 0 ? [`${unusable} could not be used:`, ...faults.map((fault) => `  ${fault}`)] : []),
    ...(unusable > faults.length ? [`  and ${unusable - faults.length} more`] : []),
    ...(strangeNames.length > 0
      ? [
          `Names that are no State of facts/states.yaml: ${strangeNames
            .slice(0, 8)
            .map(([name, count]) => `${name} (${count})`)
            .join(', ')}.`,
        ]
      : []),
    'Next: tutela recommendations link',
  ];
  return `${lines.join('\n')}\n`;
}

export function foundText({ rows, total }: Found): string {
  const many = total > 1000 ? 'More than 1000' : String(total);
  const lines = rows.map(({ date, symbol, paragraph, bodies, countries, text }) => {
    const head = [
      date ?? 'no date',
      bodies.join(', '),
      symbol,
      paragraph && `para. ${paragraph}`,
      countries.join(', '),
    ];
    return `${head.filter(Boolean).join(' · ')}\n  ${text.replace(/\s+/gu, ' ').slice(0, 200)}\n`;
  });
  return `${many} found${total > rows.length ? `, the newest ${rows.length} shown` : ''}\n${lines.join('')}`;
}
