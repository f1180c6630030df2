// A remark of an audit: its id and what it is made of → the words that say it.
import type { AuditRemarkId, AuditRemarkOf, AuditRemarkParams, ChanceReach } from "../../model/audit.ts";
import { localNumber } from "../localNumber.ts";
import type { RemarkTexts } from "../words/auditWording.ts";
import type { Words } from "../words/words.ts";
import { chanceText } from "./chanceText.ts";
import { levelTexts } from "./levelTexts.ts";

type Shown = { readonly [I in AuditRemarkId]: (p: AuditRemarkParams[I], words: Words) => RemarkTexts[I] };

const asItIs = <P>(params: P): P => params;

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

const searched = (
  { chance, ...size }: AuditRemarkParams["search-chance"],
  words: Words,
): RemarkTexts["search-chance"] => ({ ...size, percent: chanceText(chance, words) });

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
  "search-chance": searched,
  "units-chance": searched,
  "equal-units": asItIs,
  "what-was-averaged": asItIs,
  "too-many-clauses": asItIs,
  "fewer-not-enumerated": asItIs,
  "too-many-sums": asItIs,
  "counts-over": asItIs,
  "counts-short": asItIs,
  "units-without-counts": asItIs,
};

export const auditRemarkText = <I extends AuditRemarkId>(
  { id, params }: AuditRemarkOf<I>,
  words: Words<"audit">,
): string => words.audit.remarks[id](shown[id](params, words));
