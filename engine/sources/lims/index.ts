import type { Draft, Format, Input } from '../format.ts';
import { walkXml } from '../xml/walk.ts';
import { limsReader } from './reader.ts';
import type { LimsReader } from './reader.ts';

/** XML of Justice Canada (LIMS): statutes, regulations and bills. */
export const format: Format = {
  id: 'lims',
  title: 'Justice Canada XML',
  extensions: [],
  detect(_name, head) {
    return (
      /<(?:Statute|Regulation|Bill)[\s>]/u.test(head) &&
      (/xmlns:lims=/u.test(head) || /Justice Canada|<Identification/u.test(head))
    );
  },
  read,
};

function read(input: Input): readonly Draft[] {
  let reader: LimsReader | undefined;
  const problems = walkXml(input, (line) => (reader = limsReader(line)));
  if (reader === undefined) return [];
  return [{ ...reader.draft(), problems }];
}
