// A remark of an audit: its id and what it is made of → the words that say it.
import type { Fraction } from "../../math/fraction.ts";
import type { AuditRemarkId, AuditRemarkOf, AuditRemarkParams, ChanceReach } from "../../model/audit.ts";
import { localNumber } from "../localNumber.ts";
import type { LevelTexts, RemarkTexts } from "../words/auditWording.ts";
import type { Words } from "../words/words.ts";
import { levelText } from "./levelText.ts";

/** Of longer lists of levels only the ends are named. */
const mostLevels = 7;

type Shown = { readonly [I in AuditRemarkId]: (p: AuditRemarkParams[I], words: Words) => RemarkTexts[I] };

const asItIs = <P>(params: P): P => params;

/** Levels with a decimal comma are separated by semicolons. */
function levelTexts(levels: readonly Fraction[], words: Words): LevelTexts {
  const texts = levels.map((level) => levelText(level, words));
  const last = texts.at(-1) ?? "";
  if (texts.length > mostLevels) return { first: texts[0] ?? "", last, count: texts.length };
  const mark = texts.some((each) => each.includes(",")) ? "; " : ", ";
  return { first: texts.slice(0, -1).join(mark), last, count: null };
}

const outermost = (
  { figure, clauses }: AuditRemarkParams["least-mean"],
  words: Words,
): RemarkTexts["least-mean"] => ({ figure: localNumber(figure, words.common.decimal), clauses });

/** 37 of 10001 → 1 in 270. Where more than one in ten fits, a fit says little. */
const reach = ({ reachable, printable }: ChanceReach): RemarkTexts["reach"] => ({
  reachable,
  printable,
  oneIn: 10 * reachable <= printable ? Math.round(printable / Math.max(1, reachable)) : null,
});

const shown: Shown = {
  "equal-clauses": asItIs,
  "direction-means": asItIs,
  "each-on-scale": ({ levels }, words) => levelTexts(levels, words),
  "rounded-by": asItIs,
  "left-out": asItIs,
  "least-mean": outermost,
  "greatest-mean": outermost,
  "only-mean": asItIs,
  reach,
  "no-power": asItIs,
  "which-left-out": asItIs,
  "value-of-levels": asItIs,
  "clauses-per-level": asItIs,
  "more-decimals": asItIs,
  "ratings-by-direction": asItIs,
  "weights-unknown": asItIs,
  "scale-too-fine": asItIs,
  "too-fine": asItIs,
  "unknown-band": asItIs,
};

export const auditRemarkText = <I extends AuditRemarkId>(
  { id, params }: AuditRemarkOf<I>,
  words: Words<"audit">,
): string => words.audit.remarks[id](shown[id](params, words));
