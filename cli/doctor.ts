import type { Finding } from '#operations/doctor/index.ts';
import type { Values } from './options.ts';
import { usage } from './usage.ts';

/** @returns 1 when something is wrong; a warning alone is 0 */
export async function runDoctor(paths: readonly string[], values: Values): Promise<number> {
  if (paths.length > 0) throw usage('doctor: it takes no files');
  const { examine } = await import('#operations/doctor/index.ts');
  const found = await examine(process.env, process.cwd());
  process.stdout.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : doctorText(found));
  return found.some(({ level }) => level === 'wrong') ? 1 : 0;
}

/** One line for each finding, and below it what to do. */
export function doctorText(found: readonly Finding[]): string {
  const lines = found.map(({ check, level, says, todo }) => {
    const line = `${level.padEnd(8)} ${check.padEnd(12)} ${says}`;
    return todo === undefined ? line : `${line}\n${' '.repeat(22)}${todo}`;
  });
  const many = (level: Finding['level']): number => found.filter((each) => each.level === level).length;
  return `${lines.join('\n')}\n\n${many('ok')} ok, ${many('warning')} warnings, ${many('wrong')} wrong\n`;
}
