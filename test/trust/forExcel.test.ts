// Thirds, sevenths and ids such as 1.10 → csv and tsv without a fraction or a word that a spreadsheet makes a date of.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/for-excel");

const calls = [
  ["score", "a.csv", "--ratings"],
  ["score", "b.csv", "--method", "percent"],
  ["explain", "overall", "a.csv"],
  ["explain", "1.2", "b.csv"],
  ["compare", "a.csv", "b.csv"],
  ["methods", "--try", "a.csv"],
  ["audit", "--figure", "33.8", "--clauses", "21", "--scale", "binary"],
];

const isDate = (cell: string): boolean =>
  /^[=+@]/.test(cell) || /^\d{1,4}([/-]\d{1,4}){1,2}$/.test(cell) || /^\d{1,2}[. -]\p{L}{3}/u.test(cell);

test.each(calls.flatMap((call) => ["csv", "tsv"].map((format) => [call.join(" "), format, call] as const)))(
  "%s in %s",
  async (_, format, call) => {
    const { stdout } = await runCli([...call, "--format", format], { cwd });
    const cells = stdout.split(/[,\t\n]/).map((cell) => cell.replaceAll('"', ""));
    expect(cells.length).toBeGreaterThan(20);
    // Rows of the input are quoted as they were written.
    const written = new Set(["1/3", "1/7", "2/11", "2/3", "1/6", "1/9"]);
    expect(cells.filter((cell) => isDate(cell) && !written.has(cell))).toEqual([]);
  },
);
