import type { AccountDeed } from '#operations/accounts.ts';
import type { Letter } from '#store/mail/index.ts';

/**
 * The letters about accounts. Plain words, one link, nothing of the work: whoever reads the mail of somebody else
 * learns that there is an account, and no more.
 */
type To = { readonly name: string; readonly email: string };

const FOOT = 'This letter was sent by a program. Nobody reads an answer to it.';

function letter(to: string, subject: string, paragraphs: readonly string[]): Letter {
  return { to, subject, text: `${[...paragraphs, FOOT].join('\n\n')}\n` };
}

/** @param post the role and State, as "Analyst, Exempla" */
export function invitationLetter(
  email: string,
  { byName, post, link }: { readonly byName: string; readonly post: string; readonly link: string },
): Letter {
  return letter(email, 'Invitation to the Tutela desk', [
    `${oneLine(byName)} invites you to the Tutela desk: ${oneLine(post)}.`,
    'This link is good for seven days, and is used once:',
    link,
    'If you do not know what this is about, do nothing. No account is made.',
  ]);
}

export function resetLetter({ name, email }: To, link: string): Letter {
  return letter(email, 'A new password for the Tutela desk', [
    `To ${oneLine(name)}.`,
    'Somebody asked for a new password for this address. This link is good for one hour, and is used once:',
    link,
    'If it was not you, do nothing. Your password stays as it is.',
  ]);
}

/** The link itself is handed over by whoever made it; this letter lets nobody make one unseen. */
export function resetMadeLetter({ name, email }: To, byName: string): Letter {
  return letter(email, 'A link to a new password was made for you', [
    `To ${oneLine(name)}.`,
    `${oneLine(byName)} made a link with which a new password can be set for your account at the Tutela desk. It is good for one hour, and is used once.`,
    'If you did not ask for it, tell the operator of this desk today.',
  ]);
}

export function passwordChangedLetter({ name, email }: To): Letter {
  return letter(email, 'Your password was changed', [
    `To ${oneLine(name)}.`,
    'The password of your account at the Tutela desk was changed by a link, and every session was ended.',
    'If it was not you, tell the operator of this desk today.',
  ]);
}

type Deed = Pick<AccountDeed, 'kind' | 'passkeys'>;

/** What was done, said to the person: a subject, what somebody did, and what comes next. */
const DEEDS: Readonly<Record<Deed['kind'], (deed: Deed) => readonly [string, string, string]>> = {
  sessions: () => ['Your sessions were ended', 'ended every session of your account', 'Sign in again.'],
  closed: () => [
    'Your account was closed',
    'closed your account, and every session was ended',
    'What you decided stays as it is, with your name.',
  ],
  opened: () => ['Your account is open again', 'opened your account again', 'Sign in as before.'],
  'second-step': ({ passkeys }) => [
    'Your second step was taken away',
    `took away ${passkeys ? 'the second step and the passkeys' : 'the second step'} of your account, as lost, and every session was ended`,
    'At the next sign-in, set up a new second step on the page Account.',
  ],
};

/** So that nothing is done to an account unseen by its person. */
export function accountKeptLetter({ name, email }: To, byName: string, deed: Deed): Letter {
  const [subject, did, next] = DEEDS[deed.kind](deed);
  return letter(email, subject, [
    `To ${oneLine(name)}.`,
    `At the Tutela desk, ${oneLine(byName)} ${did}. ${next}`,
    'If you did not expect it, tell another operator of this desk today.',
  ]);
}

/** A name is written by its owner: it begins no paragraph, and is no address that a program makes a link of. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/:\/\/|www\./giu, ' ')
    .trim()
    .slice(0, 120);
}
