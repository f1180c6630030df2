// random tables with rows that cannot be read, under --skip-bad-rows → every row is a rating, a gap or skipped, and the figure is that of the rest
import fc from "fast-check";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";
import { runs } from "./runs.ts";

const cwd = join(projectRoot, "fixtures/trust/common-clauses");
const values: Readonly<Record<string, number>> = { full: 100, partial: 50, none: 0 };
const planned = ["1.1", "1.2", "1.3", "1.4"];

const row = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...planned), fc.constantFrom(...Object.keys(values))) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...planned), fc.constantFrom("", "fulll", "72")) },
  fc.tuple(fc.constantFrom("7.7", "", "Total", "1.1, 1.2"), fc.constantFrom("full", "none", "")),
  fc.constantFrom(["1.1", "full", "late", "of March"], ["1.2"], ["", ""]),
);

interface Found {
  readonly scores: readonly { readonly overall: { readonly exact: string | null } }[];
  readonly tables: readonly {
    readonly rows: number;
    readonly rated: number;
    readonly unrated: number;
    readonly skipped: readonly { readonly reason: string; readonly rows: number }[];
    readonly leftOut: readonly { readonly row: number }[];
  }[];
}

/** Clauses that one row rates, and no other row that is not blank: a clause that two rows rate is in doubt. */
function naive(rows: readonly (readonly string[])[]): readonly number[] {
  const said = rows.filter(([, status = ""]) => status !== "");
  return planned.flatMap((id) => {
    const own = said.filter(([clause, , ...more]) => clause === id && more.length === 0);
    const value = values[own[0]?.[1] ?? ""];
    return own.length === 1 && value !== undefined ? [value] : [];
  });
}

test("rows = rated + unrated + skipped, and the figure is that of what is left", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const cell = (text: string): string => (text.includes(",") ? `"${text}"` : text);
      const lines = rows.map((cells) => cells.map(cell).join(","));
      const stdin = ["clause,status", ...lines, "1.4,none", ""].join("\n");
      const all = [...rows, ["1.4", "none"]];
      const call = ["score", "-", "--plan", "plan.yaml", "--method", "halves", "--scale", "three-step"];
      const { stdout } = await runCli([...call, "--skip-bad-rows", "--format", "json"], { cwd, stdin });
      const { scores, tables } = JSON.parse(stdout) as Found;
      const [table] = tables;
      const skipped = table?.skipped.reduce((sum, own) => sum + own.rows, 0) ?? 0;
      expect(table?.rows).toBe(all.length);
      expect((table?.rated ?? 0) + (table?.unrated ?? 0) + skipped).toBe(all.length);
      const isBad = (cells: readonly string[]): boolean =>
        cells.length !== 2
          ? cells.length > 2
          : cells[1] !== "" &&
            cells[0] !== "Total" &&
            !(planned.includes(cells[0] ?? "") && values[cells[1] ?? ""] !== undefined);
      const bad = all.flatMap((cells, index) => (isBad(cells) ? [index + 2] : []));
      expect(table?.leftOut.map((own) => own.row)).toEqual(expect.arrayContaining(bad));
      const left = naive(all);
      const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
      const [top = "", under = "1"] = (scores[0]?.overall.exact ?? "").split("/");
      expect(scores[0]?.overall.exact === null ? null : Number(top) / Number(under)).toEqual(
        left.length === 0 ? null : expect.closeTo(mean, 9),
      );
    }),
    { numRuns: runs(100) },
  );
});
