// The built command line and where its results go → the verdict in the exit code, no file lost, all files or none
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder, runBuilt, runShell } from "./builtCli.ts";

/** More rows than a pipe holds, so that their reader is gone before all is written. */
const manyRows = `clause,status\n${Array.from({ length: 800 }, (_, at) => `c${at}.1,${at % 2 === 0 ? "full" : "none"}`).join("\n")}\n`;

test.each([
  ["a gate that is not met", "score r.csv --format json --min-score 99", 1],
  ["a gate that is not met, in a table", "score r.csv --min-score 99", 1],
  ["a gate that is met", "score r.csv --format json --min-score 40", 0],
  ["nothing to find", "score r.csv --format jsonl", 0],
  ["wrong rows", "score bad.csv --format json", 1],
  ["wrong rows, checked", "check bad.csv --format json", 1],
  ["a gate of a comparison", "compare r.csv other.csv --format json --max-gap 1", 1],
  ["a gate and a file beside", "score r.csv --format json --format csv=out.csv --min-score 99", 1],
])("a reader that leaves early does not change the verdict: %s", (_, call, verdict) =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "r.csv"), manyRows);
    writeFileSync(join(folder, "other.csv"), manyRows.replaceAll("none", "partial"));
    writeFileSync(join(folder, "bad.csv"), manyRows.replaceAll("none", "nought"));
    const { exitCode } = runShell(`$NAP ${call} --quiet | head -c 10; exit "\${PIPESTATUS[0]}"`, folder);
    expect(exitCode).toBe(verdict);
    if (call.includes("out.csv")) expect(readFileSync(join(folder, "out.csv"), "utf8")).toContain("c799.1");
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  }),
);

const ratings = "clause,status\n1.1,full\n1.2,none\n";

function prepare(folder: string): void {
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "r.csv"), ratings);
  symlinkSync("r.csv", join(folder, "soft.csv"));
  linkSync(join(folder, "r.csv"), join(folder, "hard.csv"));
  symlinkSync(".", join(folder, "here"));
  writeFileSync(
    join(folder, "own.yaml"),
    "format: nap/method@1\nid: own\nversion: 1\ntitle: own\nbasis: assumption\nextends: halves\n",
  );
}

test.each([
  "score r.csv -o r.csv",
  "score r.csv -o sub/../r.csv",
  "score r.csv -o soft.csv",
  "score soft.csv -o r.csv",
  "score r.csv -o hard.csv",
  "score r.csv -o here/r.csv",
  "score r.csv --format csv=r.csv",
  "score r.csv --format csv+=r.csv",
  "score r.csv --format csv=new.csv --format json+=hard.csv",
  "check r.csv --format jsonl=soft.csv",
  "score r.csv --method own.yaml --format markdown=own.yaml",
  "methods own.yaml --format json=own.yaml",
  "explain r.csv -o hard.csv",
  "compare r.csv hard.csv -o r.csv",
  "score - -o r.csv < r.csv",
])("what a call reads is never written: nap %s --force", (call) =>
  inTemporaryFolder((folder) => {
    prepare(folder);
    const before = readdirSync(folder);
    const own = readFileSync(join(folder, "own.yaml"), "utf8");
    const { exitCode, stderr, stdout } = runShell(`$NAP ${call} --force --quiet`, folder);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/nap: "[^"]+" is read by this call, so nothing is written to it/);
    expect(readFileSync(join(folder, "r.csv"), "utf8")).toBe(ratings);
    expect(readFileSync(join(folder, "own.yaml"), "utf8")).toBe(own);
    expect(readdirSync(folder)).toEqual(before);
  }),
);

test.each([
  ["one path twice", "--format json=a --format csv=a"],
  ["spelt differently", "--format json=a.x --format csv=./sub/../a.x"],
  ["through a link to the folder", "--format json=a.x --format csv=here/a.x"],
  ["through a link that leads nowhere yet", "--format json=target.x --format csv=dangling.x"],
  ["through a link", "--format json=old.x --format csv=soft.x"],
  ["through a hard link", "--format json+=old.x --format csv=hard.x"],
])("two outputs in one file are refused: %s", (_, formats) =>
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "sub"));
    symlinkSync(".", join(folder, "here"));
    symlinkSync("target.x", join(folder, "dangling.x"));
    writeFileSync(join(folder, "old.x"), "old");
    symlinkSync("old.x", join(folder, "soft.x"));
    linkSync(join(folder, "old.x"), join(folder, "hard.x"));
    const before = readdirSync(folder);
    const { exitCode, stderr } = runBuilt(["score", "--quiet", "--force", ...formats.split(" ")], folder);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("two formats would be written to")]);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(join(folder, "old.x"), "utf8")).toBe("old");
  }),
);

