// Methods, and assessments tried under them → what `nap methods` shows.
import { multiply, fraction, subtract, toText } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import type { MethodTry } from "../../model/methodTry.ts";
import { textIn } from "../../model/textIn.ts";
import { contract, type Provenance } from "../contract.ts";
import { number, text, type Block, type Document, type RecordTable } from "../document.ts";
import { figureCells } from "../figureCells.ts";
import { figureJson } from "../figureJson.ts";
import { localNumber } from "../localNumber.ts";
import { methodBlocks, methodsTable } from "./methodBlocks.ts";
import { methodJson, type MethodAndSource } from "./methodJson.ts";
import { methodRules } from "../methodRules.ts";
import { methodPhrases, methodWord } from "./methodWords.ts";
import { percentFraction, percentText } from "../percentText.ts";
import { viewWord } from "../viewWords.ts";
import { word, type Language } from "../words.ts";

/**
 * Methods as a document: for people a table of them, or each in full. JSON states every rule in either case.
 *
 * @example
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const shown = methodsDocument([{ method: strict.value, source: "strict.yaml" }], false, provenance, "en");
 * shown.lines() // ["strict: none 0, partial 0, full 1; mean over clauses; unrated left out"]
 */
export const methodsDocument = (
  methods: readonly MethodAndSource[],
  inFull: boolean,
  provenance: Provenance,
  language: Language,
): Document => ({
  json: () => contract("methods", provenance, { methods: methods.map(methodJson) }),
  blocks: () =>
    inFull ? methods.flatMap((method) => methodBlocks(method, language)) : [methodsTable(methods, language)],
  lines: () => methods.map(({ method }) => `${method.id}: ${methodRules(method, null, "en")}`),
  records: () => ({
    columns: ["id", "version", "title", "counts", "basis", "hash", "source"],
    rows: methods.map(({ method, source }) => [
      method.id,
      method.version,
      textIn(method.title, language),
      methodRules(method, null, "en"),
      method.basis,
      method.hash,
      source,
    ]),
  }),
});

/**
 * Assessments under every method that can read them, as a document, highest figure first.
 *
 * @param methods those that were tried, for the JSON
 * @example
 * const tried = tryMethods(inputOf(own), [strict.value, halves.value], "halves");
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * triesDocument([tried], [], provenance, "en").lines() // ["own: halves: 83.33 %", "own: strict: 66.67 %"]
 */
export const triesDocument = (
  tries: readonly MethodTry[],
  methods: readonly MethodAndSource[],
  provenance: Provenance,
  language: Language,
): Document => ({
  json: () =>
    contract("methods", provenance, { methods: methods.map(methodJson), tries: tries.map(tryJson) }),
  blocks: () => tries.flatMap((item) => tryBlocks(item, language)),
  lines: () =>
    tries.flatMap(({ assessment, scores }) =>
      scores.map(
        ({ method, overall }) =>
          `${assessment.id}: ${method.id}: ${overall.value === null ? overall.outcome : `${percentText(overall.value, method.rounding)} %`}`,
      ),
    ),
  records: () => tryRecords(tries),
});

const tryJson = ({ assessment, own, scores, unreadable, spread }: MethodTry) => ({
  assessment: { id: assessment.id },
  plan: { id: assessment.plan },
  own,
  scores: scores.map(({ method, overall }) => ({
    method: { id: method.id, version: method.version, hash: method.hash },
    overall: figureJson(overall, method.rounding),
  })),
  unreadable: unreadable.map(({ method, problems }) => ({
    method,
    codes: [...new Set(problems.map(({ code }) => code))],
  })),
  spread:
    spread === null
      ? null
      : {
          lowest: toText(percentFraction(spread.lowest)),
          highest: toText(percentFraction(spread.highest)),
          points: toText(percentFraction(subtract(spread.highest, spread.lowest))),
        },
});

function tryBlocks({ assessment, own, scores, unreadable, spread }: MethodTry, language: Language): Block[] {
  const phrases = methodPhrases[language];
  const rounded = (value: NonNullable<typeof spread>["lowest"]): string =>
    localNumber(roundToText(multiply(value, fraction(100)), 2, "half-up"), language);
  return [
    { kind: "heading", level: 1, text: textIn(assessment.title, language) },
    {
      kind: "text",
      text: `${word("assessment", language)} ${assessment.id} · ${word("plan", language)} ${assessment.plan}`,
      tone: "quiet",
    },
    {
      kind: "table",
      columns: [
        { title: word("method", language).toLowerCase(), align: "left" },
        { title: viewWord("scoredOf", language), align: "right" },
        { title: word("percent", language), align: "right" },
        { title: "", align: "left", drop: 2 },
        { title: methodWord("whatCounts", language), align: "left", grows: true, drop: 1 },
      ],
      rows: scores.map(({ method, overall, scale }) => ({
        cells: [
          text(method.id === own ? `${method.id} *` : method.id, method.id === own ? "strong" : "plain"),
          number(`${overall.scored} / ${overall.eligible}`),
          ...figureCells(overall, method),
          text(methodRules(method, scale, language), "quiet"),
        ],
      })),
    },
    ...(own === null || !scores.some(({ method }) => method.id === own)
      ? []
      : [{ kind: "text", text: `* ${methodWord("own", language)}`, tone: "quiet" } as const]),
    {
      kind: "text",
      text:
        spread === null
          ? phrases.noSpread()
          : phrases.spread(
              rounded(spread.lowest),
              rounded(spread.highest),
              `${rounded(subtract(spread.highest, spread.lowest))} = ${toText(percentFraction(subtract(spread.highest, spread.lowest)))}`,
            ),
    },
    ...(unreadable.length === 0
      ? []
      : [
          {
            kind: "text",
            text: phrases.unreadable(
              unreadable
                .map(
                  ({ method, problems }) =>
                    `${method} (${[...new Set(problems.map(({ code }) => code))].join(", ")})`,
                )
                .join(", "),
            ),
            tone: "quiet",
          } as const,
        ]),
  ];
}

const tryRecords = (tries: readonly MethodTry[]): RecordTable => ({
  columns: [
    "assessment",
    "plan",
    "method",
    "own",
    "outcome",
    "percent",
    "exact",
    "scored",
    "eligible",
    "reason",
  ],
  rows: tries.flatMap(({ assessment, own, scores }) =>
    scores.map(({ method, overall }) => {
      const json = figureJson(overall, method.rounding);
      return [
        assessment.id,
        assessment.plan,
        method.id,
        method.id === own ? "yes" : "no",
        json.outcome,
        json.percent,
        json.exact,
        json.scored,
        json.eligible,
        json.reason,
      ];
    }),
  ),
  decimals: ["percent"],
});
