import type { LibraryRecord, LibraryStanding, LinkChecked } from '#engine/model/library.ts';

/** The records as they stand: those of the facts, with the last word of a person on each, and those that were added. */
export function recordsNow(
  facts: readonly LibraryRecord[],
  standings: readonly LibraryStanding[],
): readonly LibraryRecord[] {
  const last = new Map(standings.map((standing) => [standing.record, standing]));
  const ours = new Set(facts.map(({ id }) => id));
  const carried = facts.flatMap((record): LibraryRecord[] => {
    const said = last.get(record.id);
    if (!said) return [record];
    return said.values ? [{ id: record.id, values: said.values, seen: said.on }] : [];
  });
  const added = standings
    .filter(({ record, values }) => values && !ours.has(record))
    .flatMap(({ record, values, on }) => (values ? [{ id: record, values, seen: on }] : []));
  return [...carried, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the last try of each link found, as long as the record still has the address that was tried. */
export function checkedNow(
  records: readonly LibraryRecord[],
  checks: readonly LinkChecked[],
): ReadonlyMap<string, LinkChecked> {
  const urls = new Map(records.map(({ id, values }) => [id, values.url]));
  return new Map(
    checks.filter(({ record, url }) => urls.get(record) === url).map((each) => [each.record, each]),
  );
}

/** Newest first: those seen or said last, and among these the later number. */
export function newest(records: readonly LibraryRecord[]): readonly LibraryRecord[] {
  return [...records].sort((a, b) => (a.seen === b.seen ? (a.id < b.id ? 1 : -1) : a.seen < b.seen ? 1 : -1));
}

/** Records that share most with one: topics first, then who published, then what it is; at most `most`. */
export function relatedTo(
  record: LibraryRecord,
  records: readonly LibraryRecord[],
  most: number,
): readonly LibraryRecord[] {
  const common = new Map<string, number>();
  for (const { values } of records)
    for (const topic of values.topics) common.set(topic, (common.get(topic) ?? 0) + 1);
  // A topic that few records have says more than one that many have.
  const worth = (topic: string): number => 1 / Math.log2(1 + (common.get(topic) ?? 1));
  return records
    .filter(({ id }) => id !== record.id)
    .map((other) => {
      const topics = other.values.topics.filter((topic) => record.values.topics.includes(topic));
      const publishers = other.values.publishers.filter((one) => record.values.publishers.includes(one));
      const score =
        topics.reduce((sum, topic) => sum + worth(topic), 0) +
        (publishers.length > 0 ? 0.3 : 0) +
        (topics.length > 0 && other.values.type === record.values.type ? 0.1 : 0);
      return { other, score };
    })
    .filter(({ score }) => score > 0.1)
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}
