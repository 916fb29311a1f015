import { z } from 'zod';

/** What a person is on the desk. All but the operator are it for one State. */
export const Role = z.enum([
  'analyst',
  'reviewer',
  'coordinator',
  'ngo',
  'company',
  'publisher',
  'operator',
  'reader',
]);
export type Role = z.infer<typeof Role>;

/** A role that a person holds now. */
export type Grant = {
  readonly role: Role;
  /** ISO 3166, two letters; absent for the operator, who keeps the house and belongs to no State. */
  readonly state?: string;
};
