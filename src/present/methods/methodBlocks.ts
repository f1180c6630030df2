// Methods → a table of them, or one in full.
import { textIn } from "../../model/textIn.ts";
import { text, type Block, type Row } from "../document.ts";
import type { MethodAndSource } from "./methodJson.ts";
import { rulesOf } from "./methodJson.ts";
import { methodRules } from "../methodRules.ts";
import { methodWord } from "./methodWords.ts";
import { word, type Language } from "../words.ts";

export const methodsTable = (methods: readonly MethodAndSource[], language: Language): Block => ({
  kind: "table",
  columns: [
    { title: word("method", language).toLowerCase(), align: "left" },
    { title: methodWord("whatCounts", language), align: "left" },
    { title: word("basis", language), align: "left" },
  ],
  rows: methods.map(({ method }) => ({
    cells: [
      text(method.id, "strong"),
      text(methodRules(method, null)),
      text(method.basis, method.basis.startsWith("assumption") ? "quiet" : "plain"),
    ],
  })),
});

export function methodBlocks({ method, source }: MethodAndSource, language: Language): Block[] {
  const { values, within, treat, rounding, bands, ...rest } = rulesOf(method);
  const levels = Object.entries(values).flatMap(([scale, own]) =>
    Object.entries(own).map(([level, value], index) => [index === 0 ? scale : "", level, value]),
  );
  const rules: readonly (readonly [string, string])[] = [
    ["values.percent", rest.percent],
    ...Object.entries(within).map(([key, value]) => [`within.${key}`, value] as const),
    ["across", rest.across],
    ["weights", rest.weights],
    ["eligible", rest.eligible],
    ...Object.entries(treat).map(([key, value]) => [`treat.${key}`, value] as const),
    ["minimum-coverage", rest["minimum-coverage"]],
    ["rounding", `${rounding.decimals} decimals, ${rounding.mode}`],
  ];
  return [
    { kind: "heading", level: 1, text: textIn(method.title, language) },
    {
      kind: "text",
      text: `${word("method", language)} ${method.id} · ${word("version", language)} ${method.version} · ${methodWord("file", language)} ${source} · sha-256 ${method.hash.slice(0, 12)}`,
      tone: "quiet",
    },
    { kind: "text", text: `${word("basis", language)}: ${method.basis}` },
    ...(levels.length === 0
      ? []
      : ([
          { kind: "heading", level: 2, text: methodWord("values", language) },
          {
            kind: "table",
            columns: [
              { title: methodWord("scale", language), align: "left" },
              { title: methodWord("status", language), align: "left" },
              { title: methodWord("worth", language), align: "right" },
            ],
            rows: levels.map((cells) => ({ cells: cells.map((cell) => text(cell)) })),
          },
        ] as const)),
    { kind: "heading", level: 2, text: methodWord("rules", language) },
    {
      kind: "table",
      columns: [
        { title: methodWord("rule", language), align: "left" },
        { title: "", align: "left" },
        { title: methodWord("meaning", language), align: "left", grows: true },
      ],
      rows: rules.map(([key, value]): Row => ({
        cells: [text(key), text(value, "strong"), text(meaningOf(key, value), "quiet")],
      })),
    },
    {
      kind: "text",
      text: `${word("bands", language)}: ${bands.map(({ id, min }) => `${id} ≥ ${min} %`).join(", ")}`,
    },
  ];
}

/** What a rule says, in words. */
const meanings: Readonly<Record<string, string>> = {
  "values.percent as-given": "a percent counts as it is",
  "values.percent refuse": "ratings in percent are not read",
  "values.percent full-only": "100 % counts 1, anything less 0",
  "within.raters mean": "several raters of one part: their mean",
  "within.bodies mean": "several bodies of one clause: their mean",
  "within.bodies lead": "only the leading bodies count",
  "within.activities mean": "several activities of one clause: their mean",
  "within.activities weighted": "several activities of one clause: their mean by weight",
  "across clauses": "every clause counts alike, in whatever direction",
  "across directions": "every direction counts alike, however many clauses it has",
  "weights equal": "weights that the plan declares do not count",
  "weights declared": "weights that the plan declares count",
  "eligible all": "every clause in scope is judged",
  "eligible started": "only clauses that have begun at the as-of day are judged",
  "eligible due": "only clauses that should be done at the as-of day are judged",
  "treat.unrated exclude": "clauses nobody rated are left out",
  "treat.unrated zero": "clauses nobody rated count as 0",
  "treat.unrated refuse": "no figure while a clause is not rated",
  "treat.not-due exclude": "clauses that are not due are left out",
  "treat.not-due zero": "clauses coded as not due count as 0",
  "treat.not-due refuse": "no figure while a clause is coded as not due",
  "treat.unrated-part exclude": "bodies and activities nobody rated are left out",
  "treat.unrated-part zero": "bodies and activities nobody rated count as 0",
  "treat.unrated-part refuse": "no figure for a clause of which a part is not rated",
  "treat.no-evidence as-rated": "evidence is not asked for",
  "treat.no-evidence zero": "what has no evidence counts as 0",
  "treat.no-evidence exclude": "what has no evidence is left out",
  "minimum-coverage 0": "a figure however few clauses are scored",
};

const meaningOf = (key: string, value: string): string => meanings[`${key} ${value}`] ?? "";
