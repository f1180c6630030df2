// The steps of a clause, from rows to the whole → the table that shows each with its rule and its value.
import { toText } from "../../math/fraction.ts";
import type { Method } from "../../model/method.ts";
import type { Part } from "../../model/score.ts";
import { dataTable, type ColumnOf } from "../dataTable.ts";
import { number, text, type Block } from "../document.ts";
import { percentText } from "../percentText.ts";
import { reasonText } from "../reasonText.ts";
import type { Words } from "../words/words.ts";

/**
 * Innermost first, as they are computed. Rows have a table of their own; steps that stand for the whole of one part are left out.
 *
 * @example stepsTable(explainClause(score, "2.1").tree, halves.value, await loadWords("en", ["explain"])).kind // "table"
 */
export function stepsTable(tree: Part, method: Method, words: Words<"explain">): Block {
  const { columns, steps, weight: weightTitle } = words.explain;
  const parts = stepsOf(tree);
  const weights: ColumnOf<Part>[] = parts.some(({ weight }) => weight !== undefined)
    ? [
        {
          title: weightTitle,
          align: "right",
          cell: ({ weight }) => number(weight === undefined ? "" : toText(weight)),
        },
      ]
    : [];
  return dataTable(
    parts,
    [
      {
        title: columns.step,
        align: "left",
        cell: ({ level, id }) => text(`${steps.level[level]} ${id}`, level === "clause" ? "strong" : "plain"),
      },
      {
        title: columns.rule,
        align: "left",
        grows: true,
        cell: (part) => text(ruleOf(part, method, words), "quiet"),
      },
      ...weights,
      {
        title: columns.value,
        align: "right",
        cell: ({ result }) =>
          result.value === null
            ? text(reasonText(result.reason, words), "quiet")
            : number(percentText(result.value, method.rounding)),
      },
    ],
    ({ level }) => (level === "clause" ? "total" : undefined),
  );
}

const stepsOf = (part: Part): Part[] => [
  ...part.parts.filter(({ level }) => level !== "row").flatMap(stepsOf),
  ...(part.level === "clause" || part.id !== "" ? [part] : []),
];

/** What became one value here, and by which rule. */
function ruleOf(part: Part, method: Method, words: Words<"explain">): string {
  const { steps } = words.explain;
  const { parts } = standingFor(part);
  const [first] = parts;
  if (first === undefined) return method.treat.unratedPart === "zero" ? steps.zero : steps.unrated;
  const named = parts.flatMap(({ level, id }) => (level === "row" || id === "" ? [] : [id]));
  const names = named.length === 0 ? "" : ` (${named.join(", ")})`;
  const rule = parts.length === 1 || method.countsOnly ? null : ruleFor(first.level, method, words);
  return `${steps.combined(rule, parts.length, first.level)}${names}`;
}

/** Where rows name no activity or no body, the one nameless part stands for the whole. */
function standingFor(part: Part): Part {
  const [only, ...others] = part.parts;
  return only !== undefined && others.length === 0 && only.level !== "row" && only.id === ""
    ? standingFor(only)
    : part;
}

function ruleFor(level: Part["level"], { within }: Method, { common, explain }: Words<"explain">): string {
  const rule = level === "row" ? within.raters : level === "body" ? within.bodies : within.activities;
  return typeof rule === "string" ? common.rules.names[rule] : explain.steps.majority(toText(rule.share));
}
