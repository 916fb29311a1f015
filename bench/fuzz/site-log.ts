/** What the portal and its worker said that is a fault: a line of that level, or words of a stack. */
export type Log = {
  readonly heard: (text: string) => void; /** @param older of at least so many milliseconds */
  readonly take: (older: number) => string | undefined;
  /** What was said last, of any kind. */
  readonly last: () => string;
};

const FAULT =
  /A fault of Tutela|met a fault of Tutela|worker of the desk ended|UnhandledPromise|Uncaught|ERR_UNHANDLED/u;

/** Reads lines as they come; each fault is told once. */
export function listening(): Log {
  const faults: { readonly text: string; readonly at: number }[] = [];
  let rest = '';
  let last = '';
  return {
    heard: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      last = (last + text).slice(-2000);
      for (const line of lines)
        if (/"level":"error"/u.test(line) || FAULT.test(line))
          faults.push({ text: messageOf(line).slice(0, 4000), at: Date.now() });
    },
    last: () => last,
    take: (older) => (faults[0] && Date.now() - faults[0].at >= older ? faults.shift()?.text : undefined),
  };
}

/** Without the time and the number of the process, which differ each time. */
function messageOf(line: string): string {
  try {
    return String((JSON.parse(line) as { readonly message?: unknown }).message ?? line);
  } catch {
    return line;
  }
}
