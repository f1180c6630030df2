// Cells that mislead → the problems that were written down as right, each at its place, and no suggestion across an opposite.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

interface Right {
  readonly scale: string;
  readonly method?: string;
  readonly told: readonly string[];
  readonly meant?: readonly string[];
}

interface Found {
  readonly problems: readonly {
    readonly code: string;
    readonly line: number;
    readonly column: number;
    readonly params: { readonly suggestion?: string | null };
  }[];
}

const cwd = join(projectRoot, "fixtures/trust");
const right = parse(readFileSync(join(cwd, "expected.yaml"), "utf8")) as Readonly<Record<string, Right>>;

test.each(Object.entries(right))("%s", async (file, { scale, method, told, meant }) => {
  const flags = ["--plan", "tables/plan.yaml", "--scale", scale, ...(method ? ["--method", method] : [])];
  const { stdout, stderr } = await runCli(["check", file, ...flags, "--format", "json"], { cwd });
  expect(stdout, stderr).not.toBe("");
  const { problems } = JSON.parse(stdout) as Found;
  const places = problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
  expect(places.toSorted()).toEqual(told.toSorted());
  expect(problems.flatMap(({ params }) => params.suggestion ?? [])).toEqual(meant ?? []);
});
