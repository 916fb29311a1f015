import type { LinkOutcome } from '#engine/model/library.ts';
import type { LinkFound } from '#operations/library/check-links.ts';

const SAID: Readonly<Record<LinkOutcome, string>> = {
  fine: 'answers',
  moved: 'answers elsewhere, for good: put the new address in',
  gone: 'gone: the server says that there is nothing there any more',
  refused: 'refused to us: a reader may still be let in; look at it by hand',
  unreachable: 'no answer, or an answer that is a fault of the server',
  insecure: 'not safe: a certificate that is not good, or a way without one',
  'too-slow': 'no answer in time',
  'too-large': 'the head of the answer has no end',
  loop: 'leads in a circle, or from one place to the next too often',
  'forbidden-address': 'not asked: it leads to no public address',
};

/** In the order in which somebody has to look at them. */
const ORDER = [
  ...(['forbidden-address', 'gone', 'insecure', 'unreachable', 'too-slow', 'too-large', 'loop'] as const),
  ...(['refused', 'moved', 'fine'] as const),
] as const;
const DEAD: readonly LinkOutcome[] = [
  'gone',
  'unreachable',
  'insecure',
  'loop',
  'too-large',
  'forbidden-address',
];

export function isDead({ outcome }: LinkFound): boolean {
  return DEAD.includes(outcome);
}

/** The name could not even be looked up, or no way led out of this machine. */
export function isOffline({ why = '' }: LinkFound): boolean {
  return /^(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH)$/u.test(why);
}

/** What became of the links, the worst first, a line for each. */
export function linksText(found: readonly LinkFound[], records: number, kept: boolean): string {
  const lines = [
    `${found.length} links of ${records} records were tried; ${found.filter(isDead).length} are dead.`,
    kept
      ? 'The pages of the library say it from now on.'
      : 'There is no database here, so the pages do not know of it: name one with TUTELA_DATA or DATABASE_URL.',
  ];
  for (const outcome of ORDER) {
    const of = found.filter((each) => each.outcome === outcome);
    if (of.length === 0) continue;
    lines.push('', `${outcome} (${of.length}): ${SAID[outcome]}`);
    if (outcome === 'fine') continue;
    for (const { record, title, url, final, status, why } of of) {
      const about = [status, why].filter(Boolean).join(', ');
      lines.push(
        `  ${record}  ${plain(title)}`,
        `    ${plain(url)}${about === '' ? '' : ` (${plain(about)})`}`,
      );
      if (final !== undefined) lines.push(`    now: ${plain(final)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The same as data: one object, its links in the order of the records. */
export function linksJson(found: readonly LinkFound[]): string {
  const dead = found.filter(isDead).length;
  return `${JSON.stringify({ tried: found.length, dead, links: found }, null, 2)}\n`;
}

/** What a server said is shown as text: a terminal obeys nothing of it. */
function plain(text: string | number): string {
  return String(text).replace(/\p{C}/gu, '');
}
