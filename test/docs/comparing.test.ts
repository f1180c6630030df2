// the worked example of docs/comparing.md -> every figure in it, computed anew from the ratings that it prints
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  add,
  divide,
  fraction,
  multiply,
  one,
  parseFraction,
  subtract,
  sum,
  toText,
  zero,
} from "../../src/math/fraction.ts";
import type { Fraction } from "../../src/math/fraction.ts";
import { mean, minimum } from "../../src/math/means.ts";
import { roundToText } from "../../src/math/round.ts";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const page = readFileSync(join(projectRoot, "docs/comparing.md"), "utf8");

const cells = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table whose header starts with these cells. */
function tableOf(...header: readonly string[]): string[][] {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => header.every((title, index) => cells(line)[index] === title));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map(cells);
}

type Side = "A" | "B";
interface Rule {
  readonly values: Side;
  readonly within: Side;
  readonly across: Side;
}

const clauses = tableOf("clause", "direction", "A", "B").map(([id = "", direction = "", A = "", B = ""]) => ({
  id,
  direction,
  A,
  B,
}));

const worth = (letter: string, values: Side): Fraction =>
  letter === "I" ? one : letter === "N" ? zero : values === "A" ? fraction(3, 4) : fraction(1, 2);

/** The figure in percent, written out without the code under test. */
function figure(ratings: Side, { values, within, across }: Rule, ids: readonly string[]): Fraction {
  const rated = clauses.filter(({ id }) => ids.includes(id));
  const valued = rated.map(({ direction, ...letters }) => {
    const bodies = [...letters[ratings]].map((letter) => worth(letter, values));
    return { direction, value: (within === "A" ? mean(bodies) : minimum(bodies)) ?? zero };
  });
  const directions = [...new Set(valued.map(({ direction }) => direction))].map(
    (id) => mean(valued.filter(({ direction }) => direction === id).map(({ value }) => value)) ?? zero,
  );
  const share = across === "A" ? mean(valued.map(({ value }) => value)) : mean(directions);
  return multiply(share ?? zero, fraction(100));
}

const all = (side: Side): Rule => ({ values: side, within: side, across: side });
const idsOf = (side: Side): string[] => clauses.filter((item) => item[side] !== "").map(({ id }) => id);
const common = idsOf("A").filter((id) => idsOf("B").includes(id));
const half = (first: Fraction, other: Fraction): Fraction => divide(add(first, other), fraction(2));

function steps(): Record<string, Fraction> {
  const [fA, fB] = [figure("A", all("A"), idsOf("A")), figure("B", all("B"), idsOf("B"))];
  const [a, b] = [figure("A", all("A"), common), figure("B", all("B"), common)];
  const [x, y] = [figure("A", all("B"), common), figure("B", all("A"), common)];
  return {
    F_A: fA,
    F_B: fB,
    gap: subtract(fA, fB),
    a,
    b,
    x,
    y,
    "coverage of A": subtract(fA, a),
    "coverage of B": subtract(b, fB),
    coverage: add(subtract(fA, a), subtract(b, fB)),
    method: half(subtract(a, x), subtract(y, b)),
    rating: half(subtract(a, y), subtract(x, b)),
  };
}

const ruleOf = (mixture: string): Rule => {
  const [values = "B", within = "B", across = "B"] = [...mixture] as Side[];
  return { values, within, across };
};

const mixtureOf = (taken: readonly number[]): string =>
  [0, 1, 2].map((index) => (taken.includes(index) ? "A" : "B")).join("");

/** The mean change over the six orders of the three choices, and over both ratings. */
function effectOf(choice: number): Fraction {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  const changes = orders.flatMap((order) => {
    const before = order.slice(0, order.indexOf(choice));
    return (["A", "B"] as const).map((side) =>
      subtract(
        figure(side, ruleOf(mixtureOf([...before, choice])), common),
        figure(side, ruleOf(mixtureOf(before)), common),
      ),
    );
  });
  return divide(sum(changes), fraction(changes.length));
}

const printed = (value: Fraction): string[] => [toText(value), roundToText(value, 2, "half-up")];

test("every step of the split", () => {
  const expected = steps();
  const rows = tableOf("step", "how", "exact", "points");
  expect(rows.map(([name]) => name)).toEqual(Object.keys(expected));
  for (const [name = "", , ...figures] of rows)
    expect([name, ...figures]).toEqual([name, ...printed(expected[name] ?? zero)]);
});

test("every mixture of the methods", () => {
  const rows = tableOf("mixture", "A's ratings", "B's ratings");
  expect(rows).toHaveLength(8);
  for (const [mixture = "", ...figures] of rows)
    expect([mixture, ...figures]).toEqual([
      mixture,
      ...(["A", "B"] as const).map((side) => toText(figure(side, ruleOf(mixture), common))),
    ]);
});

test("every choice of the method, and that they add up to its part", () => {
  const rows = tableOf("choice", "exact", "points");
  expect(rows).toEqual(
    ["values", "within", "across"].map((name, index) => [name, ...printed(effectOf(index))]),
  );
  expect(sum(rows.map(([, exact = ""]) => parseFraction(exact) ?? zero))).toEqual(steps()["method"]);
});

test("the transcript is what nap prints", async () => {
  const { stdout } = await runCli(["compare", "a", "b"], {
    cwd: join(projectRoot, "fixtures/compare/ten-clauses"),
  });
  const block = /```text\n\$ nap compare a b\n([\s\S]*?)```/.exec(page)?.[1];
  expect(block).toBe(stdout);
});
