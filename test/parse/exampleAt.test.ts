// the examples that messages give → each is what its schema takes
import { expect, test } from "vitest";
import { parseDocument } from "../../src/core.ts";
import { exampleAt } from "../../src/parse/schema/exampleAt.ts";
import type { Path } from "../../src/model/place.ts";

const clause: Path = ["directions", 0, "clauses", 0];
const plan = (rest: string): string =>
  `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [{id: "1.1"}]}]\n${rest}`;
const inClause = (rest: string): string => plan("").replace('{id: "1.1"', `{id: "1.1", ${rest}`);
const assessment = (rest: string): string => `format: nap/assessment@1\nid: a\nplan: p\n${rest}`;
const claim = (rest: string): string => assessment(`claims: [{figure: "50", ${rest}}]`);
const method = (rest: string): string =>
  `format: nap/method@1\nid: m\nversion: 1\ntitle: M\nbasis: assumption\nextends: halves\n${rest}`;
const workspace = (rest: string): string => `format: nap/workspace@1\nplan: plan.yaml\n${rest}`;
const scale = (rest: string): string => `format: nap/scale@1\nid: s\n${rest}`;

test.each<readonly [Path, (line: string) => string]>([
  [["sources"], plan],
  [["bodies"], plan],
  [["directions"], (line) => `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\n${line}`],
  [["period"], assessment],
  [["claims"], assessment],
  [["assessor"], assessment],
  [["claims", 0, "counts"], claim],
  [[...clause, "lead"], inClause],
  [[...clause, "partners"], inClause],
  [[...clause, "bodies"], inClause],
  [[...clause, "window"], inClause],
  [[...clause, "activities"], inClause],
  [["directions", 0, "clauses"], (line) => plan("").replace('clauses: [{id: "1.1"}]', line)],
  [[...clause, "activities", 0, "indicator"], (line) => inClause(`activities: [{id: a, ${line}}]`)],
  [["levels", 0, "aliases"], (line) => scale(`levels: [{id: done, ${line}}]`)],
  [["within", "raters"], (line) => method(`within: {${line}}`)],
  [["levels"], scale],
  [["values"], method],
  [["within"], method],
  [["treat"], method],
  [["bands"], method],
  [["rounding"], method],
  [["assessments"], workspace],
  [["methods"], workspace],
  [["scales"], workspace],
])("%j", (path, around) => {
  const text = around(`${String(path.at(-1))}: ${exampleAt(path)}`);
  expect(
    parseDocument("x.yaml", text).problems.map(({ code, params }) => [code, params]),
    text,
  ).toEqual([]);
});

test.each<readonly [Path, string | null]>([
  [["directions", 0], '{id: "1", clauses: [{id: "1.1"}]}'],
  [clause, '{id: "1.1"}'],
  [["levels", 1], "{id: none}"],
  [[...clause, "lead", 0], "moj"],
  [["title"], null],
  [["period", 0], null],
])("an item: %j", (path, example) => {
  expect(exampleAt(path)).toBe(example);
});
