// The workspace without a mistake → a copy of it for each test, to be broken.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

/** A problem as the JSON contract has it. */
interface FoundProblem {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly params: { readonly suggestion?: string };
}

export interface MistakesFolder {
  /** The path of a file in the copy. */
  readonly path: (name: string) => string;
  /** Replaces the first occurrence, which must be there. */
  readonly replaceIn: (name: string, from: string, to: string) => void;
  /** Runs nap in the copy. */
  readonly run: (...argv: string[]) => ReturnType<typeof runCli>;
  /** The problems that `nap check` tells. */
  readonly check: () => Promise<readonly FoundProblem[]>;
}

/** To be called once in a test file; the copy is made anew for each test. */
export function useMistakesFolder(): MistakesFolder {
  let cwd = "";
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "nap-mistakes-"));
    cpSync(join(projectRoot, "fixtures/mistakes/workspace"), cwd, { recursive: true });
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  const path = (name: string): string => join(cwd, name);
  const run: MistakesFolder["run"] = (...argv) => runCli(argv, { cwd });
  return {
    path,
    run,
    replaceIn(name, from, to) {
      const text = readFileSync(path(name), "utf8");
      expect(text).toContain(from);
      writeFileSync(
        path(name),
        text.replace(from, () => to),
      );
    },
    async check() {
      const { stdout, stderr, exitCode } = await run("check", "--format", "json");
      expect(exitCode, stderr).toBeLessThan(3);
      return (JSON.parse(stdout) as { problems: FoundProblem[] }).problems;
    },
  };
}
