// `--plan` of the call → it takes the place of the workspace's plan, in every command.
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { runCli } from "../cli/runCli.ts";

const cwd = join(projectRoot, "fixtures/trust/plan-of-call");
const json = ["--format", "json"];

/** Both drafts have eight clauses, the plan of the workspace has five. */
const drafts = [["draft.yaml"], ["./draft.yaml"], [join(cwd, "draft.yaml")], ["other-id.yaml"]];

test.each([...drafts.map(([plan = ""]) => [plan, 8] as const), ["five", 5] as const])(
  "%s: %i clauses",
  async (plan, total) => {
    const run = async (...argv: string[]) => {
      const result = await runCli([...argv, "--plan", plan, ...json], { cwd });
      expect([result.exitCode, result.stderr]).toEqual([0, expect.not.stringContaining("NAP")]);
      return JSON.parse(result.stdout) as Record<string, never>;
    };
    const { scores } = (await run("score")) as unknown as { scores: { overall: { total: number } }[] };
    expect(scores.map(({ overall }) => overall.total)).toEqual([total, total]);
    const { figures } = (await run("explain", "overall", "--assessment", "a")) as unknown as {
      figures: { figure: { total: number } }[];
    };
    expect(figures.map(({ figure }) => figure.total)).toEqual([total]);
    const compared = (await run("compare", "a", "b")) as unknown as {
      a: { overall: { total: number } };
      b: { overall: { total: number } };
    };
    expect([compared.a.overall.total, compared.b.overall.total]).toEqual([total, total]);
    const { tries } = (await run("methods", "--try", "--assessment", "a")) as unknown as {
      tries: { scores: { overall: { total: number } }[] }[];
    };
    expect(new Set(tries[0]?.scores.map(({ overall }) => overall.total))).toEqual(new Set([total]));
    const { problems } = (await run("check")) as unknown as { problems: unknown[] };
    expect(problems).toEqual([]);
  },
);

test("an id that no plan has is refused, with what was probably meant", async () => {
  const { stderr, exitCode } = await runCli(["score", "--plan", "fife"], { cwd });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("five")]);
});
