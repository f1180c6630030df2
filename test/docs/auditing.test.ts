// The examples and tables in docs/auditing.md → what nap audit really says and does
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { roundingRules, toText, unround, usualScales } from "../../src/core.ts";
import { levelText } from "../../src/present/audits/levelText.ts";
import { runCli } from "../cli/runCli.ts";
import { words } from "../words.ts";

const page = readFileSync(new URL("../../docs/auditing.md", import.meta.url), "utf8");

const examples = [...page.matchAll(/^```console\n\$ nap (.*)\n([^]*?)^```$/gm)].map(
  ([, command = "", output = ""]) => ({ command, output }),
);

/** The rows of the table under this heading, cell by cell. */
const tableUnder = (heading: string): string[][] =>
  (page.split(/^## /m).find((section) => section.startsWith(heading)) ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")));

test("there are examples", () => expect(examples.length).toBeGreaterThan(5));

/** The output with … for what the page leaves out; the output itself where a piece is not found. */
function shortened(stdout: string, shown: string): string {
  const pieces = shown.split(/^…\n/m);
  let from = 0;
  const ends = pieces.map((piece, index) => {
    const at = index === 0 ? (stdout.startsWith(piece) ? 0 : -1) : stdout.indexOf(piece, from);
    from = at < 0 ? Number.POSITIVE_INFINITY : at + piece.length;
    return from;
  });
  const wholeEnd = shown.endsWith("…\n") || ends.at(-1) === stdout.length;
  return ends.every(Number.isFinite) && wholeEnd ? shown : stdout;
}

describe.each(examples)("nap $command", ({ command, output }) => {
  test("says what the page shows, left out only where … stands", async () => {
    const { stdout, stderr, exitCode } = await runCli(command.split(" "), { cwd: "/" });
    expect([stderr, exitCode]).toEqual(["", 0]);
    expect(shortened(stdout, output)).toBe(output);
  });
});

test("the ranges of 72.22 are those that un-rounding gives", () => {
  const rows = tableUnder("What a printed figure stands for");
  expect(rows.map(([, rule]) => rule).toSorted()).toEqual([...roundingRules].toSorted());
  for (const [, rule, range = ""] of rows) {
    const found = unround("72.22", roundingRules.find((known) => known === rule) ?? "up");
    const [low, high] = [...range.matchAll(/\d+\.\d+/g)].map(([number]) => number);
    expect([found?.low, found?.high].map((end) => end && toText(end))).toEqual(
      [low, high].map((text) => {
        const exact = unround(text ?? "", "down");
        return exact === null ? "" : toText(exact.low);
      }),
    );
    expect([found?.lowClosed, found?.highClosed]).toEqual([
      range.startsWith("from"),
      range.includes("up to") || range.includes("both included"),
    ]);
  }
});

test("the scales are those that are tried", () => {
  const rows = tableUnder("Scales");
  expect(rows.map(([, id]) => id)).toEqual(usualScales.map(({ id }) => id));
  for (const [, id, levels = ""] of rows) {
    const known =
      usualScales.find((scale) => scale.id === id)?.levels.map((level) => levelText(level, words.en)) ?? [];
    const [start, end] = levels.split(", … ");
    expect(known.slice(0, start?.split(", ").length).join(", ")).toBe(start);
    expect(known.at(-1)).toBe(end ?? known.at(-1));
    expect(end === undefined ? known.join(", ") : levels).toBe(levels);
  }
});
