import { cpus, totalmem } from 'node:os';
import type { Ran } from './run.ts';
import type { Finding } from './tally.ts';
import { add, noTally } from './tally.ts';

export type About = {
  readonly command: string;
  /** ISO 8601. */
  readonly date: string;
  readonly seed: number;
  readonly seconds: number;
  /** Decisions whose chain was verified behind the forms, where they were asked. */
  readonly chain?: string;
};

const HEAD = [
  'door',
  'inputs',
  'read',
  'refused',
  'crashes',
  'hangs',
  'too slow',
  'unhandled',
  'slowest, ms',
];

/** A page of docs: what was asked, and what became of it. */
export function report({ tallies, findings }: Ran, about: About): string {
  const all = noTally();
  const rows = [...tallies].map(([door, tally]) => {
    add(all, tally);
    return rowOf(door, tally);
  });
  const table = aligned([HEAD, ...rows, rowOf('all', all)]);
  return [
    '# Hostile inputs',
    '',
    'Every place where Tutela takes in what others wrote is asked again and again with damaged and hostile inputs. Each must be',
    'read, or refused in words. Nothing may end the program, hold it up, or leave an error that nobody waits for.',
    '',
    `- Command: \`${about.command}\``,
    `- Date: ${about.date}; seed ${about.seed}; ${Math.round(about.seconds / 60)} minutes`,
    `- Machine: ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB; Node ${process.versions.node}`,
    ...(about.chain === undefined ? [] : [`- Chain of decisions afterwards: ${about.chain}`]),
    '',
    ...table,
    '',
    findings.length === 0 ? 'Nothing was found.' : `Found: ${findings.length}.`,
    ...(findings.length === 0 ? [] : ['']),
    ...findings.slice(0, 50).map(lineOf),
    '',
    'Milliseconds are of processor time for the doors in this process, and of the clock for those that are asked over the network.',
    'The same seed gives the same inputs; those of forms and pages also hold the ids that the portal made in that run. What failed once',
    'lies in bench/fuzz/corpus and is asked first in every run.',
    '',
  ].join('\n');
}

function rowOf(door: string, tally: ReturnType<typeof noTally>): readonly (string | number)[] {
  const { inputs, read, refused, crash, hang, slow, unhandled, slowest } = tally;
  return [door, inputs.toLocaleString('en'), read, refused, crash, hang, slow, unhandled, slowest];
}

function lineOf({ door, index, end, why }: Finding): string {
  const words = (why.split('\n')[0] ?? '').replace(/[`|\s]+/gu, ' ').slice(0, 300);
  return `- ${door}, input ${index}: ${end}: \`${words.trim()}\``;
}

/** A table of Markdown whose columns stand below one another. */
function aligned(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = HEAD.map((_, at) => Math.max(3, ...rows.map((row) => String(row[at]).length)));
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell, at) => String(cell).padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows.map(line);
  return [String(head), line(widths.map((width) => '-'.repeat(width))), ...rest];
}
