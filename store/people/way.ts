/** By which door a session came, where it was another than the password. */
export type Way = 'oidc' | 'passkey';

/** @param kept what stands in the row of a session */
export function wayIn(kept: unknown): Way | undefined {
  return kept === 'oidc' || kept === 'passkey' ? kept : undefined;
}
