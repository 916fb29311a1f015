import { answerOf, type Cookie } from './answers.ts';
import type { Auth } from './auth.ts';

/** What an app for codes needs, and the recovery codes, which are shown this once. */
export type Enrolment = {
  /** otpauth://totp/… */
  readonly uri: string;
  /** The same secret for typing: base32 in groups of four. */
  readonly secret: string;
  readonly recovery: readonly string[];
};

type Api = Auth['api'];

/** Begins: nothing is asked at sign-in until a first code was right. */
export async function beginSecond(
  api: Api,
  headers: Headers,
  password: string,
): Promise<Enrolment | undefined> {
  const answer = await answerOf(
    await api.enableTwoFactor({ body: { password, method: 'totp' }, headers, asResponse: true }),
  );
  const { totpURI, backupCodes } = answer.body;
  if (!answer.ok || typeof totpURI !== 'string' || !Array.isArray(backupCodes)) return undefined;
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return {
    uri: totpURI,
    secret: secret.replace(/.{4}(?=.)/gu, '$& '),
    recovery: backupCodes.map(String),
  };
}

/** @returns the cookies of a new session, or undefined when the code was wrong */
export async function confirmSecond(
  api: Api,
  headers: Headers,
  code: string,
): Promise<readonly Cookie[] | undefined> {
  const body = { code: code.replace(/\s/gu, '') };
  const answer = await answerOf(await api.verifyTOTP({ body, headers, asResponse: true }));
  return answer.ok ? answer.cookies : undefined;
}

/** @returns the cookies of a new session, or undefined when the password was wrong */
export async function endSecond(
  api: Api,
  headers: Headers,
  password: string,
): Promise<readonly Cookie[] | undefined> {
  const answer = await answerOf(
    await api.disableTwoFactor({ body: { password }, headers, asResponse: true }),
  );
  return answer.ok ? answer.cookies : undefined;
}

/** New recovery codes make the old ones void. */
export async function newRecovery(
  api: Api,
  headers: Headers,
  password: string,
): Promise<readonly string[] | undefined> {
  const answer = await answerOf(
    await api.generateBackupCodes({ body: { password }, headers, asResponse: true }),
  );
  const codes = answer.body['backupCodes'];
  return answer.ok && Array.isArray(codes) ? codes.map(String) : undefined;
}
