// An output -> every four words in a row of its texts, by which two languages are compared

/** The texts of an output: cells, sentences and their clauses; all strings of JSON but the files. */
const textsOf = (output: string): string[] =>
  output.replace(/"inputs": \[.*?\]/s, "").split(/\n|\s{2,}| · |[;:"]/);

/** Letters beside digits are ids or hashes; `ids` are left out too, as they stay as they are in every language. */
export const runsOfWords = (output: string, ids: ReadonlySet<string>): string[] =>
  textsOf(output).flatMap((text) => {
    const words = (text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}'’-]+(?![\p{L}\p{N}])/gu) ?? []).filter(
      (word) => !ids.has(word),
    );
    return words.slice(0, Math.max(0, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(" "));
  });
