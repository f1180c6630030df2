// YAML text → its comments, each with its offset.
import { CST, Lexer } from "yaml";

/** A comment from its # on; whether a value stands before it in its line. */
export interface YamlComment {
  readonly offset: number;
  readonly text: string;
}

/** Also of a text that is not valid YAML, as far as its parts can be told. */
export function commentsIn(text: string): YamlComment[] {
  const comments: YamlComment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = isScalar ? null : CST.tokenType(lexeme);
    // Marks of the lexer, which are not in the text.
    if (type === "doc-mode" || type === "flow-error-end") continue;
    if (type === "scalar") {
      isScalar = true;
      continue;
    }
    if (type === "comment") comments.push({ offset, text: lexeme });
    isScalar = false;
    offset += lexeme.length;
  }
  return comments;
}
