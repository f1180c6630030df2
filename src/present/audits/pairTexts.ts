// Two figures for one plan, in JSON → the texts that sentences about them are made of.
import { absolute, parseFraction, subtract, zero } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { localNumber } from "../localNumber.ts";
import type { PairTexts } from "../words/auditWording.ts";
import type { Words } from "../words/words.ts";
import type { PairJson } from "./auditSchema.ts";

export function pairTexts({ larger, smaller, breakEven, worst, best }: PairJson, words: Words): PairTexts {
  const local = (value: string): string => localNumber(value, words.common.decimal);
  const gap = subtract(parseFraction(larger.figure) ?? zero, parseFraction(smaller.figure) ?? zero);
  return {
    larger: local(larger.figure),
    smaller: local(smaller.figure),
    all: larger.clauses,
    shared: smaller.clauses,
    rest: larger.clauses - smaller.clauses,
    even: local(breakEven.value),
    low: local(breakEven.low.value),
    high: local(breakEven.high.value),
    gap: local(roundToText(absolute(gap), 2, "half-up")),
    worst: local(worst.value),
    best: local(best.value),
  };
}
