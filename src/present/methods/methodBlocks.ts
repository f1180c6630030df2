// Methods → a table of them, or one in full.
import { toText } from "../../math/fraction.ts";
import { textIn } from "../../model/textIn.ts";
import { text, type Block, type Row } from "../document.ts";
import type { MethodAndSource } from "./methodJson.ts";
import { rulesOf } from "./methodJson.ts";
import { methodRules } from "../methodRules.ts";
import { methodPhrases, methodWord } from "./methodWords.ts";
import { nameIn } from "../nameIn.ts";
import { ruleMeaning } from "./ruleMeanings.ts";
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
      text(methodRules(method, null, language)),
      text(method.basis, method.basis.startsWith("assumption") ? "quiet" : "plain"),
    ],
  })),
});

export function methodBlocks({ method, source }: MethodAndSource, language: Language): Block[] {
  const { values, within, treat, rounding, ...rest } = rulesOf(method);
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
    ["rounding", methodPhrases[language].rounding(rounding.decimals, rounding.mode)],
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
        cells: [text(key), text(value, "strong"), text(ruleMeaning(key, value, language), "quiet")],
      })),
    },
    {
      kind: "text",
      text: `${word("bands", language)}: ${method.bands.map((band) => `${nameIn(band, language)} ≥ ${toText(band.min)} %`).join(", ")}`,
    },
  ];
}
