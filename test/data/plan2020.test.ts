import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { clausesOf, fraction, responsibleBodies, type Method, type Plan } from "../../src/core.ts";
import { shippedAssessment, shippedMethods, shippedPlan, shippedScales } from "../../src/linked/shipped.ts";
import { checkClaims, scoreAssessment } from "../../src/core.ts";
import { compileData } from "../../scripts/compileData.ts";
import { wordSequences } from "./wordSequences.ts";

const data = await compileData("data");
const workspace = data.workspaces[0];
if (workspace === undefined) throw new Error("no bundled plan");
const plan: Plan = shippedPlan(workspace).value;
const folder = "data/plans/az-nap-2020-2022";
const rows = (path: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, path), "utf8"), { columns: true }) as Record<string, string>[];
const ratings = rows("assessments/account-2020-coded/ratings.csv");

test("nine directions hold 64 clauses", () => {
  expect(plan.id).toBe("az-nap-2020-2022");
  expect(plan.directions.map(({ clauses }) => clauses.length)).toEqual([10, 12, 9, 12, 6, 4, 4, 3, 4]);
  expect(new Set(clausesOf(plan).map(({ id }) => id)).size).toBe(64);
});

test("the windows are those of the annex", () => {
  const windows = clausesOf(plan).map(({ window }) => `${window.start.slice(0, 4)}-${window.end.slice(0, 4)}`);
  const count = (window: string): number => windows.filter((own) => own === window).length;
  expect(["2020-2020", "2020-2021", "2020-2022", "2021-2022"].map(count)).toEqual([10, 9, 42, 3]);
  const sixTwo = clausesOf(plan).find(({ id }) => id === "6.2");
  expect(sixTwo?.window).toEqual({ start: "2020-01-01", end: "2021-12-31" });
});

test("titles and names exist in English, Azerbaijani and Russian", () => {
  const texts = [
    plan.title,
    ...plan.directions.map(({ title }) => title),
    ...clausesOf(plan).map(({ title }) => title),
    ...plan.bodies.map(({ name }) => name),
  ];
  const words: unknown = expect.stringMatching(/\S/);
  for (const text of texts) expect(text).toEqual({ en: words, az: words, ru: words });
});

test("every clause is coded, and every row says where and why", () => {
  expect(new Set(ratings.map(({ clause }) => clause))).toEqual(new Set(clausesOf(plan).map(({ id }) => id)));
  for (const row of ratings) expect(row).toMatchObject({ status: expect.stringMatching(/\S/), evidence: expect.stringMatching(/^letter-2021, Annex 1, /), note: expect.stringMatching(/\S/) });
});

test("every body is used by a clause, has a kind, and a clause with a lead names no body whose role is open", () => {
  const used = new Set(clausesOf(plan).flatMap(responsibleBodies));
  expect([...used].toSorted()).toEqual(plan.bodies.map(({ id }) => id).toSorted());
  expect(plan.bodies.every(({ kind }) => kind !== null)).toBe(true);
  const led = clausesOf(plan).filter(({ lead, partners }) => lead.length + partners.length > 0);
  expect(led.map(({ id }) => id)).toEqual(["1.5", "4.6", "4.7", "6.1", "6.2", "9.2"]);
  expect(led.every(({ lead, bodies }) => lead.length === 1 && bodies.length === 0)).toBe(true);
});

const unit = ({ clause, body }: Record<string, string>): string => `${clause} ${body}`;

test("both codings cover the same units, and each difference is settled with a reason", () => {
  const [first, second] = [rows("coding/coding-1.csv"), rows("coding/coding-2.csv")];
  const units = rows("coding/units.csv").map(unit);
  expect([first, second, ratings].map((coding) => coding.map(unit))).toEqual([units, units, units]);
  const settled = new Map(rows("coding/differences.csv").map((row) => [unit(row), row]));
  const differing = units.filter((_, index) => first[index]?.["status"] !== second[index]?.["status"]);
  expect([...settled.keys()]).toEqual(differing);
  for (const [index, row] of ratings.entries()) expect(row["status"]).toBe(settled.get(unit(row))?.["settled"] ?? first[index]?.["status"]);
  for (const row of settled.values()) expect(row["reason"]).toMatch(/\w+ \w+ \w+/);
});

test("what the page says of groups: the least figure, however much they weigh", () => {
  const file = workspace.assessments.find(({ text }) => text.id === "account-2020-coded");
  if (file === undefined) throw new Error("no coding");
  const linked = shippedAssessment(file, shippedPlan(workspace), shippedScales(data), shippedMethods(data));
  const method = linked.method?.value;
  if (method === undefined) throw new Error("no method");
  const weighted: Method = { ...method, within: { ...method.within, bodies: "weighted" } };
  const shownFor = (weight: bigint): (number | undefined)[] => {
    const bodies = plan.bodies.map((body) => (body.isGroup ? { ...body, weight: fraction(weight) } : body));
    const { score } = scoreAssessment({ plan: { ...plan, bodies }, assessment: linked.assessment.value, scale: linked.scale?.value ?? null, method: weighted });
    const clauses = ["1.6", "5.6"].map((id) => score.clauses.find(({ clause }) => clause.id === id)?.figure);
    return [score.overall, ...clauses].map((figure) => (figure?.value ? Math.round(Number((figure.value.n * 10_000_000n) / figure.value.d) / 1000) / 100 : undefined));
  };
  expect(plan.bodies.filter(({ isGroup }) => isGroup).map(({ id }) => id)).toEqual(["local-executive", "municipalities", "other-executive"]);
  expect(shownFor(1n)).toEqual([65.99, 93.33, 66.67]);
  expect(shownFor(9n)[1]).toBe(66.67);
  expect(shownFor(1_000_000_000n)).toEqual([64.41, 33.33, 33.33]);
  const text = readFileSync("data/README.md", "utf8");
  for (const figure of ["93.33", "66.67", "33.33", "64.41", "65.99"]) expect(text).toContain(figure);
});

test("the Platform's assessment has claims and nothing to score", () => {
  const file = workspace.assessments.find(({ text }) => text.id === "ogp-platform-2021");
  if (file === undefined) throw new Error("no assessment of the Platform");
  const linked = shippedAssessment(file, shippedPlan(workspace), shippedScales(data), shippedMethods(data));
  const method = linked.method?.value;
  if (method === undefined) throw new Error("no method");
  const { score } = scoreAssessment({ plan, assessment: linked.assessment.value, scale: linked.scale?.value ?? null, method });
  expect(score.overall.value).toBeNull();
  expect(checkClaims(score, [])).toMatchObject([{ figure: "72.22", verdict: "no-figure" }]);
  expect(linked.assessment.value.claims[0]).toMatchObject({ clauses: 21, counts: new Map([["full", 10], ["under-half", 2]]) });
});

const files = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(path, entry.name)) : [join(path, entry.name)]));

test.for(["README.md", ...files("data"), ...files("docs")])("%s shares no eight words in a row with the sources", (path) => {
  const known = new Set(readFileSync("fixtures/sources/word-sequences.txt", "utf8").trim().split("\n"));
  expect(known.size).toBeGreaterThan(10_000);
  const shared = [...wordSequences(readFileSync(path, "utf8"))].filter(([hash]) => known.has(hash)).map(([, run]) => run);
  expect(shared).toEqual([]);
});
