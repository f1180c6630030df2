// The example and the methods in docs/scoring.md → recomputed from what the page itself shows.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  explainScore,
  parseDocument,
  ratingColumns,
  scoreAssessment,
  toText,
  type Figure,
  type MethodText,
  type PlanText,
  type RatingColumn,
  type Score,
} from "../../src/core.ts";
import { roundToText } from "../../src/math/round.ts";
import { fraction, multiply, parseFraction } from "../../src/math/fraction.ts";
import { inputOf, methodOf, textOf, type Row } from "../score/given.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/scoring.md");
const section = (title: string): string =>
  page.split(/^(?=##+ )/m).find((part) => part.startsWith(title)) ?? "";
const example = section("## One example by hand");

const blocks = [...example.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, text]) => ({
  kind,
  text: text ?? "",
}));
const documentIn = <T>(text: string): T => {
  const { document, problems } = parseDocument("docs/scoring.md", text);
  if (document === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return document.text as T;
};
const [plan = "", method = ""] = blocks.filter(({ kind }) => kind === "yaml").map(({ text }) => text);
const [header = "", ...records] = (blocks.find(({ kind }) => kind === "csv")?.text ?? "").trim().split("\n");

const rows = records.map((record): Row => {
  const cells = record.split(",");
  return Object.fromEntries(header.split(",").map((column, index) => [column, cells[index] ?? ""]));
});

const halves = documentIn<MethodText>(read("data/methods/halves.yaml"));

function scoreExample(change: Partial<MethodText> = {}): Score {
  const { id: _, format: _f, ...rules } = documentIn<MethodText>(method);
  const input = inputOf({ plan: documentIn<PlanText>(plan), rows });
  return scoreAssessment({
    ...input,
    method: methodOf({ ...rules, ...change, values: {} as never }, [halves]),
  }).score;
}

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table whose header starts with this cell. */
const tableOf = (first: string): string[][] =>
  (example.split("\n\n").find((part) => cellsOf(part.split("\n")[0] ?? "")[0] === first) ?? "")
    .trim()
    .split("\n")
    .slice(2)
    .map(cellsOf);

const score = scoreExample();
const decimal = (text: string): string => (text === "–" ? "null" : textOf(parseFraction(text)));
const inPercent = ({ value }: Figure): string =>
  value === null ? "null" : toText(multiply(value, fraction(100)));

test("the page has what is needed", () => {
  expect(header.split(",").every((column) => ratingColumns.includes(column as RatingColumn))).toBe(true);
  expect([rows.length, tableOf("clause").length, tableOf("group").length]).toEqual([9, 6, 5]);
});

test("the value, points and loss of each clause", () => {
  const shown = tableOf("clause").map(([id, , value, points, lost]) => [
    id,
    ...[value, points, lost].map((text) => decimal(text ?? "")),
  ]);
  expect(shown).toEqual(
    score.clauses.map(({ clause, figure, points, lost }) => [
      clause.id,
      inPercent(figure),
      textOf(points),
      textOf(lost),
    ]),
  );
});

test("the sum, denominator and figure of each group", () => {
  const groups = new Map<string, Figure>([
    ["overall", score.overall],
    ...score.directions.map(({ direction, figure }) => [`direction ${direction.id}`, figure] as const),
    ...score.bodies.map(({ body, figure }) => [`body ${body}`, figure] as const),
  ]);
  expect(
    tableOf("group").map(([name, sum, over, percent]) => [name, sum?.split(" = ").at(-1), over, percent]),
  ).toEqual(
    [...groups].map(([name, { value, numerator, denominator }]) => [
      name,
      toText(numerator),
      toText(denominator),
      roundToText(multiply(value ?? fraction(0), fraction(100)), 2, "half-up"),
    ]),
  );
});

test("what the text says around the tables", () => {
  const { points, lost, next } = explainScore(score);
  const across = scoreExample({ across: "directions" }).overall.value ?? fraction(0);
  expect(example.replaceAll(/\s+/g, " ")).toContain(
    `The points of the clauses add up to ${textOf(points)}, the losses to ${textOf(lost)}. The next band, _at least half_, is ` +
      `${textOf(next?.points)} points away; clause ${next?.clauses.map(({ clause }) => clause.id).join()} alone would close that distance. ` +
      `With \`across: directions\` the figure would be the mean of ${score.directions.map(({ figure }) => textOf(figure.value)).join(" and ")}, ` +
      `${roundToText(multiply(across, fraction(100)), 2, "half-up")} %.`,
  );
  expect(example).toContain(`Five clauses count, each with a share of ${textOf(score.clauses[0]?.share)}.`);
  expect(score.overall.counted).toBe(5);
});

describe("the shipped methods", () => {
  const ids = readdirSync(new URL("../../data/methods/", import.meta.url)).map((name) =>
    name.replace(".yaml", ""),
  );
  const titles = [...page.matchAll(/^### `(.+)`$/gm)].map(([, id]) => id);

  test("each has a section, and no other has", () => {
    expect(titles.toSorted()).toEqual(ids.toSorted());
  });
  test.each(ids)("%s states its basis as its file does", (id) => {
    const { basis } = documentIn<MethodText>(read(`data/methods/${id}.yaml`));
    expect(section(`### \`${id}\``).replaceAll(/\s+/g, " ")).toContain(`**Basis.** ${basis} -`);
  });
});
