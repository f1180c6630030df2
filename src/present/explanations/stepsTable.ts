// The steps of a clause, from rows to the whole → the table that shows each with its rule and its value.
import type { Method } from "../../model/method.ts";
import { toText } from "../../math/fraction.ts";
import type { Part } from "../../model/score.ts";
import { number, text, type Block, type Row } from "../document.ts";
import { exactOrNull } from "../figureJson.ts";
import { explanationWord } from "./explanationWords.ts";
import { percentText } from "../percentText.ts";
import { reasonText } from "../reasonText.ts";
import { ruleName } from "../methods/ruleWords.ts";
import { stepPhrases } from "./stepPhrases.ts";
import type { Language } from "../words.ts";

/** Innermost first, as they are computed. Rows have a table of their own; steps that stand for the whole of one part are left out. */
export function stepsTable(tree: Part, method: Method, language: Language): Block {
  return {
    kind: "table",
    columns: [
      { title: explanationWord("step", language), align: "left" },
      { title: explanationWord("rule", language), align: "left", grows: true },
      { title: explanationWord("value", language), align: "right" },
    ],
    rows: stepsOf(tree).map((part) => stepRow(part, method, language)),
  };
}

const stepsOf = (part: Part): Part[] => [
  ...part.parts.filter(({ level }) => level !== "row").flatMap(stepsOf),
  ...(part.level === "clause" || part.id !== "" ? [part] : []),
];

function stepRow(part: Part, method: Method, language: Language): Row {
  const { result } = part;
  return {
    ...(part.level === "clause" ? { weight: "total" as const } : {}),
    cells: [
      text(
        `${stepPhrases[language].level[part.level]} ${part.id}`,
        part.level === "clause" ? "strong" : "plain",
      ),
      text(ruleOf(part, method, language), "quiet"),
      result.value === null
        ? text(reasonText(result.reason, language), "quiet")
        : number(percentText(result.value, method.rounding)),
    ],
  };
}

/** What became one value here, and by which rule. */
function ruleOf(part: Part, method: Method, language: Language): string {
  const phrase = stepPhrases[language];
  const { parts } = standingFor(part);
  const [first] = parts;
  if (first === undefined) return method.treat.unratedPart === "zero" ? phrase.zero : phrase.unrated;
  const named = parts.flatMap(({ level, id }) => (level === "row" || id === "" ? [] : [id]));
  const names = named.length === 0 ? "" : ` (${named.join(", ")})`;
  return parts.length === 1
    ? `1 ${phrase.level[first.level]}${names}`
    : `${phrase.combined(ruleFor(first.level, method, language), parts.length, first.level)}${names}`;
}

/** Where rows name no activity or no body, the one nameless part stands for the whole. */
function standingFor(part: Part): Part {
  const [only, ...others] = part.parts;
  return only !== undefined && others.length === 0 && only.level !== "row" && only.id === ""
    ? standingFor(only)
    : part;
}

function ruleFor(level: Part["level"], { within }: Method, language: Language): string {
  const rule = level === "row" ? within.raters : level === "body" ? within.bodies : within.activities;
  return typeof rule === "string"
    ? ruleName(rule, language)
    : stepPhrases[language].majority(toText(rule.share));
}

/** A step in the JSON contract. */
export interface StepJson {
  readonly level: Part["level"];
  readonly id: string;
  readonly outcome: Part["result"]["outcome"];
  readonly value: string | null;
  readonly reason: string | null;
  readonly parts: readonly StepJson[];
}

export const stepJson = ({ level, id, result, parts }: Part): StepJson => ({
  level,
  id,
  outcome: result.outcome,
  value: exactOrNull(result.value),
  reason: result.reason === null ? null : reasonText(result.reason),
  parts: parts.map(stepJson),
});
