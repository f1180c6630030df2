// The start of a line of bash, up to the cursor → its words without quotes; nothing in it is expanded or run.

/** The last word is the one at the cursor; "" behind a space. */
export interface LineWords {
  readonly words: readonly string[];
  /** Whether the cursor is within quotes, or the last word has any: what is put in must then need none. */
  readonly isQuoted: boolean;
}

/** @example lineWords("nap score --plan 'my pl") // { words: ["nap", "score", "--plan", "my pl"], isQuoted: true } */
export function lineWords(line: string): LineWords {
  const words: string[] = [];
  let [word, quote, isQuoted] = ["", "", false];
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at);
    if (letter === quote) quote = "";
    else if (letter === "\\" && quote !== "'") {
      at++;
      word += line.charAt(at);
      isQuoted = true;
    } else if (quote !== "") word += letter;
    else if (letter === "'" || letter === '"') {
      quote = letter;
      isQuoted = true;
    } else if (/\s/.test(letter)) {
      if (word !== "" || isQuoted) words.push(word);
      [word, isQuoted] = ["", false];
    } else word += letter;
  }
  return { words: [...words, word], isQuoted };
}
