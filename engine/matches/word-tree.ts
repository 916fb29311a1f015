/**
 * Letters as a tree in flat tables; each node may carry numbers. Children are found by a hash of node and letter,
 * so that a step costs one look and no object.
 */
export type WordTree = {
  /** A root of its own: words of one kind do not meet those of another. */
  readonly root: () => number;
  /** Plants a word under a root, read forwards (step 1) or backwards (step -1), and gives its node a number. */
  readonly plant: (root: number, word: string, number: number, step: 1 | -1) => void;
  /** The node a word ends at, made where it is missing. */
  readonly nodeOf: (root: number, word: string, step: 1 | -1) => number;
  /** The child of a node, or -1. */
  readonly child: (node: number, code: number) => number;
  readonly numbers: (node: number) => readonly number[] | undefined;
};

export function wordTree(): WordTree {
  let capacity = 1 << 14;
  /** Three numbers a slot: node plus 1, letter, child. */
  let slots = new Int32Array(3 * capacity);
  const carried: (number[] | undefined)[] = [];
  let edges = 0;

  function slotOf(node: number, code: number): number {
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & (capacity - 1);
    while (slots[3 * at] !== 0 && (slots[3 * at] !== node + 1 || slots[3 * at + 1] !== code)) {
      at = (at + 1) & (capacity - 1);
    }
    return 3 * at;
  }

  function child(node: number, code: number): number {
    const at = slotOf(node, code);
    return slots[at] === 0 ? -1 : (slots[at + 2] as number);
  }

  function grown(node: number, code: number): number {
    if (edges * 2 >= capacity) widen();
    const at = slotOf(node, code);
    if (slots[at] === 0) {
      edges++;
      slots[at] = node + 1;
      slots[at + 1] = code;
      slots[at + 2] = root();
    }
    return slots[at + 2] as number;
  }

  function widen(): void {
    const old = slots;
    capacity *= 2;
    slots = new Int32Array(3 * capacity);
    for (let i = 0; i < old.length; i += 3) {
      if (old[i] !== 0)
        slots.set(old.subarray(i, i + 3), slotOf((old[i] as number) - 1, old[i + 1] as number));
    }
  }

  function root(): number {
    return carried.push(undefined) - 1;
  }

  function nodeOf(from: number, word: string, step: 1 | -1): number {
    let node = from;
    for (let i = step === 1 ? 0 : word.length - 1; i >= 0 && i < word.length; i += step) {
      node = grown(node, word.charCodeAt(i));
    }
    return node;
  }

  function plant(from: number, word: string, number: number, step: 1 | -1): void {
    const node = nodeOf(from, word, step);
    const list = carried[node];
    if (list === undefined) carried[node] = [number];
    else list.push(number);
  }

  return { root, plant, nodeOf, child, numbers: (node) => carried[node] };
}
