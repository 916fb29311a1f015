/** Tables that the desk reads whole, each with its reason. A table that is not here has row security. */
export const OPEN: Readonly<Record<string, string>> = {
  state_party: 'codes and names of States: they are no secret',
  person: 'names by id, for the history of findings; no address, no role, no State stands in it',
  chain_head: 'how many decisions a State has, and the last hash: what is published carries both',
  kysely_migration: 'which steps the database has taken',
  help_step:
    'what was said of a public service: whoever keeps one looks at the others; it is written for the own State alone',
  publication: 'what is published is public; what was taken back shows to its own voice alone',
};

/** Of these, what other places wrote may be read. */
export const READS_ALL: readonly string[] = ['publication'];
