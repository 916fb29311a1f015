import type { StateNames } from '#engine/recommendations/states.ts';
import { groundFiles } from '#store/catalogue.ts';
import type { Handler } from '#store/jobs/index.ts';
import { readOriginal } from '#store/originals.ts';
import { keepReport } from '#store/practice/index.ts';
import { ReadReportInput } from '../practice/lay.ts';
import { compileProposer } from '../practice/propose.ts';
import { readPastReport, type ReadGround } from '../practice/read.ts';
import { refused } from '../practice/refused.ts';
import { quickGround } from '../quick-ground.ts';
import { releaseReader } from '../reading/apart.ts';
import { readDocument } from '../reading/document.ts';
import { namesOf } from '../recommendations/known-states.ts';
import type { ReadLawsSettings } from './read-laws.ts';

/** What a task of this kind has come to. */
export type ReadReportResult = {
  readonly report: string;
  readonly symbol?: string;
  readonly paragraphs: number;
  readonly proposals: number;
};

/** Reads a past report in a thread, cuts it into paragraphs and proposes them as evidence of practice. */
export function readReport({ data, ocr }: Omit<ReadLawsSettings, 'database'>): Handler {
  return async (task, tools): Promise<ReadReportResult> => {
    const { sha256, name, lang } = ReadReportInput.parse(task.input);
    tools.progress({ stage: 'reading', done: 0, total: 0, name });
    const options = {
      signal: tools.signal,
      ...(lang === undefined ? {} : { lang }),
      ...(ocr === undefined ? {} : { ocr }),
    };
    const [source] = (await readDocument(name, readOriginal(data, sha256), options).finally(releaseReader))
      .sources;
    if (source === undefined) throw refused('empty', 'nothing could be read in it', name);
    tools.progress({ stage: 'matches', done: 0, total: 0, name });
    const { state, voice, by } = task;
    const read = readPastReport({ ...source, name, sha256 }, { state, voice }, await ground());
    tools.signal.throwIfAborted();
    tools.keep((db) => keepReport(db, read.report, by, read.paragraphs, read.proposals));
    const { symbol } = read.report;
    return {
      report: sha256,
      ...(symbol === undefined ? {} : { symbol }),
      paragraphs: read.paragraphs.length,
      proposals: read.proposals.length,
    };
  };
}

async function ground(): Promise<ReadGround> {
  const { catalogue, packs, states } = await quickGround(groundFiles());
  const names: StateNames = namesOf(states);
  return { catalogue, propose: compileProposer(catalogue, packs), states: names };
}
