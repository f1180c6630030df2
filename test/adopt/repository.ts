// Files → a repository of data in a temporary folder, with a commit for each set of them
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Repository {
  readonly folder: string;
  /** Where a run may write; outside of the repository. */
  readonly temporary: string;
  readonly git: (...args: string[]) => string;
  /** Writes the files and commits them; gives the id of the commit. */
  readonly commit: (files: Readonly<Record<string, string>>) => string;
  readonly remove: () => void;
}

export function createRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "nap-adopt-"));
  const [folder, temporary] = [join(root, "repository"), join(root, "temporary")];
  mkdirSync(folder);
  mkdirSync(temporary);
  const git = (...args: string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  git("init", "-q");
  return {
    folder,
    temporary,
    git,
    commit(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      git("add", "-A");
      git("commit", "-qm", "one", "--allow-empty");
      return git("rev-parse", "HEAD");
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A workspace of three clauses, all files of it in `folder`, and its ratings as given. */
export const workspaceIn = (folder: string, ...rows: string[]): Record<string, string> => ({
  [`${folder}plan.yaml`]: `format: nap/plan@1
id: p
title: P
period: {start: 2020, end: 2022}
bodies: [{id: x, name: X}]
directions:
  - id: d
    title: D
    clauses:
${["1", "2", "3"].map((id) => `      - {id: "${id}", title: Clause ${id}, lead: [x]}`).join("\n")}
`,
  [`${folder}assessments/own/assessment.yaml`]: `format: nap/assessment@1
id: own
plan: p
assessor: {name: N, kind: independent}
period: {start: 2020, end: 2022}
scale: three-step
method: halves
ratings: ratings.csv
`,
  [`${folder}assessments/own/ratings.csv`]: `clause,status,evidence\n${rows.join("\n")}\n`,
});
