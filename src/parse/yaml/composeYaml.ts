// YAML text → one YAML document with its line numbers, or the problems of its syntax.
import { Composer, type Alias, type CST, type Document, type Node } from "yaml";
import type { Place } from "../../model/place.ts";
import { manyProblems, mostOfOneCode } from "../../model/manyProblems.ts";
import { problem, type Problem } from "../../model/problem.ts";
import { cutTexts } from "./cutTexts.ts";
import { cutValues, type CutValue } from "./cutValues.ts";
import { longTexts } from "./longTexts.ts";
import { linePlaces } from "./linePlaces.ts";
import { repeatedKeys, type RepeatedKey } from "./repeatedKeys.ts";
import { syntaxSlip } from "../syntax/syntaxSlip.ts";
import { unmeantYaml } from "./unmeantYaml.ts";
import { followAliases } from "../../text/yaml/followAliases.ts";
import { deepest, withoutStacks, yamlTokens } from "../../text/yaml/yamlTokens.ts";

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

/** Characters that aliases may add once they are written out: as many as a file of the usual size limit has. */
const mostRepeated = 5_000_000;

/** `text` has line breaks of the form \n. Duplicate keys are all reported, of other slips only the first. */
export function composeYaml(source: string, text: string): ComposedYaml | { problems: Problem[] } {
  const place = linePlaces(source, text);
  const { tokens, isTooLong, deepAt } = yamlTokens(text);
  if (isTooLong) return { problems: [problem("NAP107", place(0), { cause: "size" })] };
  const tooDeep = deepAt ?? firstTooDeep(tokens);
  if (tooDeep !== null)
    return {
      problems: [problem("NAP106", place(tooDeep), { reason: "nested-too-deep", levels: deepest })],
    };
  const directive = tokens.find(({ type }) => type === "directive");
  if (directive !== undefined)
    return {
      problems: [problem("NAP106", place(directive.offset), { reason: "directive" })],
    };
  const [document, second] = withoutStacks(() => [
    ...new Composer({ uniqueKeys: false }).compose(tokens, true, text.length),
  ]);
  if (document === undefined) return { problems: [problem("NAP102", place(0))] };
  const [slip] = document.errors;
  const cut = cutValues(document, text, place);
  // Behind a slip it is not sure what belongs to which map.
  const repeated = repeatedKeys(document, place, slip?.pos[0] ?? text.length);
  if (slip !== undefined) {
    const found = syntaxSlip(slip, text, tokens);
    return {
      problems: [
        ...fewer(repeated.map((key) => key.problem)),
        problem("NAP106", place(found.offset), found.slip),
      ],
    };
  }
  if (second !== undefined)
    return {
      problems: [problem("NAP106", place(second.range[0]), { reason: "second-document" })],
    };
  if (document.contents === null) return { problems: [problem("NAP102", place(0))] };
  const { targets, unresolved, size, tooDeep: deepAlias } = followAliases(document, deepest);
  if (unresolved !== null) {
    const params = { reason: "unknown-name", name: unresolved.source } as const;
    return { problems: [problem("NAP106", place(unresolved.range?.[0] ?? 0), params)] };
  }
  if (deepAlias !== null) {
    const params = { reason: "nested-too-deep", levels: deepest } as const;
    return { problems: [problem("NAP106", place(deepAlias.range?.[0] ?? 0), params)] };
  }
  if (targets.size > 0 && size > text.length + mostRepeated)
    return { problems: [problem("NAP107", place(0), { cause: "aliases" })] };
  const unmeant = [...unmeantYaml(document, place), ...longTexts(document, place)];
  const told = [...repeated, ...cut].map((found) => found.problem);
  const doubts = cutTexts(document, text, place);
  // Whoever reads it goes by the paths of what is told; of more than are told there are none.
  return unmeant.length > 0 || told.length > mostOfOneCode
    ? { problems: fewer([...told, ...unmeant]) }
    : { document, targets, repeated, cut, doubts: fewer(doubts), place };
}

const fewer = (problems: readonly Problem[]): Problem[] => {
  const found = manyProblems();
  for (const own of problems) found.add(own.code, () => own);
  return found.list();
};

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
