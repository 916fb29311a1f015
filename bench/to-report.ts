import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '#engine/model/role.ts';
import { ENGINE } from '#engine/pipeline.ts';
import { kindsOf } from '#engine/reports/desk/index.ts';
import type { Seat } from '#operations/assess/seat.ts';
import { handlersFor } from '#operations/jobs/index.ts';
import { addDocuments } from '#operations/jobs/lay-laws.ts';
import { preview } from '#operations/publish/preview.ts';
import { publish } from '#operations/publish/publish.ts';
import { checkPublication } from '#operations/publish/verify.ts';
import { KEY } from '#operations/publish/fixtures/spoken.ts';
import { REPORT_LANGS } from '#operations/reports/ground.ts';
import { installedGround } from '#operations/reports/installed.ts';
import { prepareReport, report } from '#operations/reports/report.ts';
import { REPORT_FORMATS } from '#operations/reports/write.ts';
import { sessionIn } from '#operations/rights.ts';
import { latest } from '#operations/publish/public.ts';
import { InputError } from '#engine/model/problem.ts';
import { dataFolderForTests, removeDataFolder } from '#store/database/fixtures/cluster.ts';
import { openDatabase } from '#store/database/index.ts';
import { furnish } from '#store/decisions/fixtures/desk.ts';
import { readFiles } from '#store/files.ts';
import { openJobs, workJobs } from '#store/jobs/index.ts';
import { wordsInOffice } from './to-report/counted.ts';
import { judgedByRule } from './to-report/judged.ts';
import { asProgram, readOptions } from './usage.ts';

type Made = { readonly name: string; readonly ms: number; readonly words: number };

/**
 * From the law of a State to a signed publication and every report in every language and format, in both voices. What is
 * judged is judged by rule and says so. Files go to --out; the last line is one JSON object.
 *
 * @throws InputError when an option cannot be used, or LibreOffice counts other words than we do
 */
export async function toReport(args: readonly string[]): Promise<void> {
  const {
    state = '',
    law = '',
    out = '',
  } = readOptions(args, ['state', 'law', 'out'], ['state', 'law', 'out']);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const data = dataFolderForTests();
  mkdirSync(out, { recursive: true });
  const database = await openDatabase({ TUTELA_DATA: data }, '.');
  const hush = { say: () => undefined };
  const jobs = openJobs(database, hush);
  const working = await workJobs(database, handlersFor({ TUTELA_DATA: data }, '.', database), hush);
  try {
    await furnish(database);
    const ground = await installedGround();
    const name = ground.states.find(({ code }) => code === state)?.name ?? state;
    await database.within({ states: [], voices: [] }, (db) =>
      db
        .insertInto('state_party')
        .values({ code: state, name })
        .onConflict((same) => same.doNothing())
        .execute(),
    );
    const made: Made[] = [];
    const took: Record<string, number> = {};
    const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const from = performance.now();
      const result = await work();
      took[name] = Math.round(performance.now() - from);
      say(`${name}: ${took[name]} ms`);
      return result;
    };
    for (const voice of ['state', 'ngo'] as const) {
      const sit = (id: string, role: Role): Seat => ({
        database,
        person: { id, grants: [{ role, state }] },
        state,
        voice,
        catalogue: ground.catalogue,
        engine: ENGINE,
        today: new Date().toISOString().slice(0, 10),
      });
      const [writer, reviewer, publisher] =
        voice === 'ngo'
          ? [sit('ana', 'ngo'), sit('ben', 'ngo'), sit('cyd', 'ngo')]
          : [sit('ana', 'analyst'), sit('ben', 'reviewer'), sit('cyd', 'publisher')];
      const files = readFiles([law]).files.map(({ name, bytes }) => ({ name: basename(name), bytes }));
      await timed(`${voice}: law read and matched`, async () => {
        const task = await addDocuments({ database, jobs, data }, writer.person, { state, voice }, files);
        await ended(jobs, writer, task.id);
      });
      await timed(`${voice}: judged, handed in and accepted`, () => judgedByRule(writer, reviewer));
      await timed(`${voice}: published`, () => published(publisher));
      const signed = await latest(database, state, voice);
      const sealed = checkPublication(JSON.stringify(signed));
      if (sealed.kind !== 'checked' || sealed.hash !== 'right' || sealed.signature !== 'right')
        throw new InputError({ code: 'bench.seal', message: 'the publication does not verify' });
      for (const kind of kindsOf(voice)) {
        for (const lang of REPORT_LANGS) {
          const asked = { kind, lang };
          const prepared = await prepareReport(writer, ground, asked);
          if (prepared.kind === 'refused') throw new Error(prepared.why);
          for (const format of REPORT_FORMATS) {
            const from = performance.now();
            const drawn = await report(writer, ground, { ...asked, format });
            if (drawn.kind === 'refused') throw new Error(drawn.why);
            const { file } = drawn;
            writeFileSync(join(out, file.name), 'text' in file ? file.text : file.bytes);
            made.push({
              name: file.name,
              ms: Math.round(performance.now() - from),
              words: prepared.words.all,
            });
          }
        }
      }
      say(`${voice}: ${made.length} files`);
    }
    const docx = made.filter(({ name }) => name.endsWith('.docx'));
    const counted = wordsInOffice(
      docx.map(({ name }) => join(out, name)),
      join(out, 'office'),
    );
    const other = docx.filter(({ name, words }) => counted?.get(join(out, name)) !== words);
    for (const { name, words } of other)
      say(`${name}: ${words} words, LibreOffice counts ${counted?.get(join(out, name)) ?? 'nothing'}`);
    const slowest = (end: string) =>
      Math.max(...made.filter(({ name }) => name.endsWith(end)).map(({ ms }) => ms));
    console.log(
      JSON.stringify({
        state,
        files: made.length,
        ...took,
        slowestDocx: slowest('.docx'),
        slowestPdf: slowest('.pdf'),
        wordFiles: docx.length,
        countedOtherwise: counted ? other.length : 'LibreOffice is not installed',
      }),
    );
    if (counted && other.length > 0) process.exitCode = 1;
  } finally {
    await working.close();
    await jobs.close();
    await database.close();
    await removeDataFolder(data);
  }
}

async function published(publisher: Seat): Promise<void> {
  const before = await preview(publisher);
  if (before.kind === 'refused') throw new Error(before.why);
  const made = await publish(publisher, () => KEY, { expected: before.mark });
  if (made.kind !== 'published') throw new Error(made.kind);
}

async function ended(jobs: ReturnType<typeof openJobs>, { person, state }: Seat, id: string): Promise<void> {
  for (;;) {
    const task = await jobs.task(sessionIn(person, state), id);
    if (task?.endedAt !== undefined) {
      if (task.status !== 'done')
        throw new InputError({ code: 'bench.law', message: task.trouble ?? task.status });
      return;
    }
    await sleep(100);
  }
}

if (import.meta.main) await asProgram('to-report', () => toReport(process.argv.slice(2)));
