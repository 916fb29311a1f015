import { InputError } from '#engine/model/problem.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/**
 * A report drawn from a publication as it was downloaded. Its hash and signature are checked first: nothing is drawn from
 * a file that was altered.
 */
export async function runReport(paths: readonly string[], values: Values): Promise<number> {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw usage('report: name the one file of the publication');
  const { isKind, kindsOf } = await import('#engine/reports/desk/index.ts');
  const { isReportLang, inputOn, questionsFrom, REPORT_LANGS } =
    await import('#operations/reports/ground.ts');
  const { isReportFormat, measure, REPORT_FORMATS, writeReport } =
    await import('#operations/reports/write.ts');
  const { kind = '', lang = 'en', format = 'docx', out = '.' } = values;
  const signed = await signedIn(path);
  const kinds = kindsOf(signed.content.voice);
  if (!isKind(kind) || !kinds.includes(kind))
    throw usage(`report: --kind is one of ${kinds.join(', ')} for the voice "${signed.content.voice}"`);
  if (!isReportLang(lang)) throw usage(`report: --lang is one of ${REPORT_LANGS.join(', ')}`);
  if (!isReportFormat(format)) throw usage(`report: --format is one of ${REPORT_FORMATS.join(', ')}`);

  const { installedGround } = await import('#operations/reports/installed.ts');
  const { writeFolder } = await import('#store/write.ts');
  const { deskReport } = await import('#engine/reports/desk/index.ts');
  const ground = await installedGround();
  const asked = values.questions === undefined ? '' : await textIn(values.questions);
  const { questions, unknown } = questionsFrom(asked, ground.catalogue);
  if (unknown.length > 0) throw usage(`report: there is no requirement ${unknown.join(', ')}`);
  const input = {
    ...inputOn(ground, signed, lang),
    ...(questions.length > 0 ? { questions } : {}),
    elsewhere: await elsewhereIn(values.beside ?? []),
  };
  const file = await writeReport(kind, format, input);
  writeFolder(out, [file]);
  const { words, line } = measure(deskReport(kind, input), input);
  process.stdout.write(`${file.name} in ${out}\n  ${line ?? `${words.all} words`}\n`);
  return 0;
}

async function signedIn(path: string) {
  const { checkPublication } = await import('#operations/publish/verify.ts');
  const found = checkPublication(await textIn(path));
  const wrong = (message: string) => new InputError({ code: 'report.publication', file: path, message });
  if (found.kind !== 'checked') throw wrong('is not a publication; name the file as it was downloaded');
  if (found.hash === 'wrong' || found.signature === 'wrong')
    throw wrong('was altered after it was published; see tutela verify');
  return { content: found.content, sha256: found.sha256 };
}

/** Publications of other States, for "whose law meets it". */
async function elsewhereIn(paths: readonly string[]) {
  const found = [];
  for (const path of paths) found.push(await signedIn(path));
  return found;
}

async function textIn(path: string): Promise<string> {
  const { readPublicationFile } = await import('#store/publications/file.ts');
  return readPublicationFile(path);
}
