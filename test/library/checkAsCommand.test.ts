// A workspace that says something of findings → the library's check and `nap check` say the same of each
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { check, loadWorkspace, toJson, type CheckResult } from "../../src/node.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

const files = (nap: string): Record<string, string> => ({
  "nap.yaml": `format: nap/workspace@1\n${nap}`,
  "plan.yaml": `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
bodies: [{id: moj}, {id: pgo}]
directions:
  - id: "1"
    clauses:
      # nap-ignore NAP208: the plan was extended (until 2026-12-31)
      - {id: "1.1", title: Gifts, window: {start: 2019, end: 2021}, lead: [moj]}
      - {id: "1.2", title: Data, window: {start: 2019, end: 2021}}
      - {id: "1.3", lead: [pgo]}
`,
  "assessments/own.yaml": `format: nap/assessment@1
id: own
plan: p
scale: three-step
method: halves
as-of: 2022-12-31
claims: [{figure: "12.5", clauses: 9}] # nap-ignore NAP504: they count parts
ratings: own.csv
`,
  "assessments/own.csv":
    "clause,title,body,status,evidence,note\n1.1,Gifts,moj,full,,Done\n1.2,Budget,,partial,x,A note with words\n1.3,Courts,pgo,not-due,,\n",
  "assessments/other.yaml":
    "format: nap/assessment@1\nid: other\nplan: p\nscale: three-step\nmethod: halves\nratings: other.csv\n",
  "assessments/other.csv": "clause,status\n1.1,full\n1.2,ful\n",
});

const rules =
  "rules: {complete-without-evidence: error, empty-note: info, other-title: warning, NAP501: error, due-and-unrated: warning, NAP208: error}\n";

const cases = {
  "nothing said": "",
  "rules alone": rules,
  "comments and a list": `${rules}suppress: [{rule: NAP801, clause: "1.1", reason: letter}, {rule: NAP203, reason: typo}, {rule: NAP999, reason: x}]\n`,
  "figures that cannot be computed again":
    "rules: {NAP810: error, figure-partly-reproducible: info}\nsuppress: [{rule: NAP811, assessment: other, reason: soon}]\n",
  "what is off": "rules: {NAP501: off, NAP208: off, NAP902: error}\n",
  "what covers nothing":
    "suppress: [{rule: NAP309, reason: none}, {rule: NAP218, reason: old, until: 2020-01-01}]\n",
  "a baseline": `${rules}baseline: known.yaml\n`,
  "a baseline and a list": `${rules}baseline: known.yaml\nsuppress: [{rule: empty-note, reason: short}]\n`,
};

type Json = Pick<CheckResult, "problems" | "summary">;

/** Of what a method finds in the rows the column is only known when the file is looked into once more. */
const comparable = ({ problems, summary }: Json): object => ({
  summary,
  problems: problems
    .map((item) => JSON.stringify(item.code.startsWith("NAP4") ? { ...item, column: 1 } : item))
    .toSorted(),
});

function bothIn(nap: string, today: string, flags: readonly string[] = []): Promise<[Json, Json]> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files(nap))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const inFolder = (argv: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
      runCli(["check", folder, ...argv], { today });
    if (nap.includes("known.yaml")) {
      const written = await inFolder(["--update-baseline", "--baseline", join(folder, "known.yaml")]);
      expect(written.stderr).toContain("known.yaml");
      // Two of them are found no more, and one is new.
      const ratings = join(folder, "assessments/own.csv");
      writeFileSync(
        ratings,
        files(nap)["assessments/own.csv"]?.replace("Budget", "Data").replace("Done", "ok") ?? "",
      );
    }
    const { stdout } = await inFolder(["--format", "json", ...flags]);
    const workspace = await loadWorkspace(folder, { today });
    const method = flags.includes("--method") ? { method: workspace.methods.get("binary") } : {};
    return [JSON.parse(toJson(check(workspace, method))) as Json, JSON.parse(stdout) as Json];
  });
}

test.each(Object.entries(cases))("%s", async (name, nap) => {
  for (const today of ["2026-12-31", "2027-01-01"]) {
    const [library, command] = await bothIn(nap, today);
    expect(comparable(library)).toEqual(comparable(command));
    const states = command.problems.map(({ suppressed, baseline }) => suppressed?.reason ?? baseline ?? "");
    // A test that compares nothing would say nothing.
    if (name.startsWith("a baseline")) expect(new Set(states)).toContain("unchanged");
    if (name.startsWith("comments")) expect(new Set(states)).toContain("letter");
    expect(states).toContain("they count parts");
    if (name === "what is off") expect(command.problems.some(({ code }) => code === "NAP208")).toBe(false);
    else if (today === "2026-12-31") expect(states).toContain("the plan was extended");
    else expect(command.problems.map(({ code }) => code)).toContain("NAP901");
  }
});

test("another method than usual: what covers nothing then is not told", async () => {
  const nap = cases["what covers nothing"];
  const [library, command] = await bothIn(nap, "2026-12-31", ["--method", "binary"]);
  expect(comparable(library)).toEqual(comparable(command));
  expect(command.problems.map(({ code }) => code)).not.toContain("NAP902");
});

test("one assessment of it has the states that it has in all", async () => {
  await inTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files(cases["comments and a list"]))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const workspace = await loadWorkspace(folder, { today: "2026-12-31" });
    const shown = ({ problems }: Json): string[] =>
      problems
        .filter(({ file }) => file.endsWith("own.csv") || file.endsWith("own.yaml"))
        .map(({ code, line, suppressed }) => `${code} ${line} ${suppressed?.reason ?? ""}`);
    const own = shown(check(workspace.assessments.get("own")));
    expect(own).toEqual(shown(check(workspace)));
    expect(own).toContain("NAP801 2 letter");
  });
});
