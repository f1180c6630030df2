// Findings and the room that is left → a summary with all of them, or as many as fit and a sentence that says so
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../../../src/present/findings/findings.ts";
import { githubSummary } from "../../../src/render/findings/githubSummary.ts";
import { options } from "../document.ts";
import { anyFindings } from "./anyFindings.ts";
import { finding, findingsDocument } from "./findingsDocument.ts";

const mebibyte = 1024 * 1024;
const many = (count: number): Finding[] =>
  Array.from({ length: count }, (_, at) => ({ ...finding, line: at, where: `ratings.csv:${at}:5` }));
const rowsOf = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("| **"));

test("2,000 findings fit, each in a row with what to do", () => {
  const text = githubSummary(findingsDocument(many(2000), { headlines: ["2000 errors"] }), options, mebibyte);
  expect(rowsOf(text).length).toBe(2000);
  expect(text).not.toContain("Showing");
  expect(
    text.startsWith("## nap check\n\n2000 errors\n\n| severity | place | problem | what to do |\n"),
  ).toBe(true);
});

test("what does not fit is counted, and the limit is kept", () => {
  const text = githubSummary(findingsDocument(many(20_000)), options, mebibyte);
  const rows = rowsOf(text);
  expect(rows.length).toBeGreaterThan(5000);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(mebibyte);
  expect(text).toContain(
    `Showing ${rows.length} of 20000 findings, worst first: a step summary has a limit of 1 MiB.`,
  );
});

test("a result that does not fit is left out, and said to be", () => {
  const blocks = [{ kind: "text", text: "x".repeat(50_000) }] as const;
  const document = { ...findingsDocument([finding], { hasResult: true }), blocks: () => blocks };
  expect(githubSummary(document, options, 100_000)).toContain("x".repeat(50_000));
  expect(githubSummary(document, options, 40_000)).toContain("The tables of the result are left out");
});

test.each([0, 100, 2000])("in a room of %d bytes there is no more than that", (room) => {
  const text = githubSummary(findingsDocument(many(5)), options, room);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(room);
});

test("whatever the texts are: a row for each finding, without HTML, mentions or commands", () =>
  fc.assert(
    fc.property(anyFindings, (list) => {
      const text = githubSummary(findingsDocument(list), options, mebibyte);
      const visible = list.filter(
        ({ suppression, baseline }) => suppression === null && baseline !== "unchanged",
      );
      const rows = rowsOf(text);
      expect(rows.length).toBe(visible.length);
      for (const row of rows) expect(row.match(/(?<!\\)\|/g)?.length).toBe(5);
      expect(text).not.toMatch(/^\s*::|##\w*\[/m);
      expect(text.replace(/\\[!-/:-@[-`{-~]/g, "")).not.toMatch(/<|@\w/);
    }),
    { numRuns: 200 },
  ));
