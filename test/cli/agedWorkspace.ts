// A workspace of two assessments in a temporary folder → what a call says there: a is as of 2026-03-31, b is of no day.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun } from "./runCli.ts";

const plan = `format: nap/plan@1
id: p
title: P
period: {start: 2020, end: 2022}
directions:
  - {id: "1", title: One, clauses: [{id: "1.1", title: C}, {id: "1.2", title: C}]}
  - {id: "2", title: Two, clauses: [{id: "2.1", title: C}]}
`;

const assessment = (id: string, more: string): string => `format: nap/assessment@1
id: ${id}
plan: p
assessor: {name: N ${id}, kind: independent}
scale: three-step
method: halves
${more}ratings: ratings.csv
`;

/** @param nap what follows in `nap.yaml`. @param files files that are there besides, or instead */
export const inAgedWorkspace = (
  argv: readonly string[],
  nap = "",
  files: Readonly<Record<string, string>> = {},
): Promise<CliRun> =>
  inTemporaryFolder((folder) => {
    const all = {
      "nap.yaml": `format: nap/workspace@1\n${nap}`,
      "plan.yaml": plan,
      "assessments/a/assessment.yaml": assessment("a", "as-of: 2026-03-31\n"),
      "assessments/a/ratings.csv": "clause,status\n1.1,full\n1.2,partial\n",
      "assessments/b/assessment.yaml": assessment("b", ""),
      "assessments/b/ratings.csv": "clause,status\n1.1,none\n1.2,partial\n",
      ...files,
    };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return runCli(argv, { cwd: folder, today: "2026-06-30" });
  });
