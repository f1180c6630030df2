// The built command line where the world around it does not play along → a plain message, and old files whole
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inTemporaryFolder, runBuilt } from "./builtCli.ts";

test("results go to files, whole, and never over others unasked", () =>
  inTemporaryFolder((folder) => {
    const argv = [
      "score",
      "--format",
      "json=out/score.json",
      "--format",
      "csv=score.csv",
      "--format",
      "compact",
    ];
    const first = runBuilt(argv, folder);
    expect([first.exitCode, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^nap: no files or workspace here: [^\n]*\n$/),
    ]);
    expect(first.stdout).toMatch(/ % \(\d+ scored of \d+ eligible/);
    const written = readFileSync(join(folder, "out/score.json"), "utf8");
    expect(JSON.parse(written)).toMatchObject({ kind: "scores" });

    writeFileSync(join(folder, "score.csv"), "mine");
    const second = runBuilt(["score", "--format", "json=new.json", "--format", "csv=score.csv"], folder);
    expect([second.exitCode, second.stdout]).toEqual([2, ""]);
    expect(second.stderr).toContain('nap: "score.csv" exists already; use --force');
    expect(existsSync(join(folder, "new.json"))).toBe(false);
    expect(runBuilt(["score", "-o", "score.csv", "--format", "csv", "--force"], folder).exitCode).toBe(0);
    expect(readFileSync(join(folder, "score.csv"), "utf8")).toMatch(/^assessment,method,/);
    expect(readdirSync(folder).toSorted()).toEqual(["out", "score.csv"]);
  }));
