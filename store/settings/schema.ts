import { z } from 'zod';
import { EXIT_URLS, SETTINGS } from './table.ts';

/** The schema of the file: groups of settings, each of which may be left out; nothing else is taken. */
export const SettingsFile: z.ZodType<Record<string, Record<string, unknown> | undefined>> = grouped();

/** JSON Schema for editors, beside those of the catalogue. */
export function settingsSchemaFile(): { readonly path: string; readonly text: string } {
  const json = z.toJSONSchema(SettingsFile, { io: 'input' });
  const title = 'Settings of an installation: tutela.yaml';
  return { path: 'settings.json', text: `${JSON.stringify({ ...json, title }, null, 2)}\n` };
}

function grouped() {
  const groups: Record<string, Record<string, z.ZodType>> = {};
  for (const { place, form, about, usual } of SETTINGS)
    put(groups, place, form.optional().describe(`${about} Default: ${usual}.`));
  put(groups, EXIT_URLS.place, EXIT_URLS.form.optional().describe(EXIT_URLS.about));
  return z.strictObject(
    Object.fromEntries(
      Object.entries(groups).map(([name, fields]) => [name, z.strictObject(fields).optional()]),
    ),
  );
}

function put(groups: Record<string, Record<string, z.ZodType>>, place: string, form: z.ZodType): void {
  const [group = '', name = ''] = place.split('.');
  (groups[group] ??= {})[name] = form;
}
