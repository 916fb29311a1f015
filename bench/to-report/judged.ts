import { listOf } from '#operations/assess/list.ts';
import type { Seat } from '#operations/assess/seat.ts';
import { speak } from '#operations/publish/fixtures/spoken.ts';
import type { Verdict } from '#engine/model/decision.ts';

const REASONS: Readonly<Record<'met' | 'partly' | 'not-met', string>> = {
  met: 'Judged by rule for a measurement, and by no person: the first proposal was taken as it stands.',
  partly:
    'Judged by rule for a measurement, and by no person: the proposal was found to leave something open.',
  'not-met': 'Judged by rule for a measurement, and by no person: the laws given propose nothing.',
};

/**
 * Judges every requirement of a State in law, by two people, so that there is something to publish and to report. The
 * judgements say nothing of the State, and every one of them says so.
 *
 * @returns how many findings there are
 */
export async function judgedByRule(writer: Seat, reviewer: Seat): Promise<number> {
  const { rows } = await listOf(writer);
  let at = 0;
  for (const { requirement, proposal } of rows) {
    const quoting = proposal === 'answered';
    const verdict: Verdict = quoting ? (at % 3 === 0 ? 'met' : 'partly') : 'not-met';
    await speak(writer, reviewer, { requirement, verdict, reason: REASONS[verdict], quoting });
    at += 1;
  }
  return at;
}
