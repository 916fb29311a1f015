import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from '#store/catalogue.ts';
import { finder, type Check } from './check.ts';

const { ok, warning, wrong } = finder('pages');

export const pages: Check = () => {
  if (existsSync(join(PACKAGE, 'build', 'handler.js'))) return [ok('The pages are built.')];
  if (existsSync(join(PACKAGE, 'node_modules', 'vite')))
    return [warning('The pages are not built yet; the first start builds them.', 'Run: npm run build')];
  return [
    wrong(
      'The pages are not built, and what builds them is not installed.',
      'Run "npm ci" in the folder of Tutela, or install a package that "npm pack" made.',
    ),
  ];
};
