// Two workspaces, or two scores → what moved the figures, the same as `nap compare --against` says
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { add, parseFraction, subtract, sum, toText, zero, type Fraction } from "../../src/math/fraction.ts";
import {
  changes,
  loadWorkspace,
  score,
  shipped,
  toCsv,
  toJson,
  toMarkdown,
  type ChangesResult,
  type ScoreResult,
} from "../../src/node.ts";
import { changesOutputSchema } from "../../src/present/changes/changesSchema.ts";
import { inTemporaryFolder } from "../cli/builtCli.ts";
import { runCli } from "../cli/runCli.ts";

const exact = (points: { readonly exact: string | null } | null | undefined): Fraction =>
  parseFraction(points?.exact ?? "0") ?? zero;

const plan = (weight: number) => `format: nap/plan@1
id: p
period: {start: 2020, end: 2022}
directions: [{id: d, clauses: [{id: "1", weight: ${weight}}, {id: "2"}, {id: "3", weight: ${weight}}]}]
`;
const assessment = (id: string, figure: string) => `format: nap/assessment@1
id: ${id}
plan: p
scale: three-step
method: weighted
claims: [{figure: "${figure}", clauses: 3}]
ratings: ratings.csv
`;
const weighted =
  "format: nap/method@1\nid: weighted\nversion: 1\ntitle: W\nbasis: assumption\nextends: halves\nweights: declared\n";

const files = (
  weight: number,
  figure: string,
  rows: readonly string[],
): Readonly<Record<string, string>> => ({
  "plan.yaml": plan(weight),
  "methods/weighted.yaml": weighted,
  "assessments/own/assessment.yaml": assessment("own", figure),
  "assessments/own/ratings.csv": `clause,status\n${rows.join("\n")}\n`,
});

function write(folder: string, own: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(own)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Without what names the folder: paths, hashes, and the places of cells. */
const bare = ({ assessments, changedProblems }: Pick<ChangesResult, "assessments" | "changedProblems">) => ({
  assessments: assessments.map((item) => ({
    ...item,
    clauses: item.clauses.map((clause) => ({
      ...clause,
      cells: clause.cells.map((cell) => ({ ...cell, file: null })),
    })),
  })),
  problems: [changedProblems.new, changedProblems.fixed].map((found) => found.map(({ code }) => code)),
});

test("two workspaces: the same as nap compare --against, and it adds up", () =>
  inTemporaryFolder(async (folder) => {
    const [now, before] = [join(folder, "now"), join(folder, "before")];
    const old = files(1, "50", ["1,full", "2,none", "3,partial"]);
    write(before, old);
    write(now, old);
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: now });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "one");
    write(now, {
      ...files(3, "60", ["1,full", "2,full", "3,none"]),
      "assessments/new/assessment.yaml": assessment("new", "100"),
      "assessments/new/ratings.csv": "clause,status\n1,full\n2,ful\n",
    });
    const [workspaceNow, workspaceBefore] = [await loadWorkspace(now), await loadWorkspace(before)];
    const found = changes(workspaceNow, workspaceBefore, { since: "HEAD" });
    const { stdout } = await runCli(["compare", "--against", "HEAD", "--format", "json"], {
      cwd: now,
      variables: process.env,
    });
    expect(bare(found)).toEqual(bare(changesOutputSchema.parse(JSON.parse(stdout))));
    expect(found.assessments.map(({ id, state }) => [id, state])).toEqual([
      ["new", "added"],
      ["own", "changed"],
    ]);
    const own = found.assessments[1];
    const terms = own?.terms;
    expect(own?.move?.exact).not.toBe("0");
    expect(toText(sum([terms?.plan, terms?.coverage, terms?.method, terms?.rating].map(exact)))).toBe(
      own?.move?.exact,
    );
    expect(toText(add(exact(terms?.coverage), exact(terms?.rating)))).toBe(
      toText(sum((own?.clauses ?? []).map(({ contribution }) => exact(contribution)))),
    );
    // The other way round every sign is the other one.
    const back = changes(workspaceBefore, workspaceNow).assessments.find(({ id }) => id === "own");
    expect(toText(add(exact(back?.move), exact(own?.move)))).toBe("0");
    expect(changesOutputSchema.parse(JSON.parse(toJson(found))).against).toMatchObject({ name: "HEAD" });
    expect(toMarkdown(found)).toContain("# Changes since HEAD");
    expect(toCsv(found)).toContain("own,term,rating");
    expect(toMarkdown(changes(workspaceNow, workspaceBefore))).toContain("# Changes since p");
    expect(found.assessments[1]?.claims).toHaveLength(2);
  }));

test("two scores: of one assessment at two times, also under another id and another method", () =>
  inTemporaryFolder(async (folder) => {
    write(folder, files(1, "50", ["1,full", "2,none", "3,partial"]));
    const before = await loadWorkspace(folder);
    write(folder, files(1, "50", ["1,full", "2,full", "3,partial"]));
    const now = await loadWorkspace(folder);
    const own = now.assessments.get("own");
    const moved = changes(score(own), score(before.assessments.get("own")));
    expect(moved.assessments.map(({ id, move }) => [id, move?.exact])).toEqual([["own", "100/3"]]);
    const binary = score(own, { method: shipped.methods.get("binary") });
    const [other] = changes(binary, score(own)).assessments;
    expect([other?.move?.exact, other?.terms?.method.exact, other?.clauses]).toEqual([
      "-50/3",
      "-50/3",
      expect.anything(),
    ]);
    write(join(folder, "copy"), {
      ...files(1, "50", ["1,full", "2,full", "3,partial"]),
      "assessments/own/assessment.yaml": assessment("later", "50"),
    });
    const later = (await loadWorkspace(join(folder, "copy"))).assessments.get("later");
    expect(changes(score(later), score(own)).assessments).toMatchObject([
      { id: "later", state: "unchanged", move: { exact: "0" } },
    ]);
  }));

test("what is neither, or of another plan, is refused", async () => {
  const [one, other] = ["alternative", "self-report"].map((id) => score(shipped.assessments.get(id)));
  if (one === undefined || other === undefined) throw new Error("not shipped");
  const workspace = await loadWorkspace("data/plans/az-nap-2020-2022");
  const [coded] = [...workspace.assessments].map((each) => score(each));
  expect(() => changes(one, workspace)).toThrow("this is not two results of score, or two workspaces");
  expect(() => changes(one, { ...other })).toThrow("this is not two results of score, or two workspaces");
  expect(() => changes(null as unknown as ScoreResult, one)).toThrow("two results of score");
  expect(() => changes(one, coded as ScoreResult)).toThrow("different plans");
  expect(() => changes(one, other, { since: 1 as unknown as string })).toThrow("option since");
  expect(() => changes(one, other, { until: "x" } as object)).toThrow("until");
  expect(changes(one, other).assessments[0]?.move?.exact).toBe(
    toText(subtract(exact(one.overall), exact(other.overall))),
  );
});
