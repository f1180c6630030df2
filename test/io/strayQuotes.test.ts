// a table with stray quotes → every other row is read, at its line, up to twenty of them
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../cli/runCli.ts";
import { withoutLines } from "../../src/io/table/withoutLines.ts";

let cwd: string;
beforeEach(() => (cwd = mkdtempSync(join(tmpdir(), "nap-stray-"))));
afterEach(() => rmSync(cwd, { recursive: true }));

interface Found {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly params: { readonly row: number; readonly last?: true };
}

async function check(text: string): Promise<Found[]> {
  writeFileSync(join(cwd, "r.csv"), text);
  const { stdout } = await runCli(["check", "r.csv", "--format", "json"], { cwd });
  return (JSON.parse(stdout) as { problems: Found[] }).problems;
}

const rows = (count: number): string[] => Array.from({ length: count }, (_, index) => `1.${index + 1},x"y,`);

test.each(["\n", "\r\n", "\r"])("rows ended by %j", async (end) => {
  const lines = ["clause,status,note", '1.1,"full" x,a', "1.2,dnoe,b", "", '1.3,none,x"y', "1.4,full"];
  const found = await check(lines.join(end) + end);
  expect(found.map(({ code, line, column, params: { row } }) => [code, line, column, row])).toEqual([
    ["NAP115", 2, 5, 2],
    ["NAP203", 3, 5, 3],
    ["NAP115", 5, 10, 5],
    ["NAP109", 6, 1, 6],
  ]);
});

test("twenty of them, and one more", async () => {
  const header = "clause,status,note";
  const twenty = await check([header, ...rows(20), "9.9,dnoe,"].join("\n"));
  expect(twenty.map(({ code }) => code)).toEqual([...Array<string>(20).fill("NAP115"), "NAP203"]);
  expect(twenty.some(({ params }) => params.last !== undefined)).toBe(false);
  const more = await check([header, ...rows(21), "9.9,dnoe,"].join("\n"));
  expect(more.map(({ code }) => code)).toEqual(Array<string>(21).fill("NAP115"));
  expect(more.map(({ params }) => params.last ?? false)).toEqual([...Array<boolean>(20).fill(false), true]);
});

test("one in the header, behind which nothing is known", async () => {
  const found = await check('clause,sta"tus\n1.1,dnoe\n');
  expect(found.map(({ code, params }) => [code, params.last])).toEqual([["NAP115", true]]);
});

test("lines are left out whatever their breaks, and wherever chunks end", async () => {
  const text = "a\r\nb\rc\nd\r\n\r\ne";
  const after = (lines: number): string =>
    ["", "b\rc\nd\r\n\r\ne", "c\nd\r\n\r\ne", "d\r\n\r\ne", "\r\ne", "e"][lines] ?? "";
  for (const size of [1, 2, 3, 100])
    for (const lines of [1, 2, 3, 4, 5]) {
      const chunks = (async function* () {
        for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
      })();
      let rest = "";
      for await (const chunk of withoutLines(chunks, lines)) rest += chunk.toString();
      expect(rest, `${lines} lines, ${size} bytes`).toBe(after(lines));
    }
});
