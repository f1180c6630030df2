// A mapping that names the wrong encoding → the header that was read, and the encoding in which the columns are there
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

test.each([
  ["windows-1251", "koi8-r", "Мера", "Статус", "выполнено"],
  ["koi8-u", "windows-1251", "Захід", "Стан", "виконано"],
  ["macintosh", "windows-1252", "Código", "Situación", "cumplido"],
])("a file in %s, named %s", async (actual, named, clause, status, word) => {
  await inTemporaryFolder(async (cwd) => {
    writeFileSync(join(cwd, "a.csv"), iconv.encode(`${clause};${status}\n1.1;${word}\n`, actual));
    const mapping = (encoding: string): void =>
      writeFileSync(
        join(cwd, "m.yaml"),
        `format: nap/mapping@1\nid: m\nread: {encoding: ${encoding}}\ncolumns: {clause: ${clause}, status: ${status}}\n`,
      );
    mapping(named);
    const { stderr } = await runCli(["score", "a.csv", "--mapping", "m.yaml"], { cwd });
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(`in the encoding ${actual} all columns are found`);
    mapping(actual);
    const { stdout } = await runCli(["score", "a.csv", "--mapping", "m.yaml", "--format", "compact"], {
      cwd,
    });
    expect(stdout).toContain("100.00 %");
  });
});
