// Parts, total and percents, audited → a table and sentences for people.
import { zero, type Fraction } from "../../math/fraction.ts";
import { roundingModes, roundToText } from "../../math/round.ts";
import { decimalsOf } from "../../math/unround.ts";
import type { PartPercent, PartsAudit } from "../../model/auditParts.ts";
import { dataTable } from "../dataTable.ts";
import { number, text, type Block, type Cell } from "../document.ts";
import type { Words } from "../words/words.ts";
import { levelText } from "./levelText.ts";
import { partsJson } from "./partsJson.ts";
import { partsSentences } from "./partsSentences.ts";
import { roundingsText } from "./roundingsText.ts";

export const partsBlocks = (audit: PartsAudit, words: Words<"audit">): Block[] => [
  { kind: "heading", level: 1, text: words.audit.parts.title(audit.question.parts.length) },
  ...(audit.percents.length === 0 ? [] : [percentTable(audit, words)]),
  ...partsSentences(partsJson(audit), words).map((sentence): Block => ({ kind: "text", text: sentence })),
];

function percentTable({ question, percents }: PartsAudit, words: Words<"audit">): Block {
  const say = words.audit.parts;
  const items = percents.map((percent, row) => ({ ...percent, row, part: question.parts[row] ?? zero }));
  return dataTable(items, [
    { title: say.row, align: "right", cell: ({ row }) => number(String(row + 1)) },
    { title: say.part, align: "right", cell: ({ part }) => number(levelText(part, words)) },
    { title: say.printed, align: "right", cell: ({ printed }) => number(printed) },
    { title: say.ofTotal, align: "right", cell: ({ ofTotal, printed }) => share(ofTotal, printed) },
    { title: say.ofSum, align: "right", cell: ({ ofSum, printed }) => share(ofSum, printed) },
    { title: say.fits, align: "left", cell: (item) => text(fittingText(item, words)) },
  ]);
}

/** What the percent fits, and the rules under which it does; those of the total where it fits both. */
function fittingText({ fitsTotal, fitsSum }: PartPercent, words: Words<"audit">): string {
  const { fitting } = words.audit.parts;
  const rules = fitsTotal.length > 0 ? fitsTotal : fitsSum;
  if (rules.length === 0) return fitting.none;
  const what = fitsTotal.length === 0 ? fitting.sum : fitsSum.length > 0 ? fitting.both : fitting.total;
  return `${what} (${roundingsText(rules, roundingModes, words)})`;
}

/** One decimal more than is printed, so that a doubtful rounding can be seen. */
const share = (value: Fraction | null, printed: string): Cell =>
  value === null
    ? text("–", "quiet")
    : number(roundToText(value, decimalsOf(printed) + 1, "half-up"), "quiet");
