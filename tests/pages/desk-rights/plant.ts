import { KEY, previewed, speak } from '#operations/publish/fixtures/spoken.ts';
import { attach } from '#operations/assess/evidence.ts';
import { judge } from '#operations/assess/judge.ts';
import { note } from '#operations/assess/talk.ts';
import { receive } from '#operations/exchange/at-desk.ts';
import { ownBundle } from '#operations/exchange/bundle.ts';
import { drawn } from '#operations/jobs/fixtures/drawn.ts';
import { addDocuments } from '#operations/jobs/lay-laws.ts';
import { publish } from '#operations/publish/publish.ts';
import { unpublish } from '#operations/publish/unpublish.ts';
import { addByHand } from '#operations/recommendations/lay.ts';
import { saveView, savedViews } from '#store/decisions/views.ts';
import { keepOriginal } from '#store/originals.ts';
import { keepReport, textSha256 } from '#store/practice/index.ts';
import { publication } from '#operations/assess/fixtures/seats.ts';
import { planned } from '../../desk-rights/planned.ts';
import { provisionOf, wordsOf, type Ground, type Place } from '../../desk-rights/ground.ts';
import type { Planted } from './routes.ts';

const OF = { requirement: 'csam.produce', aspect: 'law' } as const;
const PRACTICE = { requirement: 'csam.produce', aspect: 'practice' } as const;
const PUBLIC = { requirement: 'csam.distribute', aspect: 'law' } as const;

/** Everything that can lie at a place, each with words that stand nowhere else; what is public has none of them. */
export async function plant(ground: Ground, place: Place): Promise<Planted> {
  const { writer, second, publisher } = ground.staff(place);
  const { database, data } = ground;
  const words = wordsOf(place);
  const session = { person: writer.person.id, states: [place.state], voices: [place.voice] };
  const judged = await idOf(
    judge(writer, { ...OF, verdict: 'met', reason: `the words are clear, ${words}` }),
  );
  const noted = await idOf(note(writer, OF, { text: `a note, ${words}`, to: second.person.id }));
  const original = keepOriginal(data, Buffer.from(`a report, ${words}`));
  const file = { sha256: original, name: `${words}.txt` };
  const practice = { what: 'report', title: `A report, ${words}`, file, received: '2026-10-01' } as const;
  const attached = await idOf(attach(writer, PRACTICE, practice));
  const spare = await idOf(attach(writer, PRACTICE, { ...practice, title: `Another report, ${words}` }));
  const recommendation = await addByHand(
    writer,
    { text: `Ban the production, ${words}.`, lang: 'en', kind: 'recommendation' },
    { link: (all) => all.map(() => [{ requirement: OF.requirement, score: 0.9, words: [] }]) },
  );
  const paragraph = { number: '1', text: `The State trained judges, ${words}.`, headings: [], order: 1 };
  const proposal = {
    requirement: OF.requirement,
    paragraph: '1',
    score: 0.9,
    what: 'training',
    from: 'text',
  } as const;
  const past = {
    sha256: original,
    state: place.state,
    voice: place.voice,
    name: 'past.md',
    lang: 'en',
    version: '1',
  };
  await database.within(session, (db) =>
    keepReport(db, past, writer.person.id, [paragraph], [{ ...proposal, words: [], signs: [] }]),
  );
  await saveView(database, session, { ...place, name: words, query: 'severity=O' });
  const [view] = await savedViews(database, session, place);
  const act = { name: `${words}.md`, bytes: Buffer.from(`# Act\n\n## Article 1\n\n${words}\n`) };
  const task = await addDocuments(ground, writer.person, place, [act]);
  const taken = await made(ground, place, `clear words, ${words}`);
  await unpublish(publisher, taken, `taken back, ${words}`);
  await made(ground, place, 'what everybody may read');
  const report = { kind: 'gap-report', lang: 'en', format: 'md', draft: true } as const;
  const bundle = await ownBundle(
    { database, data, key: KEY, now: '2026-11-22T10:00:00Z' },
    writer.person,
    place,
  );
  const pieces: Uint8Array[] = [];
  for await (const piece of bundle!.pieces) pieces.push(piece);
  return {
    law: publication.laws[0]!.law,
    provision: provisionOf(place),
    recommendation,
    action: await planned(ground, place),
    publication: taken,
    attached,
    spare,
    note: noted,
    judged,
    task: task.id,
    report: await drawn(writer, ground.jobs, data, report),
    view: view!.id,
    bundle: await receive(writer, data, 'work.tutela', Buffer.concat(pieces)),
    original,
    past: textSha256(paragraph.text),
    // In the laws of every place; no place is named by it.
    text: 'WORDS',
  };
}

async function made(ground: Ground, place: Place, reason: string): Promise<string> {
  const { writer, second, publisher } = ground.staff(place);
  await speak(writer, second, { ...PUBLIC, reason });
  const { mark } = await previewed(publisher);
  const outcome = await publish(publisher, () => KEY, { expected: mark });
  if (outcome.kind !== 'published') throw new Error(outcome.kind);
  return outcome.sha256;
}

async function idOf(
  outcome: Promise<{ readonly kind: string; readonly links?: readonly { readonly id: string }[] }>,
): Promise<string> {
  const { kind, links } = await outcome;
  const [link] = links ?? [];
  if (!link) throw new Error(kind);
  return link.id;
}
