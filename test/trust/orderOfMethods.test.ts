// One assessment under many methods → the declared one first, thin coverage last and marked, never by figure.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/order-of-methods");

test.each([
  ["due", ["weakest-body", "binary", "full-or-partial", "sigma-due", "halves", "thin"]],
  ["rated", ["thin", "binary", "full-or-partial", "sigma-due", "halves", "weakest-body"]],
])("%s", async (assessment, order) => {
  const call = ["methods", "--try", "--assessment", assessment];
  const { stdout } = await runCli([...call, "--format", "csv"], { cwd });
  const ids = stdout.split("\n").flatMap((line) => order.filter((id) => line.split(",").includes(id)));
  expect([...new Set(ids)]).toEqual(order);
  const pretty = await runCli(call, { cwd });
  expect(pretty.stdout).toMatch(/^thin.*! 25\.00/m);
  expect(pretty.stdout).not.toMatch(/^(halves|binary|sigma-due).*!/m);
});
