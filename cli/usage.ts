import { InputError } from '#engine/model/problem.ts';

export function usage(message: string): InputError {
  return new InputError({ code: 'usage', message: `${message}; see tutela --help` });
}
