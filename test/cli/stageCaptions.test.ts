// A stage, and the commands that compute with it → the figure of that stage, and its name, in each format.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

/** Two rounds of one assessor: m06 as rated, y1 with replies. */
const twoRounds = (
  body: (nap: (...argv: string[]) => Promise<string>, cwd: string) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/replies/workspace"), cwd, { recursive: true });
    const text = readFileSync(join(cwd, "assessment.yaml"), "utf8");
    const plan = readFileSync(join(cwd, "plan.yaml"), "utf8");
    writeFileSync(
      join(cwd, "plan.yaml"),
      `${plan}rounds:\n  - {id: m06, as-of: 2021-06-30}\n  - {id: y1, as-of: 2021-12-31}\n`,
    );
    const before = text
      .replace("id: council", "id: before")
      .replace("as-of: 2021-12-31", "round: m06")
      .replace(/^repl.*\n/gm, "");
    writeFileSync(join(cwd, "before.yaml"), before);
    writeFileSync(join(cwd, "assessment.yaml"), text.replace("as-of: 2021-12-31", "round: y1"));
    await body(async (...argv) => {
      const { stdout, stderr } = await runCli([...argv, "--quiet"], { cwd });
      expect(stderr).not.toMatch(/^(nap|error)/);
      return stdout;
    }, cwd);
  });

const names = {
  first: "first ratings",
  reply: "ratings with the replies of the bodies",
  final: "final ratings",
} as const;

// By hand: all rounds begin with 43.75; the stages of y1 have 43.75, 75 and 50.
test.each([
  ["first", "0.00", "43.75"],
  ["reply", "31.25", "75.00"],
  ["final", "6.25", "50.00"],
] as const)("stage %s moves progress by %s to %s, and every format says so", (stage, move, figure) =>
  twoRounds(async (nap) => {
    for (const format of ["pretty", "markdown", "compact"]) {
      const told = await nap(
        "progress",
        "before.yaml",
        "assessment.yaml",
        "--stage",
        stage,
        "--format",
        format,
      );
      expect(told.replaceAll(/\s+/g, " ")).toContain(names[stage]);
      expect(told).toContain(move);
    }
    const json = await nap(
      "progress",
      "before.yaml",
      "assessment.yaml",
      "--stage",
      stage,
      "--format",
      "json",
    );
    expect(json.replaceAll(/\s+/g, "")).toContain(`"stage":"${stage}"`);
    expect(json).toContain(figure);
    expect(
      await nap("progress", "before.yaml", "assessment.yaml", "--stage", stage, "--format", "csv"),
    ).toContain(stage);
  }),
);

test.each(["first", "reply", "final"] as const)("a schedule at stage %s names it in each format", (stage) =>
  twoRounds(async (nap) => {
    for (const format of ["pretty", "markdown", "compact"])
      expect(
        (await nap("schedule", "assessment.yaml", "--stage", stage, "--format", format)).replaceAll(
          /\s+/g,
          " ",
        ),
      ).toContain(names[stage]);
    expect(await nap("schedule", "assessment.yaml", "--stage", stage, "--format", "csv")).toMatch(
      new RegExp(`,${stage}\r?\n`),
    );
  }),
);

test("a doubt about what a decision replaced widens no bounds, in the rows or in a table of doubts", () =>
  twoRounds(async (nap, cwd) => {
    const text = readFileSync(join(cwd, "assessment.yaml"), "utf8");
    writeFileSync(join(cwd, "assessment.yaml"), `${text}doubts: doubts.csv\n`);
    writeFileSync(join(cwd, "doubts.csv"), "clause,activity,body,status\n1.3,b,fin,full\n");
    const boundsAt = async (stage: string): Promise<{ doubted: number }> => {
      const json = await nap("sensitivity", "assessment.yaml", "--stage", stage, "--format", "json");
      return (JSON.parse(json) as { results: { doubted: number }[] }).results[0] as { doubted: number };
    };
    expect((await boundsAt("first")).doubted).toBe(1);
    expect((await boundsAt("final")).doubted).toBe(0);
  }));
