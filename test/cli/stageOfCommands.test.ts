// `--stage` and the commands that ask about claims, methods and forms → its effect, its name in each format, or a refusal.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../architecture/projectRoot.ts";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli } from "./runCli.ts";

const nap = (...argv: string[]) => runCli(argv);

/** Both stages are claimed: by hand 43.75 at the first, 50 at the final one. */
const claimed = (body: (cwd: string) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (cwd) => {
    cpSync(join(projectRoot, "fixtures/replies/workspace"), cwd, { recursive: true });
    const text = readFileSync(join(cwd, "assessment.yaml"), "utf8");
    writeFileSync(join(cwd, "assessment.yaml"), `${text}claims: [{figure: "50.00"}, {figure: "43.75"}]\n`);
    await body(cwd);
  });

test.each([
  [[], "50.00", "final"],
  [["--stage", "first"], "43.75", "first"],
] as const)(
  "claims are held against the final ratings unless told otherwise: %j",
  (flags, reproduced, stage) =>
    claimed(async (cwd) => {
      const audit = (format: string) =>
        runCli(["audit", ".", "--quiet", "--format", format, ...flags], { cwd });
      const { stdout } = await audit("json");
      expect(new Set(stdout.match(/"stage": "[a-z]+"/g))).toEqual(new Set([`"stage": "${stage}"`]));
      for (const format of ["pretty", "markdown", "compact"])
        expect((await audit(format)).stdout.replaceAll(/\s+/g, " ")).toContain(`${stage} ratings`);
      const lines = (await audit("csv")).stdout.trim().split(/\r?\n/);
      for (const line of lines.slice(1)) expect(line).toMatch(new RegExp(`,${stage}$`));
      const pretty = (await audit("pretty")).stdout.split(/(?=council: )/);
      expect(pretty.find((part) => part.startsWith(`council: ${reproduced}`))).toContain(
        "reproduced by these rows",
      );
    }),
);

test.each([
  ["first", "43.75"],
  ["reply", "75.00"],
  ["final", "50.00"],
])("each method is tried at stage %s", async (stage, figure) => {
  for (const format of ["pretty", "markdown", "compact", "json", "csv"]) {
    const { stdout } = await nap(
      "methods",
      "--try",
      "fixtures/replies/workspace",
      "--quiet",
      "--stage",
      stage,
      "--format",
      format,
    );
    expect(stdout).toContain(figure);
    expect(stdout).toContain(
      stage === "reply" && format !== "json" && format !== "csv" ? "with the replies" : stage,
    );
  }
});

test("a method that cannot read a reply gives no figure, at any stage", () =>
  claimed(async (cwd) => {
    const replies = readFileSync(join(cwd, "replies.csv"), "utf8");
    writeFileSync(join(cwd, "replies.csv"), replies.replace("1.1,,moj,object,full,", "1.1,,moj,object,,60"));
    for (const stage of ["first", "final"]) {
      const argv = ["methods", "--try", ".", "--quiet", "--stage", stage, "--format", "json"];
      const tries = async (...more: string[]) => {
        const { stdout } = await runCli([...argv, ...more], { cwd });
        const [found] = (
          JSON.parse(stdout) as {
            tries: {
              scores: { method: { id: string } }[];
              unreadable: { method: string | { id: string } }[];
            }[];
          }
        ).tries;
        return {
          scored: found?.scores.map(({ method }) => method.id),
          unreadable: JSON.stringify(found?.unreadable),
        };
      };
      const found = await tries();
      expect(found.scored).toContain("halves");
      expect(found.scored).not.toContain("full-or-partial");
      expect(found.unreadable).toContain("full-or-partial");
    }
  }));

test.each([
  [["form", "fixtures/replies/workspace", "--reply", "--body", "moj"], "a form shows what was rated first"],
  [["methods"], "methods are listed without ratings"],
  [["audit", "--figure", "50"], "--figure is about numbers alone; leave out --stage"],
  [["list"], "unknown option"],
  [["collect", "x.csv"], "unknown option"],
])("%j does not take a stage", async (argv, message) => {
  const { exitCode, stderr, stdout } = await nap(...argv, "--stage", "final");
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr.replaceAll(/\s+/g, " ")).toContain(message);
});