test.each([
  ["the last is a folder", "--format csv=one.csv --format json=new/two.json --format tsv=folder"],
  ["the last has no room", "--format csv=one.csv --format json=new/two.json --format tsv=/dev/full"],
  ["the last lies behind a file", "--format csv=old.csv --format csv+=more.csv --format tsv=file/x.tsv"],
  ["standard output has no room", "--format csv=one.csv --format json=new/two.json --format tsv > /dev/full"],
])("several outputs appear all or none: %s", (_, formats) =>
  inTemporaryFolder((folder) => {
    mkdirSync(join(folder, "folder"));
    for (const name of ["file", "old.csv", "more.csv"]) writeFileSync(join(folder, name), name);
    const before = readdirSync(folder);
    const { exitCode } = runShell(`$NAP score --quiet --force ${formats}`, folder);
    expect(exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
    for (const name of ["file", "old.csv", "more.csv"])
      expect(readFileSync(join(folder, name), "utf8")).toBe(name);
  }),
);

test("a result goes through a link, keeps the rights of the file, and may be added", () =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "real.md"), "old", { mode: 0o600 });
    symlinkSync("real.md", join(folder, "link.md"));
    const line = `$NAP score --quiet -o link.md --force && [ -L link.md ] && stat -c %a real.md`;
    expect(runShell(line, folder)).toEqual({ stdout: "600\n", stderr: "", exitCode: 0 });
    expect(readFileSync(join(folder, "real.md"), "utf8")).toContain("| ");
    runBuilt(["score", "--quiet", "--format", "compact+=new/log.txt", "--format", "tsv=b.tsv"], folder);
    runBuilt(["score", "--quiet", "--format", "compact+=new/log.txt"], folder);
    const lines = readFileSync(join(folder, "new/log.txt"), "utf8").trimEnd().split("\n");
    expect(lines.slice(0, lines.length / 2)).toEqual(lines.slice(lines.length / 2));
  }));

const begins: Readonly<Record<string, RegExp>> = {
  "a.json": /^\{\n {2}"schemaVersion"/,
  "a.jsonl": /^\{"assessment"/,
  "a.CSV": /^assessment,method/,
  "a.tsv": /^assessment\tmethod/,
  "a.md": /^## |^\*\*|^\S.*\n\n/,
  "a.txt": /^\S/,
  "a.sarif": /^\{\n {2}"\$schema"/,
  "a.sarif.json": /^\{\n {2}"\$schema"/,
  "a.svg": /^<svg /,
  "a.xlsx": /^PK/,
  "a.docx": /^PK/,
  "junit.xml": /^<\?xml version="1.0"/,
  "score-junit.xml": /^<\?xml version="1.0"/,
  "gl-code-quality-report.json": /^\[\]\n$/,
};

test.each(Object.entries(begins))("-o %s has the format of its ending", (name, start) =>
  inTemporaryFolder((folder) => {
    expect(runBuilt(["score", "--quiet", "-o", name], folder)).toMatchObject({ exitCode: 0, stdout: "" });
    expect(readFileSync(join(folder, name), "utf8")).toMatch(start);
  }),
);

test.each(["out.html", "out.xml", "out.pdf", "out", "out.yaml", ".csv"])(
  "-o %s is refused, with the endings that there are",
  (name) =>
    inTemporaryFolder((folder) => {
      const { exitCode, stderr, stdout } = runBuilt(["score", "--quiet", "-o", name], folder);
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(".json, .jsonl, .csv, .tsv, .md, .txt");
      expect(readdirSync(folder)).toEqual([]);
    }),
);

test.each([
  ["--format", "csv", "-o", "data.xml"],
  ["--format", "csv=data.html"],
  ["-o", "data", "--format", "csv"],
])("the name of a format beside the path decides: %j", (...argv) =>
  inTemporaryFolder((folder) => {
    expect(runBuilt(["score", "--quiet", ...argv], folder).exitCode).toBe(0);
    const [name = ""] = readdirSync(folder);
    expect(readFileSync(join(folder, name), "utf8")).toMatch(/^assessment,method/);
    expect(existsSync(join(folder, name))).toBe(true);
  }),
);
