import { z } from 'zod';
import { HelpService } from '#engine/model/help.ts';
import { InputError } from '#engine/model/problem.ts';
import { readFacts, type TextFile } from './read.ts';

const HelpFile = z.strictObject({
  sources: z.record(z.string(), z.string().min(10)),
  services: z.array(HelpService).min(1),
});

/**
 * Reads facts/help.yaml; the key by which we have a row is replaced by its full name.
 *
 * @throws InputError naming the line and field at fault, an id that is there twice or a source that is not named
 */
export function readHelp(file: TextFile): readonly HelpService[] {
  const { sources, services } = readFacts(file, HelpFile);
  const seen = new Set<string>();
  return services.map((service) => {
    const via = Object.hasOwn(sources, service.via) ? sources[service.via] : undefined;
    if (seen.has(service.id) || via === undefined) {
      throw new InputError({
        code: 'bad-field',
        file: file.path,
        place: `service "${service.id}"`,
        message: via === undefined ? 'names a source that is not in the file' : 'has an id that is there twice',
      });
    }
    seen.add(service.id);
    return { ...service, via };
  });
}
