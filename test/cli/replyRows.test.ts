// Replies and decisions whose status and percent contradict each other, or that the method cannot read → found at each stage.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

interface Told {
  readonly scores: readonly { readonly overall: { readonly percent: string | null } }[];
  readonly problems: readonly { readonly code: string }[];
}

const stages = ["first", "reply", "final"] as const;

/** The workspace of the fixtures with some lines of its replies changed. */
const withReplies = (
  change: (lines: string[]) => void,
  body: (nap: (...argv: string[]) => Promise<Told>) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/replies/workspace"), cwd, { recursive: true });
    const file = join(cwd, "replies.csv");
    const lines = readFileSync(file, "utf8").split("\n");
    change(lines);
    writeFileSync(file, lines.join("\n"));
    await body(
      async (...argv) => JSON.parse((await runCli([...argv, "--format", "json"], { cwd })).stdout) as Told,
    );
  });

const codes = ({ problems }: Told): string[] => problems.map(({ code }) => code).toSorted();

/** A reply that says full and 10 %, and a decision that says none and 80 %, each where another stage would not read it. */
const contradict = (lines: string[]): void => {
  lines[2] = "1.2,,moj,object,full,10,protocol 4,,2022-02-03,,,,";
  lines[5] = "2.1,,dig,agree,,,,,2022-01-30,none,80,a reason,";
};

test.each(stages)("contradictions withhold the figure at stage %s, each told once", (stage) =>
  withReplies(contradict, async (nap) => {
    const told = await nap("score", ".", "--stage", stage);
    expect(codes(told)).toEqual(["NAP254", "NAP402", "NAP402"]);
    expect(told.scores[0]?.overall.percent).toBeNull();
    expect(JSON.stringify(told.scores[0]?.overall)).toContain("2 errors");
  }),
);

test.each([
  // Both replies are left out, so that the ratings of 1.2 and 2.1 stand; of 2.1 only finance is left, which says full.
  ["first", "43.75"],
  ["reply", "75.00"],
  ["final", "50.00"],
])("with --skip-bad-rows stage %s is %s: the ratings stand as if they had not been sent", (stage, percent) =>
  withReplies(contradict, async (nap) => {
    const told = await nap("score", ".", "--stage", stage, "--skip-bad-rows");
    expect(codes(told)).toEqual(["NAP254", "NAP402", "NAP402"]);
    expect(told.scores[0]?.overall.percent).toBe(percent);
  }),
);

test.each(stages)("a word and a percent that hardly agree are told at stage %s", (stage) =>
  withReplies(
    (lines) => {
      lines[1] = "1.1,,moj,object,full,51,portal.example,x,2022-02-01,partial,,a reason,A";
    },
    async (nap) => {
      const told = await nap("score", ".", "--stage", stage);
      expect(codes(told)).toEqual(["NAP254", "NAP420"]);
      expect(told.scores[0]?.overall.percent).not.toBeNull();
    },
  ),
);

test.each(stages)("percents that the method refuses are told at stage %s", (stage) =>
  withReplies(
    (lines) => {
      lines[1] = "1.1,,moj,object,,70,portal.example,x,2022-02-01,,60,a reason,A";
    },
    async (nap) => {
      const told = await nap("score", ".", "--stage", stage, "--method", "full-or-partial");
      expect(codes(told)).toContain("NAP407");
      expect(told.scores[0]?.overall.percent).toBeNull();
    },
  ),
);

test("replies to one thing are told by both of their rows", () =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/replies/workspace"), cwd, { recursive: true });
    const row = "1.1,,moj,object,full,,e,,2022-02-01,,,,";
    const [header = ""] = readFileSync(join(cwd, "replies.csv"), "utf8").split("\n");
    writeFileSync(join(cwd, "replies.csv"), `${header}\n${row}\n${row}\n`);
    const { stderr } = await runCli(["score", ".", "--quiet"], { cwd });
    expect(stderr).toContain("row 3 and row 2");
  }));

test("an empty file of replies withholds the figures", () =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/replies/workspace"), cwd, { recursive: true });
    writeFileSync(join(cwd, "replies.csv"), "\n");
    const { stdout } = await runCli(["score", ".", "--format", "compact"], { cwd });
    expect(stdout).toContain("withheld: 1 error (NAP102)");
  }));

test("a table of replies alone is judged by the assessment that lists it", () =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/replies/workspace"), join(cwd, "assessments"), { recursive: true });
    cpSync(join(cwd, "assessments/plan.yaml"), join(cwd, "plan.yaml"));
    const file = join(cwd, "assessments/assessment.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("plan: plan.yaml", "plan: letters"));
    const { stderr, stdout } = await runCli(["check", "assessments/replies.csv"], { cwd });
    expect(stderr + stdout).not.toContain("NAP112");
    expect(stderr).toContain("belongs to assessment council");
  }));
