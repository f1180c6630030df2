// A clause that one side did not rate, however its table says so → coverage, and no part of the rating term.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/common-clauses");

interface Found {
  readonly gap: { readonly exact: string };
  readonly terms: Readonly<Record<"coverage" | "rating", { readonly exact: string }>>;
}

const found = async (a: string, b: string): Promise<string[]> => {
  const files = [`${a}.csv`, `${b}.csv`];
  const call = ["compare", ...files, "--plan", "plan.yaml", "--method", "halves", "--format", "json"];
  const { gap, terms } = JSON.parse((await runCli(call, { cwd })).stdout) as Found;
  return [gap.exact, terms.coverage.exact, terms.rating.exact];
};

test.each(["no-row", "blank", "unrated", "not-due"])("%s beside a rating", async (name) => {
  expect(await found(name, "rated")).toEqual(["25", "25", "0"]);
  expect(await found("rated", name)).toEqual(["-25", "-25", "0"]);
});

test("two that did not rate it, each in its way", async () => {
  expect(await found("blank", "not-due")).toEqual(["0", "0", "0"]);
});
