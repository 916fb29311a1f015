/**
 * Follows the field codes of a document: the instruction is never shown, the result is, except for
 * tables of contents and indexes (ECMA-376 17.16; the same codes in RTF and in .doc files).
 */
export type Fields = {
  begin(): void;
  instruction(text: string): void;
  separate(): void;
  end(): void;
  /** True while what comes is an instruction, or the result of a field that is left out. */
  isHiding(): boolean;
  /** Numbers that the document leaves to the word processor and does not store. */
  unstored(): number;
  /** Fields that were begun and not ended. */
  open(): number;
};

type Field = { instruction: string; hides: boolean };

const LONGEST_INSTRUCTION = 400;

/** @param keepContents true to show tables of contents too, for a document whose fields do not end */
export function fields(keepContents: boolean): Fields {
  const stack: Field[] = [];
  let hiding = 0;
  let unstored = 0;
  return {
    begin() {
      stack.push({ instruction: '', hides: !keepContents });
      if (!keepContents) hiding += 1;
    },
    instruction(text) {
      const field = stack.at(-1);
      if (field !== undefined && field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
    },
    separate() {
      const field = stack.at(-1);
      if (field === undefined || !field.hides || leavesOut(field.instruction)) return;
      field.hides = false;
      hiding -= 1;
    },
    end() {
      const field = stack.pop();
      if (field?.hides === true) hiding -= 1;
      if (field !== undefined && isUnstored(field.instruction)) unstored += 1;
    },
    isHiding: () => hiding > 0,
    unstored: () => unstored,
    open: () => stack.length,
  };
}

/** @returns whether the result of the field is a list of what stands elsewhere in the document */
export function leavesOut(instruction: string): boolean {
  return /^\s*(?:TOC|TOA|INDEX|BIBLIOGRAPHY)\b/iu.test(instruction);
}

export function isUnstored(instruction: string): boolean {
  return /^\s*(?:LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT)\b/iu.test(instruction);
}
