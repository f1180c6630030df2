// What a mapping says of reading that its files have not → NAP616 at its place, and the figure all the same
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

interface Found {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly file: string;
  readonly line: number;
}

const contents = {
  "own.csv": "No,State\n1,full\n2,none\n",
  "own.json": '{"list": [{"No": "1", "State": "full"}, {"No": "2", "State": "none"}]}',
  "own.html": "<table><tr><th>No<th>State<tr><td>1<td>full<tr><td>2<td>none</table>",
};

/** `read` stands in line 3 of the mapping. */
const check = (read: string, names: readonly string[]): Promise<Found[]> =>
  inTemporaryFolder(async (cwd) => {
    for (const [name, content] of Object.entries(contents)) writeFileSync(join(cwd, name), content);
    writeFileSync(
      join(cwd, "m.yaml"),
      `format: nap/mapping@1\nid: m\nread: {${read}}\ncolumns: {clause: No, status: State}\nrepeats: first\n`,
    );
    const call = ["check", ...names, "--mapping", "m.yaml", "--format", "json"];
    const { stdout } = await runCli(call, { cwd });
    return (JSON.parse(stdout) as { problems: Found[] }).problems.filter(({ code }) => code === "NAP616");
  });

test.each<[string, string, string, string]>([
  ["sheet: State", "own.csv", "sheet", "none"],
  ["table: 2", "own.csv", "table", "none"],
  ["rows: list", "own.csv", "rows", "none"],
  ["sheet: State", "own.json", "sheet", "rows"],
  ["table: 1", "own.json", "table", "rows"],
  ["sheet: 1", "own.html", "sheet", "table"],
  ["rows: list", "own.html", "rows", "table"],
])("%s of %s", async (read, name, key, has) => {
  const [found, ...others] = await check(read, [name]);
  expect(others).toEqual([]);
  expect(found?.params).toMatchObject({ key, file: name, has });
  expect([found?.file, found?.line]).toEqual(["m.yaml", 3]);
});

test.each([
  ["rows: list", ["own.json"]],
  ["table: 1", ["own.html"]],
  ["header: 1", ["own.csv"]],
  // One of them has such a thing.
  ["rows: list", ["own.csv", "own.json"]],
])("%s of %j is fine", async (read, names) => {
  expect(await check(read, names)).toEqual([]);
});
