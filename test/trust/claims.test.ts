// A published figure and the rows → every rounding rule is tried before anything is called not reproduced.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/claims");

const nap = async (...argv: string[]): Promise<string> => (await runCli(argv, { cwd })).stdout;

/** Without the breaks that a width makes. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

test.each([
  ["ties", "if ties go to even or down"],
  ["down-only", "if ties go down"],
  ["cut-off", "if the figure is cut off (always rounded down)"],
  ["raised", "if the figure is always rounded up"],
])("%s: reproduced %s", async (id, said) => {
  const score = inOneLine(await nap("score", "--assessment", id));
  expect(score).toContain(`reproduced by these rows under method halves, ${said}`);
  expect(score).not.toContain("not reproduced");
  expect(inOneLine(await nap("audit", "--assessment", id))).toContain(said);
  const compared = inOneLine(await nap("compare", id, "wrong"));
  expect(compared).toContain(`the same ${said}`);
});

test("what no rounding gives is not reproduced", async () => {
  const score = inOneLine(await nap("score", "--assessment", "wrong"));
  expect(score).toContain("not reproduced: the rows give 62.50");
  expect(score).toContain("no rounding gives it");
});

test("check warns of what is cut off or wrong, and not of ties", async () => {
  const { stdout } = await runCli(["check", "--format", "json"], { cwd });
  const { problems } = JSON.parse(stdout) as { problems: { code: string; file: string; params: object }[] };
  const found = problems.filter(({ code }) => code === "NAP501");
  expect(found.map(({ file, params }) => [file.replace("assessments/", ""), params])).toMatchObject([
    ["cut-off.yaml", { roundings: ["down"], reproducing: [] }],
    ["raised.yaml", { roundings: ["up"], reproducing: [] }],
    ["wrong.yaml", { reproducing: [] }],
  ]);
});

test("json names the roundings", async () => {
  const { scores } = JSON.parse(await nap("score", "--assessment", "ties", "--format", "json")) as {
    scores: { claims: object[] }[];
  };
  expect(scores[0]?.claims[0]).toMatchObject({
    verdict: "reproduced-if-rounded",
    roundings: ["half-even", "half-down"],
  });
});
