// A document → a file of Word and other text programs.
import type { BinaryRenderer } from "./binaryRenderer.ts";
import { writeWord } from "./word/writeWord.ts";

/** The command line asks only for formats that the command has. */
export const renderDocx: BinaryRenderer = async ({ word }) => {
  if (word === undefined) throw new TypeError("a document without a Word file was asked for one");
  return writeWord(await word());
};
