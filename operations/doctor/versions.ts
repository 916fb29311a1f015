import { groundFiles, packageVersion } from '#store/catalogue.ts';
import { finder, lookIn, type Check } from './check.ts';

const { ok, warning } = finder('versions');

/** The Node that Tutela is tested on. */
const TESTED = 24;

export const versions: Check = (ground) => {
  const database = lookIn(ground);
  const parts = [
    `Tutela ${packageVersion()}`,
    `catalogue ${groundFiles().version}`,
    `Node ${process.versions.node}`,
    ...(database ? [`PostgreSQL ${database.version}${database.embedded ? ' (of the package)' : ''}`] : []),
  ];
  const major = Number(process.versions.node.split('.')[0]);
  const said = ok(`${parts.join(', ')}.`);
  if (major === TESTED) return [said];
  return [
    said,
    warning(
      `Node ${major} is not the one Tutela is tested on.`,
      `Use Node ${TESTED}, or start by "npx tutela".`,
    ),
  ];
};
