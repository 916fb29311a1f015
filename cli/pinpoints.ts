import { join } from 'node:path';
import { PACKAGE } from '#store/catalogue.ts';
import { catalogueFolder } from '#store/catalogue-write.ts';
import { confirmationOf, confirmationsIn } from '#operations/confirmations.ts';
import type { Desk } from '#operations/desk.ts';
import { confirm } from '#operations/pinpoints-confirm.ts';
import { OFFICIAL_TEXTS, pinpoints, type Pinpoints } from '#operations/pinpoints.ts';
import { atDesk } from './door.ts';
import type { Values } from './options.ts';
import { changesText, pinpointsJson, pinpointsText } from './pinpoints-lines.ts';
import { pinpointsPage } from './pinpoints-page.ts';
import { usage } from './usage.ts';

const FORMATS = ['text', 'json', 'html'];

/** An official text beside the requirements, and what a person confirmed of it. */
export function runPinpoints(paths: readonly string[], values: Values): Promise<number> {
  const { lang, document, requirement } = values;
  const [path] = paths;
  const text = OFFICIAL_TEXTS.find((one) => one === document);
  const format = values.json ? 'json' : (values.format ?? 'text');
  if (path === undefined || paths.length > 1) throw usage('pinpoints: name one document');
  if (document !== undefined && text === undefined) {
    throw usage(`pinpoints: "${document}" is no official text; choose from ${OFFICIAL_TEXTS.join(', ')}`);
  }
  if (!FORMATS.includes(format)) {
    throw usage(`pinpoints: "${format}" is not a format; choose from ${FORMATS.join(', ')}`);
  }
  if ((format === 'html') !== (values.out !== undefined)) {
    throw usage('pinpoints: --format html and --out DIR go together');
  }
  return atDesk(values.catalogue, async (desk, pause) => {
    if (values.out !== undefined) desk.mayWrite(values.out);
    const confirmations = confirmationsAsked(desk, values);
    const beside = await pinpoints(desk, {
      path,
      ...(text === undefined ? {} : { text }),
      ...(lang === undefined ? {} : { lang }),
      ...(requirement === undefined ? {} : { requirement }),
    });
    if (confirmations.length > 0) {
      const changes = confirm(desk, {
        beside,
        confirmations,
        ...(values.by === undefined ? {} : { by: values.by }),
        catalogue: catalogueFolder(values.catalogue ?? join(PACKAGE, 'catalogue')),
      });
      pause();
      process.stdout.write(changesText(changes));
      return 0;
    }
    if (values.by !== undefined) throw usage('pinpoints: --by goes with --confirm or --confirm-file');
    pause();
    process.stdout.write(printed(desk, beside, format, values));
    return 0;
  });
}

function confirmationsAsked(desk: Desk, values: Values) {
  const file = values['confirm-file'];
  return [
    ...(values.confirm ?? []).map(confirmationOf),
    ...(file === undefined ? [] : confirmationsIn(desk, file)),
  ];
}

function printed(desk: Desk, beside: Pinpoints, format: string, { out, requirement }: Values): string {
  if (format === 'json') return pinpointsJson(beside, requirement !== undefined);
  if (format === 'text') return pinpointsText(beside, desk.catalogue, requirement !== undefined);
  const folder = out ?? '';
  desk.write(folder, [{ name: 'pinpoints.html', text: pinpointsPage(beside, desk.catalogue) }]);
  return `Written: ${join(folder, 'pinpoints.html')}\n`;
}
