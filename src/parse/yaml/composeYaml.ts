// YAML text → one YAML document with its line numbers, or the problems of its syntax.
import { Composer, Lexer, Parser, type Alias, type CST, type Document, type Node } from "yaml";
import type { Place } from "../../model/place.ts";
import { append } from "../../model/append.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { cutTexts } from "./cutTexts.ts";
import { cutValues, type CutValue } from "./cutValues.ts";
import { linePlaces } from "./linePlaces.ts";
import { repeatedKeys, type RepeatedKey } from "./repeatedKeys.ts";
import { syntaxSlip } from "../syntax/syntaxSlip.ts";
import { unmeantYaml } from "./unmeantYaml.ts";
import { followAliases } from "./followAliases.ts";

export interface ComposedYaml {
  readonly document: Document;
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>;
  /** Of such keys the last one counts. */
  readonly repeated: readonly RepeatedKey[];
  /** Of such values a part is lost. */
  readonly cut: readonly CutValue[];
  /** What is read, and may be meant otherwise. */
  readonly doubts: readonly Problem[];
  /** The place of a character, counted from 0. */
  readonly place: (offset: number) => Place;
}

/** More levels than any file of nap has, and fewer than exhaust the stack of a recursive reader. */
const deepest = 64;

/** Values of a document with its aliases written out: more than a file of the usual size limit can hold. */
const mostValues = 3_000_000;

/** `text` has line breaks of the form \n. Duplicate keys are all reported, of other slips only the first. */
export function composeYaml(source: string, text: string): ComposedYaml | { problems: Problem[] } {
  const place = linePlaces(source, text);
  const read = tokensOf(text);
  if (read === null) return { problems: [problem("NAP107", place(0), { cause: "size" })] };
  const { tokens } = read;
  const tooDeep = read.endless ?? firstTooDeep(tokens);
  if (tooDeep !== null)
    return {
      problems: [problem("NAP106", place(tooDeep), { reason: "nested-too-deep", levels: deepest })],
    };
  const directive = tokens.find(({ type }) => type === "directive");
  if (directive !== undefined)
    return {
      problems: [problem("NAP106", place(directive.offset), { reason: "directive" })],
    };
  const [document, second] = new Composer({ uniqueKeys: false }).compose(tokens, true, text.length);
  if (document === undefined) return { problems: [problem("NAP102", place(0))] };
  const [slip] = document.errors;
  const cut = cutValues(document, text, place);
  // Behind a slip it is not sure what belongs to which map.
  const repeated = repeatedKeys(document, place, slip?.pos[0] ?? text.length);
  if (slip !== undefined) {
    const found = syntaxSlip(slip, text, tokens);
    return {
      problems: [...repeated.map((key) => key.problem), problem("NAP106", place(found.offset), found.slip)],
    };
  }
  if (second !== undefined)
    return {
      problems: [problem("NAP106", place(second.range[0]), { reason: "second-document" })],
    };
  if (document.contents === null) return { problems: [problem("NAP102", place(0))] };
  const { targets, unresolved, size } = followAliases(document);
  if (unresolved !== null) {
    const params = { reason: "unknown-name", name: unresolved.source } as const;
    return { problems: [problem("NAP106", place(unresolved.range?.[0] ?? 0), params)] };
  }
  if (targets.size > 0 && size > mostValues)
    return { problems: [problem("NAP107", place(0), { cause: "aliases" })] };
  const unmeant = unmeantYaml(document, place);
  return unmeant.length > 0
    ? { problems: [...[...repeated, ...cut].map((found) => found.problem), ...unmeant] }
    : { document, targets, repeated, cut, doubts: cutTexts(document, text, place), place };
}

/** Signs, words and spaces of a document: some hundred thousand values. */
const mostLexemes = 1_500_000;

/** What the lexer puts between parts of the text: where a document starts, where a plain text follows, where a line was cut. */
const marks: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

interface Tokens {
  readonly tokens: CST.Token[];
  /** Where the parser, which calls itself for each level that ends, had no room left; it has some for thousands. */
  readonly endless: number | null;
}

/** The parts of the text as the parser sees them; `null` where there are more than memory should be spent on. */
function tokensOf(text: string): Tokens | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [count, offset] = [0, 0];
  try {
    for (const lexeme of new Lexer().lex(text)) {
      if (++count > mostLexemes) return null;
      append(tokens, parser.next(lexeme));
      if (!marks.has(lexeme)) offset += lexeme.length;
    }
    append(tokens, parser.end());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tokens: [], endless: offset };
  }
  return { tokens, endless: null };
}

/** Where a part lies deeper than is read; without recursion, so that no depth can harm. */
function firstTooDeep(tokens: readonly CST.Token[]): number | null {
  const waiting: { token: CST.Token; depth: number }[] = tokens
    .filter(({ type }) => type === "document")
    .map((token) => ({ token, depth: 0 }));
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { token, depth } = item;
    if (depth > deepest) return token.offset;
    const parts =
      token.type === "document"
        ? [token]
        : "items" in token
          ? (token.items as readonly { key?: CST.Token | null; value?: CST.Token }[])
          : [];
    for (const part of parts)
      for (const inner of [(part as { key?: CST.Token | null }).key, (part as { value?: CST.Token }).value])
        if (inner !== undefined && inner !== null) waiting.push({ token: inner, depth: depth + 1 });
  }
  return null;
}
