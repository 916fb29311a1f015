/** Which words stand how often in which provision; and for each word, in which provisions it stands. */
export type Terms = {
  /** Words of provision d: ids[starts[d] .. starts[d + 1]). */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly counts: Uint8Array;
  /** Provisions of word t: docs[from[t] .. from[t + 1]), with `weights` their share of the provision. */
  readonly from: Int32Array;
  readonly docs: Int32Array;
  readonly weights: Float32Array;
  /** How telling a word is: rare words tell much, words in every provision nothing. */
  readonly idf: Float32Array;
  /** Length of each provision as a vector of the weights of its words, 1 where it has none. */
  readonly norms: Float64Array;
};

export type TermWriter = {
  readonly open: () => void;
  readonly add: (ids: Int32Array, count: number, times: number) => void;
  readonly finish: (vocabulary: number) => Terms;
};

/** Collects the words of one provision after the other; `open` begins the next provision. */
export function termWriter(): TermWriter {
  let ids = new Int32Array(1 << 16);
  let counts = new Uint8Array(1 << 16);
  let lastDoc = new Int32Array(1 << 15).fill(-1);
  let slot = new Int32Array(1 << 15);
  const starts: number[] = [];
  let size = 0;

  function open(): void {
    starts.push(size);
  }

  function add(words: Int32Array, count: number, times: number): void {
    const doc = starts.length - 1;
    for (let i = 0; i < count; i++) {
      const id = words[i] as number;
      if (id >= lastDoc.length) {
        lastDoc = widened(lastDoc, id * 2, -1);
        slot = widened(slot, id * 2, 0);
      }
      if (lastDoc[id] === doc) {
        const at = slot[id] as number;
        counts[at] = Math.min(255, (counts[at] as number) + times);
        continue;
      }
      if (size === ids.length) {
        ids = widened(ids, size * 2, 0);
        const wide = new Uint8Array(size * 2);
        wide.set(counts);
        counts = wide;
      }
      lastDoc[id] = doc;
      slot[id] = size;
      ids[size] = id;
      counts[size] = times;
      size++;
    }
  }

  function finish(vocabulary: number): Terms {
    starts.push(size);
    return invert(Int32Array.from(starts), ids.subarray(0, size), counts.subarray(0, size), vocabulary);
  }

  return { open, add, finish };
}

function invert(starts: Int32Array, ids: Int32Array, counts: Uint8Array, vocabulary: number): Terms {
  const documents = starts.length - 1;
  const from = new Int32Array(vocabulary + 1);
  for (let i = 0; i < ids.length; i++)
    from[(ids[i] as number) + 1] = (from[(ids[i] as number) + 1] as number) + 1;
  const idf = new Float32Array(vocabulary);
  for (let t = 0; t < vocabulary; t++) {
    const df = from[t + 1] as number;
    idf[t] = Math.max(0, Math.log((documents + 1) / (df + 0.5)));
    from[t + 1] = df + (from[t] as number);
  }
  const next = from.slice(0, vocabulary);
  const docs = new Int32Array(ids.length);
  const weights = new Float32Array(ids.length);
  const norms = new Float64Array(documents);
  for (let d = 0; d < documents; d++) {
    const start = starts[d] as number;
    const end = starts[d + 1] as number;
    let norm = 0;
    for (let i = start; i < end; i++)
      norm += square(weight(counts[i] as number, idf[ids[i] as number] as number));
    norm = Math.sqrt(norm) || 1;
    norms[d] = norm;
    for (let i = start; i < end; i++) {
      const t = ids[i] as number;
      const at = next[t] as number;
      next[t] = at + 1;
      docs[at] = d;
      weights[at] = weight(counts[i] as number, idf[t] as number) / norm;
    }
  }
  return { starts, ids, counts, from, docs, weights, idf, norms };
}

/** Counts are small and many: their logarithms are taken once. */
const DAMPED = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count));

/** @param count how often the word stands in the provision, 1 to 255 */
export function weight(count: number, idf: number): number {
  return (DAMPED[count] as number) * idf;
}

function square(x: number): number {
  return x * x;
}

function widened(old: Int32Array, size: number, fill: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(Math.max(size, 16)).fill(fill);
  wide.set(old);
  return wide;
}
