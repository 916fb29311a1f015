import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from '#engine/catalogue/index.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { writeSchemas } from '#store/schemas.ts';
import { settingsSchemaFile } from '#store/settings/index.ts';
import { withTables } from '#store/settings/page.ts';

// npm run schemas: after a change to the form of requirements, profiles, the protocol, decisions or settings.
writeSchemas(PACKAGE, [...schemaFiles(), settingsSchemaFile()]);
const page = join(PACKAGE, 'docs', 'settings.md');
writeFileSync(page, withTables(readFileSync(page, 'utf8')));
