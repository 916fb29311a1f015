import type { DatabaseLook } from '#store/watch/look.ts';

/** What one check found. */
export type Finding = {
  /** What was looked at: "disk", "mail". */
  readonly check: string;
  /** `warning`: it works, and may not for long, or not as it should. `wrong`: it does not work, or is not safe. */
  readonly level: 'ok' | 'warning' | 'wrong';
  /** What was found, and what it means. */
  readonly says: string;
  /** What to do; with every warning and every wrong. */
  readonly todo?: string;
};

export type Ground = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Tutela was started. */
  readonly here: string;
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly now: number;
  /** What the database says; undefined where there is none, or where the desk is left out. */
  readonly database: DatabaseLook | { readonly trouble: string } | undefined;
};

/** One look at one thing; it never throws for what it is there to find. */
export type Check = (ground: Ground) => Promise<readonly Finding[]> | readonly Finding[];

/** @returns what makes the findings of one check */
export function finder(check: string) {
  return {
    ok: (says: string): Finding => ({ check, level: 'ok', says }),
    warning: (says: string, todo: string): Finding => ({ check, level: 'warning', says, todo }),
    wrong: (says: string, todo: string): Finding => ({ check, level: 'wrong', says, todo }),
  };
}

/** What the database says, where it could be asked. */
export function lookIn({ database }: Ground): DatabaseLook | undefined {
  return database === undefined || 'trouble' in database ? undefined : database;
}
