// names of revisions, and trees, of an attacker → a fault with a name, and nothing read or written outside
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openRevision } from "../../../src/io/git/openRevision.ts";
import { runCli } from "../../cli/runCli.ts";

let around = "";
let folder = "";
const variables = process.env;

const git = (args: readonly string[], input?: Uint8Array): string =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
    ...(input === undefined ? {} : { input }),
  }).trim();

beforeAll(() => {
  around = mkdtempSync(join(tmpdir(), "nap-revisions-"));
  folder = join(around, "work");
  mkdirSync(folder);
  writeFileSync(join(around, "secret.csv"), "clause,status\n1.1,nobody-may-see-this\n");
  writeFileSync(
    join(folder, "plan.yaml"),
    'format: nap/plan@1\nid: p\ntitle: P\nperiod: {start: 2020, end: 2020}\ndirections: [{id: "1", title: A, clauses: [{id: "1.1", title: B}]}]\n',
  );
  mkdirSync(join(folder, "assessments/a"), { recursive: true });
  writeFileSync(
    join(folder, "assessments/a/assessment.yaml"),
    "format: nap/assessment@1\nid: a\nplan: p\nscale: three-step\nmethod: halves\nperiod: {start: 2020, end: 2020}\nratings: ratings.csv\n",
  );
  writeFileSync(join(folder, "assessments/a/ratings.csv"), "clause,status\n1.1,full\n");
  git(["init", "-q"]);
  git(["add", "-A"]);
  git(["commit", "-qm", "one"]);
});
afterAll(() => rmSync(around, { recursive: true, force: true }));

test.each<[string, string, RegExp]>([
  ["an option that writes a file", "--output=../stolen", /does not begin with/],
  ["an option of git itself", "--exec=touch ../stolen", /does not begin with/],
  ["a short option", "-o../stolen", /does not begin with/],
  ["an option alone", "--", /does not begin with/],
  ["a path outside of a revision", "HEAD:../../etc/passwd", /revision/],
  ["a file of a revision", "HEAD:plan.yaml", /revision/],
  ["a command behind it", "HEAD; touch ../stolen", /revision/],
  ["a command in it", "$(touch ../stolen)", /revision/],
  ["a second line", "HEAD\n--output=../stolen", /revision/],
  ["a program to be started", "ext::sh -c touch% ../stolen", /revision/],
  ["a search that goes back and forth", `HEAD^{/${"(x+x+)+y".repeat(9)}}`, /revision/],
  ["thousands of steps back", `HEAD${"~1".repeat(5000)}`, /revision/],
  ["as long as a call can be", "a".repeat(131_060), /revision/],
  ["longer than a call can be", "a".repeat(3_000_000), /revision/],
  ["a name of JavaScript", "constructor", /revision/],
  ["letters that steer a terminal", "\u001b[31m\u202egpj", /revision/],
  ["half a letter", "\ud800", /revision/],
])("%s", async (_, revision, said) => {
  const { exitCode, stdout, stderr } = await runCli(["compare", `--against=${revision}`], {
    cwd: folder,
    variables,
  });
  expect(exitCode, stderr).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/\u202e|^ {4}at /m);
  expect(stderr).not.toContain("\u001b");
  expect(stderr.length).toBeLessThan(5000);
  expect(readdirSync(around).toSorted()).toEqual(["secret.csv", "work"]);
});

/** A tree with entries of any name, which git itself would not check out. */
function commitOf(entries: readonly (readonly [name: string, mode: string, id: string])[]): string {
  const bytes = entries.map(([name, mode, id]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]),
  );
  const tree = git(["hash-object", "-t", "tree", "-w", "--literally", "--stdin"], Buffer.concat(bytes));
  return git(["commit-tree", "-m", "x", tree]);
}

test("entries of a tree that lead out of it are not there", async () => {
  const file = git(["hash-object", "-w", "--stdin"], Buffer.from("clause,status\n1.1,none\n"));
  const link = git(["hash-object", "-w", "--stdin"], Buffer.from("../secret.csv"));
  const top = git(["rev-parse", "HEAD^{tree}"]);
  const commit = commitOf([
    ["..", "40000", top],
    [".", "40000", top],
    ["..", "100644", file],
    ["../secret.csv", "100644", file],
    [".git", "40000", top],
    ["a\\..\\..\\secret.csv", "100644", file],
    ["far.csv", "120000", link],
    ["good.csv", "100644", file],
  ]);
  const { files, close } = await openRevision(commit, { cwd: folder, variables });
  close();
  const names = files.namesIn(folder);
  expect(names).toContain("good.csv");
  expect(names).not.toContain("..");
  expect(names).not.toContain(".");
  expect(names).not.toContain("");
  expect(files.isFile(join(folder, "far.csv"))).toBe(false);
  const opened = await files.open(join(folder, "far.csv"), "far.csv", { megabytes: 1 }, true);
  expect("problem" in opened && opened.problem.code).toBe("NAP101");
});

test("a workspace of such a revision is compared without what lies outside", async () => {
  const outside = git(["hash-object", "-w", "--stdin"], Buffer.from("../../../secret.csv"));
  git(["update-index", "--add", "--cacheinfo", `120000,${outside},assessments/a/ratings.csv`]);
  const commit = git(["commit-tree", "-m", "x", "-p", "HEAD", git(["write-tree"])]);
  const run = await runCli(["compare", "--against", commit, "--format", "json"], { cwd: folder, variables });
  expect(run.exitCode, run.stderr).toBeLessThan(3);
  expect(run.stdout + run.stderr).not.toContain("nobody-may-see-this");
});
