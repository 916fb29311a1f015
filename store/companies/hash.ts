import { createHash } from 'node:crypto';
import type { SelfAssessment } from '#engine/model/company.ts';
import { canonical } from '../decisions/canonical.ts';

/** SHA-256 of the canonical JSON, as the database makes it too. */
export function hashOfSelfAssessment(content: SelfAssessment): string {
  return createHash('sha256').update(canonical(content), 'utf8').digest('hex');
}
