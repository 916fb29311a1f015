import { checkedEnvironment } from './environment.ts';
import { fileSettings } from './file.ts';
import { secretsFromFiles, withPassword } from './secrets.ts';

export { mustBeWhole } from './environment.ts';
export { settingsPath } from './file.ts';
export { settingsSchemaFile } from './schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * All settings as one environment: what is set there wins, then secrets from files, then the settings file. Every room
 * reads its settings from an environment, so that none has to know where they came from; each value is one that can be used,
 * and switches are "on" or "off".
 *
 * @param here the folder Tutela was started in
 * @throws InputError for the first setting that is wrong, with file, place, and what to do
 */
export function settingsIn(env: Environment, here: string): Record<string, string | undefined> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const secrets = secretsFromFiles(env);
  const given = { ...secrets, ...set };
  const checked = checkedEnvironment(given);
  const all: Record<string, string | undefined> = {
    ...env,
    ...fileSettings(env, here),
    ...given,
    ...checked,
  };
  // A child finds the secret itself; that it came from a file is then said no more.
  for (const name of Object.keys(secrets)) delete all[`${name}_FILE`];
  for (const [address, password] of PASSWORDS) {
    const given = all[address];
    if (given !== undefined) all[address] = withPassword(given, all[password]);
  }
  return all;
}

/** The same for this process and those it starts. */
export function applySettings(env: NodeJS.ProcessEnv, here: string): void {
  const all = settingsIn(env, here);
  for (const name of Object.keys(env)) if (!(name in all)) delete env[name];
  Object.assign(env, all);
}

const PASSWORDS = [
  ['DATABASE_URL', 'DATABASE_PASSWORD'],
  ['DATABASE_REPLICA_URL', 'DATABASE_PASSWORD'],
  ['DATABASE_POOL_URL', 'DATABASE_PASSWORD'],
  ['TUTELA_SMTP_URL', 'TUTELA_SMTP_PASSWORD'],
] as const;
