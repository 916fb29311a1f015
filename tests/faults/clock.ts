import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const A_DAY = 86_400_000;

/** The clock of processes that are started with `options`; that of the database is the machine's. */
export type Clock = {
  /** For NODE_OPTIONS. */
  readonly options: string;
  /** Milliseconds by which it goes wrong from now on. */
  readonly set: (offset: number) => void;
  readonly close: () => void;
};

/** A clock that can be set while those who read it run: a module that is loaded before theirs shifts Date. */
export function shiftedClock(): Clock {
  const folder = mkdtempSync(join(tmpdir(), 'tutela-clock-'));
  const [file, shim] = [join(folder, 'offset'), join(folder, 'shim.mjs')];
  writeFileSync(file, '0');
  writeFileSync(shim, shimReading(file));
  return {
    options: `--import=${shim}`,
    set: (offset) => writeFileSync(file, String(offset)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Plain JavaScript. A file that is just being written is empty for a moment: then the last offset holds. */
function shimReading(file: string): string {
  return `import { readFileSync } from 'node:fs';
const True = Date;
let offset = 0;
const now = () => {
  const said = readFileSync(${JSON.stringify(file)}, 'utf8');
  if (said !== '') offset = Number(said);
  return True.now() + offset;
};
const own = { now };
globalThis.Date = new Proxy(True, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
  apply: () => new True(now()).toString(),
  get: (target, name) => own[name] ?? Reflect.get(target, name),
});
`;
}
