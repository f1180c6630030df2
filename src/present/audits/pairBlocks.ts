// Two figures for one plan → what coverage alone could explain, in sentences.
import type { PairAudit } from "../../model/audit.ts";
import type { Block } from "../document.ts";
import type { Words } from "../words/words.ts";
import { pairJson } from "./pairJson.ts";
import { pairTexts } from "./pairTexts.ts";

export function pairBlocks(pair: PairAudit, words: Words<"audit">): Block[] {
  const { pairs } = words.audit;
  const texts = pairTexts(pairJson(pair), words);
  return [
    { kind: "heading", level: 1, text: pairs.title(texts) },
    { kind: "text", text: pairs.breakEven(texts) },
    { kind: "text", text: pair.coverageSuffices ? pairs.suffices(texts) : pairs.fallsShort(texts) },
    { kind: "text", text: pairs.bounds(texts) },
  ];
}
