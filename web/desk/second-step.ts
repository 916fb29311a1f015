import type { StepLacking } from '#store/people/second-step-rule.ts';
import type { Why } from './kept.ts';

export const ACCOUNT = '/desk/account';

const SIGN_OUT = '/desk/sign-out';
const PASSKEY = '/desk/auth/passkey/';
/** What comes with a passkey that is there, of all that a browser asks of passkeys. */
const COMES = ['generate-authenticate-options', 'verify-authentication'].map((each) => PASSKEY + each);
/** The way back from a provider of identities, begun before. */
const BACK = '/desk/auth/callback/';

/** The two forms of the page that set up codes of an app. */
const SETS_UP = ['?/second', '?/code'];

/** Said to whom sent a form without it, and what brings them on. */
export function whyWithout(lacks: StepLacking): Why {
  return {
    what: 'step',
    done: 'nothing',
    words: lacks === 'passkey' ? 'You came with the password alone.' : 'You have no second step yet.',
    after:
      lacks === 'passkey'
        ? 'Sign out in a new tab and sign in there with your passkey. If it is lost, ask an operator.'
        : 'Set it up on the page of your account, in a new tab.',
    form: true,
  };
}

export type Asked = { readonly method: string; readonly path: string; readonly search: string };

/**
 * What a session may do that lacks the second step which this desk asks for. Without any, its person sets one up. With a
 * passkey that was not used, nothing but leave and come with it: who only learned the password sets up nothing.
 */
export function mayWithout(lacks: StepLacking, { method, path, search }: Asked): boolean {
  if (path === SIGN_OUT || path.startsWith(BACK)) return true;
  if (path === ACCOUNT && method === 'GET') return true;
  if (lacks === 'passkey') return COMES.includes(path);
  return path.startsWith(PASSKEY) || (path === ACCOUNT && method === 'POST' && SETS_UP.includes(search));
}
