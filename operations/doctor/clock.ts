import { finder, lookIn, type Check, type Finding } from './check.ts';

const { ok, warning, wrong } = finder('clock');

/** Milliseconds between two clocks that nobody notices, and that break codes of a second factor. */
const SMALL = 2_000;
const LARGE = 30_000;

export const clock: Check = (ground) => {
  const look = lookIn(ground);
  if (look === undefined) return [];
  const found: Finding[] = [];
  const { clockAhead, newestLink } = look;
  const apart = Math.abs(clockAhead);
  const line = `The clock of the database is ${(apart / 1000).toFixed(1)} seconds ${clockAhead < 0 ? 'behind' : 'ahead of'} this machine.`;
  if (apart <= SMALL) found.push(ok(line));
  else if (apart <= LARGE) found.push(warning(line, 'Let both keep time by NTP.'));
  else found.push(wrong(`${line} Codes of a second factor fail.`, 'Let both keep time by NTP.'));
  const ahead = newestLink === undefined ? 0 : newestLink - ground.now;
  if (ahead > LARGE) {
    found.push(
      wrong(
        `The newest decision was taken ${Math.round(ahead / 1000)} seconds in the future: a clock ran ahead, or runs behind now.`,
        'Set the clocks right. Until that moment has passed, new decisions carry the time of the newest.',
      ),
    );
  }
  return found;
};
