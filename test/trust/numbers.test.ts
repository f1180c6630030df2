// Numbers as people write them → read as they are meant, or a word about what they may be.
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseAmount, parseFigure, parsePercent, toText } from "../../src/core.ts";
import { asciiNumeral } from "../../src/text/asciiNumeral.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/numbers");

interface Result {
  readonly scores: readonly {
    readonly clauses: readonly { readonly id: string; readonly exact: string | null }[];
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
}

async function scoreOf(file: string, ...flags: string[]): Promise<Result> {
  const { stdout } = await runCli(["score", file, ...flags, "--format", "json"], { cwd });
  return JSON.parse(stdout) as Result;
}

const figuresOf = ({ scores }: Result): (string | null)[] =>
  scores.flatMap(({ clauses }) => clauses.map(({ exact }) => exact));

test("digits and signs of other scripts are read", () => {
  expect(
    ["７２", "٧٢", "۷۲", "٧٢٫٥٪", "７２，５ ％", "१००", "𝟕𝟐", "−٥"].map((text) => {
      const share = parsePercent(text);
      return share === null ? null : toText(share);
    }),
  ).toEqual(["18/25", "18/25", "18/25", "29/40", "29/40", "1", "18/25", "-1/20"]);
  expect(
    ["½", "⅔", "１／３", "1½", "七十二"]
      .map((text) => parsePercent(text))
      .map((share) => share && toText(share)),
  ).toEqual(["1/2", "2/3", "1/3", null, null]);
  expect(parseAmount("١٬٢٠٠")).toEqual(parseAmount("1200"));
  expect(parseFigure("٨٦٫٠ ٪")).toEqual(parseFigure("86.0 %"));
  expect(asciiNumeral("72.5 %")).toBe("72.5 %");
});

test("a table of them has its figures", async () => {
  const { stdout } = await runCli(["score", "../numbers-loose/digits.csv", "--format", "json"], { cwd });
  const found = JSON.parse(stdout) as Result;
  expect(figuresOf(found)).toEqual(["72", "72", "72", "145/2", "145/2", "50", "100"]);
  expect(found.problems).toEqual([]);
});

test("a cell of a workbook that shows 1/2 is a share", async () => {
  const { stdout } = await runCli(["score", "../numbers-loose/fractions.xlsx", "--format", "json"], { cwd });
  const found = JSON.parse(stdout) as Result;
  expect(figuresOf(found)).toEqual(["50", "100/3", "100", "145/2", "12", "0"]);
  expect(found.problems).toEqual([]);
});

/** Of 2400: 1200 is a half, 1.2 a two-thousandth. */
test.each([
  ["comma-decides.csv", "50", []],
  ["point-decides.csv", "50", []],
  ["comma-thousands.csv", "50", []],
  ["twice.csv", "50", []],
  ["arabic.csv", "50", []],
  ["nothing-decides.csv", "1/20", ["1.200"]],
  ["nothing-decides-comma.csv", "1/20", ["1,200"]],
  ["both.csv", "1/20", ["1.200"]],
])("%s: %s %%, ambiguous: %j", async (file, exact, ambiguous) => {
  const found = await scoreOf(file, "--plan", "plan.yaml");
  expect(figuresOf(found)[0]).toBe(exact);
  const doubts = found.problems.filter(({ code }) => code === "NAP241");
  expect(doubts.map(({ params }) => params["written"])).toEqual(ambiguous);
  for (const { params } of doubts) expect(params).toMatchObject({ decimal: "1.2", thousands: "1200" });
});

test.each(["weight", "target"])("a %s of a plan with a comma is told in both readings", async (key) => {
  const found = await runCli(["check", `../numbers-loose/${key}.yaml`, "--format", "json"], { cwd });
  const { problems } = JSON.parse(found.stdout) as Result;
  expect(problems.map(({ code, params }) => [code, params["written"], params["thousands"]])).toEqual([
    ["NAP241", "1,200", "1200"],
  ]);
});
