import { z } from 'zod';
import { InputError } from '#engine/model/problem.ts';
import type { Catalogue } from '#engine/model/catalogue.ts';
import { readYamlOrThrow, type TextFile } from './read.ts';

export const ProfileFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(5),
  /** What it is for, in a sentence. */
  about: z.string().min(20),
  /** "all", or the ids of the requirements chosen. */
  requirements: z.union([z.literal('all'), z.array(z.string()).min(1)]),
});
export type ProfileFile = z.infer<typeof ProfileFile>;

export type Profile = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly requirements: ReadonlySet<string>;
};

/**
 * A profile names which requirements of the catalogue are assessed.
 *
 * @throws InputError when the file is not a profile, or names a requirement that is not in the catalogue
 */
export function readProfile(file: TextFile, catalogue: Catalogue): Profile {
  const profile = readYamlOrThrow(file, ProfileFile);
  const all = new Set(catalogue.requirements.map((requirement) => requirement.id));
  if (profile.requirements === 'all') return { ...profile, requirements: all };
  const unknown = profile.requirements.find((id) => !all.has(id));
  if (unknown !== undefined) {
    throw new InputError({
      code: 'no-such-requirement',
      file: file.path,
      place: 'field "requirements"',
      message: `"${unknown}" is not a requirement; correct or remove it`,
    });
  }
  return { ...profile, requirements: new Set(profile.requirements) };
}
