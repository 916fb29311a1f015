import type { Checked, HashOnly, KnownHere, Unreadable } from '#operations/publish/verify.ts';

type All = {
  readonly file: string;
  readonly found: Checked | HashOnly;
  readonly known: KnownHere;
  /** Whether there was a database to ask. */
  readonly asked: boolean;
  readonly anchor?: 'same' | 'other' | 'elsewhere';
};

export const UNREADABLE: Readonly<Record<Unreadable['why'], string>> = {
  empty: 'holds nothing',
  'too-big': 'is larger than any publication',
  'not-json': 'is not JSON; name the file as it was downloaded',
  'field-twice': 'has a field twice, so two readers may be shown two things; it is not as it was published',
  'not-a-publication': 'is not a publication of this version of Tutela, or is damaged',
};

export function isRight({ found, known, anchor }: All): boolean {
  if (found.kind === 'hash') return known.here !== 'unknown';
  return found.hash !== 'wrong' && found.signature !== 'wrong' && anchor !== 'other';
}

const HASH = {
  right: 'right: the content is what was hashed',
  wrong: 'WRONG: the content was altered after it was published',
  none: 'not stated in this file; compare the one below',
} as const;

/** For people: one fact a line. */
export function verifyText(all: All): string {
  const { file, found, known } = all;
  if (found.kind === 'hash') return `${file}\n${line('here', hereSaid(all))}`;
  const { state, voice, version, date, findings, requirements, chain } = found.content;
  const who = voice === 'state' ? 'State voice' : 'NGO voice';
  const lines = [
    `${state.name} (${state.code}), ${who}, version ${version}, ${date}: ${findings.length} of ${requirements} requirements`,
    line('content', HASH[found.hash]),
    line('SHA-256', found.sha256),
    line('signature', signatureSaid(found)),
    ...(known.key === 'none' ? [] : [line('key', keySaid(known))]),
    line('here', hereSaid(all)),
    line('chain', `decision ${chain.seq}, hash ${chain.hash}`),
    ...(all.anchor ? [line('', ANCHOR[all.anchor])] : []),
  ];
  return lines.map((each) => (each.endsWith('\n') ? each : `${each}\n`)).join('');
}

const ANCHOR = {
  same: 'the chain kept here has this hash there',
  other: 'WRONG: the chain kept here has another hash there, or is shorter',
  elsewhere: 'no decisions of this State are kept here',
} as const;

function signatureSaid({ signature, fingerprint }: Checked): string {
  if (signature === 'right') return `right: Ed25519, by the key ${fingerprint ?? ''}`;
  return signature === 'wrong' ? 'WRONG: nobody signed this content with this key' : 'none in this file';
}

function keySaid({ key }: KnownHere): string {
  return key === 'ours'
    ? 'is one that this installation signs with'
    : 'is not known here: compare its fingerprint with what its publisher says';
}

function hereSaid({ known: { here, state, voice, version, at = '' }, asked }: All): string {
  if (!asked) return 'not asked: there is no database here (TUTELA_DATA, DATABASE_URL)';
  const which = `${state ?? ''}, ${voice ?? ''}, version ${version ?? ''}`;
  if (here === 'newest') return `published here on ${at.slice(0, 10)}, the newest version (${which})`;
  if (here === 'earlier') return `published here on ${at.slice(0, 10)}; there is a later version (${which})`;
  if (here === 'taken-back') return `was published here and TAKEN BACK on ${at.slice(0, 10)} (${which})`;
  return 'this installation has not published it';
}

function line(name: string, words: string): string {
  return `  ${name.padEnd(10)} ${words}\n`;
}
