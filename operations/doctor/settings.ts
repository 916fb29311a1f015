import { faultIn, lackingBeside } from '#store/settings/environment.ts';
import { EXIT_URLS, SETTINGS } from '#store/settings/table.ts';
import { ADDRESSES, SECRETS } from '#store/settings/secrets-table.ts';
import { finder, type Check } from './check.ts';

const { ok, warning, wrong } = finder('settings');

/** Names that begin like ours and are no settings. */
const OTHERS = /^TUTELA_(?:SETTINGS|TEST_.+|KILL_ROUNDS)$/u;

/** Variables that mean nothing, and values that cannot be used. The file itself was read before this is asked. */
export const settings: Check = ({ env }) => {
  const names = new Set<string>([...[...SETTINGS, ...SECRETS].map(({ variable }) => variable), ...ADDRESSES]);
  const unknown = Object.keys(env).filter(
    (name) =>
      name.startsWith('TUTELA_') &&
      !names.has(name.replace(/_FILE$/u, '')) &&
      !/^[A-Z]{2}$/u.test(name.replace(EXIT_URLS.variable, '')) &&
      !OTHERS.test(name),
  );
  const lacking = lackingBeside(env);
  const found = [
    ...unknown.map((name) =>
      warning(
        `${name} is set and means nothing, so what it should change is not changed.`,
        'Correct the name; docs/settings.md lists them all.',
      ),
    ),
    ...SETTINGS.flatMap((setting) => {
      const given = env[setting.variable]?.trim();
      const fault = given ? faultIn(setting, given) : undefined;
      if (fault === undefined) return [];
      return [wrong(`${setting.variable} ${fault}.`, `Correct it, or take it away (${setting.usual}).`)];
    }),
    ...(lacking === undefined
      ? []
      : [wrong(`${lacking.name} ${lacking.says}.`, 'Set it, or take the others away.')]),
  ];
  return found.length > 0 ? found : [ok('Every setting is known and can be used.')];
};
