import { z } from 'zod';
import { Requirement } from '#engine/model/requirement.ts';
import { Decision } from '#engine/model/decision.ts';
import { Mapping } from '#engine/model/mapping.ts';
import { InstrumentFile } from './instrument.ts';
import { ProfileFile } from './profile.ts';
import type { TextFile } from './read.ts';

/** JSON Schemas for editors, made from the schemas the reader itself uses. Paths are inside catalogue/schema/. */
export function schemaFiles(): readonly TextFile[] {
  return [
    schemaFile('requirement', 'A requirement of the catalogue', Requirement),
    schemaFile('protocol', 'An instrument, its articles and its groups', InstrumentFile),
    schemaFile('mapping', 'The catalogue beside another instrument', Mapping),
    schemaFile('profile', 'A choice of requirements', ProfileFile),
    schemaFile('decisions', 'Decisions of people, oldest first', z.strictObject({ decisions: z.array(Decision) })),
  ];
}

function schemaFile(name: string, title: string, schema: z.ZodType): TextFile {
  // "input": what an author writes, where fields with a default may be left out.
  const json = z.toJSONSchema(schema, { io: 'input' });
  return { path: `${name}.json`, text: `${JSON.stringify({ ...json, title }, null, 2)}\n` };
}
