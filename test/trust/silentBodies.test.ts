// Bodies of which nobody rated all clauses, or any → a figure over all of them, and a row for each body.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/silent-bodies");

interface Body {
  readonly id: string;
  readonly exact: string | null;
  readonly scored: number;
  readonly counted: number;
  readonly setAside: number;
}

test.each([
  // A clause rated as a whole is set aside for a partner; one that nobody rated is a gap of all who answer for it.
  ["one-of-three", ["m 100/3 1/3 0", "n 50 2/2 0", "partner 0 0/1 1", "sole 0 0/1 0"]],
  ["partner-alone", ["m 0 0/3 0", "n 50 1/2 0", "partner 50 2/2 0", "sole 0 0/1 0"]],
  ["nothing", ["m 0 0/3 0", "n 0 0/2 0", "partner 0 0/2 0", "sole 0 0/1 0"]],
])("%s, where a gap counts as zero", async (assessment, right) => {
  const call = ["score", "--assessment", assessment, "--format", "json"];
  const { scores } = JSON.parse((await runCli(call, { cwd })).stdout) as { scores: { bodies: Body[] }[] };
  const found = scores[0]?.bodies.map(
    ({ id, exact, scored, counted, setAside }) => `${id} ${exact} ${scored}/${counted} ${setAside}`,
  );
  expect(found).toEqual(right);
});

test.each(["score", "compare"])("%s has a row for each body in csv", async (command) => {
  const names = command === "score" ? ["--assessment", "nothing"] : ["nothing", "one-of-three"];
  const { stdout } = await runCli([command, ...names, "--format", "csv"], { cwd });
  for (const id of ["m", "n", "partner", "sole"]) expect(stdout).toMatch(new RegExp(`,body,${id},`));
});
