// A path that stands for a stream of the call itself → what goes there, wherever a shell has led it
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder, runShell } from "./builtCli.ts";

const ratings = "clause,status\n1.1,full\n1.2,none\n";

const inFolder = (
  work: (run: (line: string) => ReturnType<typeof runShell>, read: (name: string) => string) => void,
) =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "r.csv"), ratings);
    writeFileSync(join(folder, "old.txt"), "an older line\n");
    work(
      (line) => runShell(line, folder),
      (name) => readFileSync(join(folder, name), "utf8"),
    );
  });

const call = "$NAP score r.csv --quiet --format csv";

test.each([
  ["a file", `${call} -o /dev/stdout > out`],
  ["a file, as the format's own", `${call}=/dev/stdout > out`],
  ["a file, by a number", `${call} -o /dev/fd/3 3> out`],
  ["a file, through the process", `${call} -o /proc/self/fd/1 > out`],
  ["a file, through a link of one's own", `ln -s /dev/stdout link && ${call} -o link > out`],
  ["standard error", `${call} -o /dev/stderr 2> out`],
  ["a pipe", `${call} -o /dev/stdout | cat > out`],
  ["a file, by a stroke", `${call} -o - > out`],
  ["a file, by a stroke behind the format", `${call}=- > out`],
])("%s", (_, line) =>
  inFolder((run, read) => {
    const { stdout } = run(call);
    expect(run(line)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(read("out")).toBe(stdout);
  }),
);

test("what is added by a shell stands behind what was there", () =>
  inFolder((run, read) => {
    expect(run(`${call} -o /dev/stdout >> old.txt`).exitCode).toBe(0);
    expect(read("old.txt")).toBe(`an older line\n${run(call).stdout}`);
  }));

test("a workbook goes into a redirected file, and a page by a stroke", () =>
  inFolder((run, read) => {
    run("$NAP score r.csv --quiet --format xlsx -o /dev/stdout > out.xlsx");
    run("$NAP score r.csv --quiet --format xlsx=other.xlsx");
    expect(read("out.xlsx")).toBe(read("other.xlsx"));
    expect(run("$NAP report r.csv --quiet -o - | head -c 15").stdout).toBe("<!doctype html>");
    const query = run("$NAP counts --plan az-nap-2020-2022").stdout;
    expect(query).toMatch(/^WITH /);
    expect(run("$NAP counts --plan az-nap-2020-2022 -o -").stdout).toBe(query);
  }));

test("without a format, a stream shows what people read, redirected or not", () =>
  inFolder((run, read) => {
    run("$NAP score r.csv --quiet -o /dev/stdout > out");
    expect(read("out")).toBe(run("$NAP score r.csv --quiet").stdout);
    expect(run("$NAP score r.csv --quiet -o -").stdout).toBe(read("out"));
  }));

test.each([
  ["standard output", "> out"],
  ["standard error", "2> out"],
])("a result is not written into the file that takes %s", (_, redirection) =>
  inFolder((run) => {
    const { exitCode, stdout } = run(
      `$NAP score r.csv --force --format csv=out ${redirection}; rc=$?; cat out; exit $rc`,
    );
    expect(exitCode).toBe(2);
    if (redirection.startsWith("2")) expect(stdout).toContain("two formats would be written to out");
  }),
);

test.each([
  ["open for reading only", "1< r.csv"],
  ["full", "> /dev/full"],
])("standard output that is %s is told in words", (_, redirection) =>
  inFolder((run, read) => {
    const { exitCode, stderr } = run(`${call} ${redirection}`);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^nap: cannot write the result: [^\n]+\n$/);
    expect(read("r.csv")).toBe(ratings);
  }),
);
