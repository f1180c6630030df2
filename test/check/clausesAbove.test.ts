// the clauses of a table → those whose id begins others, in steps that grow with the table
import { expect, test } from "vitest";
import { clausesAbove } from "../../src/check/clausesAbove.ts";
import { startOf } from "../../src/model/place.ts";

const at = startOf("t.csv");
const found = (...ids: readonly string[]) =>
  clausesAbove(ids.map((text) => ({ text, at, count: 1 }) as never)).map(({ text, below, count }) => [
    text,
    below,
    count,
  ]);

test("an id is above all that go on behind its dot", () => {
  expect(found("1", "1.1", "1.2", "1.2.1", "10.1", "2.")).toEqual([
    ["1", "1.1", 3],
    ["1.2", "1.2.1", 1],
  ]);
  expect(found("1.", "1.1")).toEqual([["1.", "1.1", 1]]);
  expect(found("1.1", "1.2", ".5", "a..b")).toEqual([]);
});

test("ids of a hundred thousand parts, and fifty thousand ids", () => {
  const start = performance.now();
  const long = "1.".repeat(100_000);
  expect(found("1", `${long}1`, `${long}2`, `${long}3`)).toEqual([["1", `${long}1`, 3]]);
  expect(found(...Array.from({ length: 50_000 }, (_, index) => `${index % 100}.${index}`), "7")).toHaveLength(
    1,
  );
  expect(performance.now() - start).toBeLessThan(5000);
});
