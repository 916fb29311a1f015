import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { FORMATS, formatOf } from '#engine/sources/index.ts';
import { decode } from '#engine/sources/encoding.ts';

/** Bytes that each side reads of each format before its speed is told. */
const ENOUGH = 20_000_000;
const PIECE = 65_536;

type Sample = { readonly name: string; readonly text: string; readonly bytes: number };
type Speed = {
  readonly mb: number;
  readonly reader_mb_s: number;
  readonly saxes_mb_s: number;
  readonly ratio: number;
};

main(process.argv.slice(2));

/** `node bench/xml.ts FILES…`: one line of JSON, megabytes a second for each format, beside saxes alone. */
function main(files: readonly string[]): void {
  if (files.length === 0) {
    console.error('bench/xml: give one or more XML files');
    process.exitCode = 2;
    return;
  }
  const speeds: Record<string, Speed> = {};
  for (const [id, samples] of byFormat(files)) speeds[id] = measured(id, samples);
  console.log(JSON.stringify(speeds));
}

function byFormat(files: readonly string[]): Map<string, Sample[]> {
  const found = new Map<string, Sample[]>();
  for (const file of files) {
    const bytes = readFileSync(file);
    const { text } = decode(bytes);
    const { id } = formatOf(basename(file), text.slice(0, 4000));
    found.set(id, [...(found.get(id) ?? []), { name: basename(file), text, bytes: bytes.length }]);
  }
  return found;
}

/** Reader and saxes take turns, so that what else the machine does falls on both. */
function measured(id: string, samples: readonly Sample[]): Speed {
  const format = FORMATS.find((one) => one.id === id);
  const round = samples.reduce((sum, sample) => sum + sample.bytes, 0);
  const rounds = Math.max(2, Math.ceil(ENOUGH / round));
  const warm = Math.ceil(rounds / 10);
  let [read, parsed] = [0, 0];
  for (let turn = -warm; turn < rounds; turn += 1) {
    for (const sample of samples) {
      const start = performance.now();
      format?.read(sample);
      const middle = performance.now();
      parse(sample.text);
      if (turn < 0) continue;
      read += middle - start;
      parsed += performance.now() - middle;
    }
  }
  const bytes = round * rounds;
  return {
    mb: rounded(bytes / 1e6),
    reader_mb_s: rounded(bytes / 1e3 / read),
    saxes_mb_s: rounded(bytes / 1e3 / parsed),
    ratio: Math.round((parsed / read) * 100) / 100,
  };
}

/** The same parser with handlers that do nothing; pages that are no XML end it early. */
function parse(text: string): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let broken = false;
  parser.on('opentag', () => {});
  parser.on('closetag', () => {});
  parser.on('text', () => {});
  parser.on('error', () => {
    broken = true;
  });
  for (let at = 0; at < text.length && !broken; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (!broken) parser.close();
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
