import { schemaFiles } from '#engine/catalogue/index.ts';
import { PACKAGE } from '#store/catalogue.ts';
import { writeSchemas } from '#store/schemas.ts';

// npm run schemas: after a change to the form of requirements, profiles, the protocol or decisions.
writeSchemas(PACKAGE, schemaFiles());
