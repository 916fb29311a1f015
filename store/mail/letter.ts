import { randomUUID } from 'node:crypto';
import { InputError } from '#engine/model/problem.ts';

/** A letter in plain words. It never says what a draft finding says: it leads to the desk, where rights are asked. */
export type Letter = {
  /** One address. */
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** The same for each try of one letter: letters, digits, ".", "_" and "-". Made up where it is absent. */
  readonly id?: string;
};

/** The way out for letters. */
export type Mail = {
  /** `log`: no mail server is set, and letters are lines of a file. */
  readonly kind: 'smtp' | 'log';
  /**
   * @throws MailError when it did not go out; its words name nobody
   * @throws InputError when it is no letter to one address
   */
  readonly send: (letter: Letter) => Promise<void>;
  /** Waits a few seconds for letters that are on their way. */
  readonly close: () => Promise<void>;
};

/** All that can mean something else in a header is no part of an address. */
const ADDRESS = /^[^\s\p{Cc}@<>"(),:;\\[\]]{1,64}@[^\s\p{Cc}@<>"(),:;\\[\]]+\.[^\s\p{Cc}@<>"(),:;\\[\].]+$/u;
const LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/u;

export function isOneAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/**
 * A letter that cannot say more than one letter: a line break in an address or a subject would begin a header (RFC 5322, 2.2).
 *
 * @returns the letter with an id
 * @throws InputError when it names more than one address, or a field runs over its line
 */
export function oneLetter(letter: Letter): Letter & { readonly id: string } {
  const { to, subject, text, id = randomUUID() } = letter;
  if (!isOneAddress(to)) throw refused('to', 'must be one e-mail address');
  if (!LINE.test(subject)) throw refused('subject', 'must be one line of 1 to 200 characters');
  if (text.trim() === '' || text.includes('\0')) throw refused('text', 'must be words');
  if (!ID.test(id)) throw refused('id', 'must be letters, digits, ".", "_" and "-"');
  return { to, subject, text: text.replace(/\r\n?/gu, '\n'), id };
}

/** The words themselves are not repeated: they may be of an attacker. */
function refused(field: string, message: string): InputError {
  return new InputError({ code: 'mail.letter', place: `letter, ${field}`, message });
}
