import type { Inline } from '#engine/model/document.ts';
import type { Evidence } from '#engine/model/finding.ts';
import type { Match } from '#engine/model/match.ts';
import { text } from './report.ts';
import type { Say } from './say.ts';

/** Words recognised that are shown; more would not be read. */
const MOST_WORDS = 6;

/** Why a provision stands here: accepted by a person, or proposed, with the words recognised and what weighed. */
export function whyInlines(evidence: Evidence, match: Match | undefined, say: Say): Inline[] {
  if (evidence.standing === 'accepted') return [text(say('why-accepted'))];
  const percent = Math.round((evidence.score ?? 0) * 100);
  const lines = [say('why-proposed', { percent })];
  const words = recognised(match);
  if (words.length > 0) lines.push(say('why-words', { words: words.map((word) => `“${word}”`).join(', ') }));
  const codes = new Set(
    (match?.reasons ?? []).map((reason) => reason.code).filter((code) => code !== 'cues'),
  );
  for (const code of codes) lines.push(say(`reason-${code}`));
  return [text(lines.join(' '))];
}

function recognised(match: Match | undefined): string[] {
  const seen = new Map<string, string>();
  for (const cue of match?.cues ?? []) {
    const key = cue.words.toLowerCase();
    if (!seen.has(key)) seen.set(key, cue.words.replace(/\s+/g, ' ').trim());
  }
  return [...seen.values()].slice(0, MOST_WORDS);
}
