// YAML text → its parts as the parser sees them, up to where there are too many or they lie too deep.
import {
  Composer,
  Lexer,
  Parser,
  type CST,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
} from "yaml";

/** More levels than any file of nap has, and fewer than exhaust the stack of a recursive reader. */
export const deepest = 64;

/** Signs, words and spaces of a document: some hundred thousand values. */
const mostLexemes = 1_500_000;

interface YamlLimits {
  readonly deepest: number;
  readonly mostLexemes: number;
}

const usualLimits: YamlLimits = { deepest, mostLexemes };

/** The parts of a text as the parser sees them, up to where it is stopped. */
export interface YamlTokens {
  readonly tokens: readonly CST.Token[];
  /** Whether there are more than memory should be spent on. */
  readonly isTooLong: boolean;
  /** Where they lie deeper than is read: the parser calls itself when it leaves them. */
  readonly deepAt: number | null;
}

export function yamlTokens(
  text: string,
  limits: YamlLimits = usualLimits,
  onLine?: (at: number) => void,
): YamlTokens {
  const parser = new Parser(onLine);
  onLine?.(0);
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > limits.mostLexemes) return { tokens, isTooLong: true, deepAt: null };
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document itself is the first of them.
    if (parser.stack.length > limits.deepest + 2)
      return { tokens, isTooLong: false, deepAt: parser.stack[limits.deepest + 1]?.offset ?? parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, isTooLong: false, deepAt: null };
}

/** The composer makes an error of each slip, of which there may be a million: with its stack each takes ten times as long. */
export function withoutStacks<T>(compose: () => T): T {
  const limits = Error as { stackTraceLimit?: number };
  const { stackTraceLimit = 10 } = limits;
  limits.stackTraceLimit = 0;
  try {
    return compose();
  } finally {
    limits.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * The documents of a text as the library composes them; `null` of one that is longer or lies deeper than is read. Where its parser
 * calls itself until the stack is full, V8 may end the process: that cannot be caught.
 */
export function yamlDocuments(
  text: string,
  options: ParseOptions & DocumentOptions & SchemaOptions,
  limits: YamlLimits = usualLimits,
): Document[] | null {
  const { tokens, isTooLong, deepAt } = yamlTokens(text, limits, options.lineCounter?.addNewLine);
  if (isTooLong || deepAt !== null) return null;
  return withoutStacks(() => [...new Composer(options).compose(tokens, true, text.length)]);
}
