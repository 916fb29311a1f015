import { withoutPeople } from './without-people.ts';

export type Level = 'error' | 'warn' | 'info';

/** Numbers and fixed words beside a line: never an address, a name, or what somebody wrote. */
export type Facts = Readonly<Record<string, string | number>>;

export type Log = Readonly<Record<Level, (line: string, facts?: Facts) => void>>;

export type LogOptions = {
  /** Which of our processes speaks: "web", "worker". */
  readonly part: string;
  readonly out: { readonly isTTY?: boolean; readonly write: (text: string) => unknown };
  readonly now?: () => Date;
};

const ORDER: readonly Level[] = ['error', 'warn', 'info'];

/**
 * What a process of ours tells whoever runs it: lines for people on a terminal, else one JSON object a line
 * (TUTELA_LOG_FORMAT says which), of the levels that TUTELA_LOG_LEVEL lets through.
 */
export function openLog(env: Readonly<Record<string, string | undefined>>, options: LogOptions): Log {
  const { part, out, now = () => new Date() } = options;
  const format = env['TUTELA_LOG_FORMAT']?.trim() || (out.isTTY ? 'text' : 'json');
  const most = Math.max(0, ORDER.indexOf((env['TUTELA_LOG_LEVEL']?.trim() || 'info') as Level));
  const tell =
    (level: Level) =>
    (line: string, facts: Facts = {}): void => {
      if (ORDER.indexOf(level) > most) return;
      const message = withoutPeople(line);
      if (format === 'json') {
        const said = { time: now().toISOString(), level, part, pid: process.pid, message, ...facts };
        out.write(`${JSON.stringify(said)}\n`);
        return;
      }
      const beside = Object.entries(facts).map(([name, value]) => ` ${name}=${value}`);
      out.write(`${message}${beside.join('')}\n`);
    };
  return { error: tell('error'), warn: tell('warn'), info: tell('info') };
}
