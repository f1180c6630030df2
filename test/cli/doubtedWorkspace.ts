// A workspace with doubts, causes and a clause that is not due, in a temporary folder → what a call says there.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inTemporaryFolder } from "./builtCli.ts";
import { runCli, type CliRun, type CliWorld } from "./runCli.ts";

const plan = `format: nap/plan@1
id: p
title: The plan
period: {start: 2020, end: 2022}
sources: [{id: report, title: Report}]
bodies: [{id: moj, name: Ministry of Justice}, {id: mof, name: Ministry of Finance}]
directions:
  - {id: "1", title: One, clauses: [{id: "1.1", title: Publish, lead: [moj]}, {id: "1.2", title: Consult, lead: [mof]}]}
  - {id: "2", title: Two, clauses: [{id: "2.1", title: Teach, lead: [moj]}, {id: "2.2", title: Test, lead: [mof]}]}
`;

const assessment = (id: string, more: string): string => `format: nap/assessment@1
id: ${id}
title: Own ${id}
plan: p
assessor: {name: N ${id}, kind: independent}
scale: three-step
method: halves
scope: plan
ratings: ratings.csv
${more}`;

/** 50 % of three clauses; 1.1 may be anything, 1.2 may be full, and whether 2.2 was due is the coder's word. */
export const doubtedRatings = `clause,status,doubt,cause,evidence,note
1.1,full,partial | none,,decree 12,
1.2,partial,full,late funds,,half of it
2.1,none,,Late funds,,
2.2,not-due,,,,due in 2022
`;

const claim = 'claims: [{figure: "67", source: report}]\n';

/** The files of the workspace. @param nap what follows in `nap.yaml` */
export const doubtedFiles = (nap: string): Record<string, string> => ({
  "nap.yaml": `format: nap/workspace@1\n${nap}`,
  "plan.yaml": plan,
  "assessments/a/assessment.yaml": assessment("a", claim),
  "assessments/a/ratings.csv": doubtedRatings,
  "assessments/b/assessment.yaml": assessment("b", ""),
  "assessments/b/ratings.csv": "clause,status\n1.1,full\n1.2,none\n2.1,full\n2.2,full\n",
});

/** @param files files that are there besides, or instead. @param nap what follows in `nap.yaml` */
export const inDoubtedWorkspace = (
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  nap = "",
  world: CliWorld = {},
): Promise<CliRun> =>
  inTemporaryFolder((folder) => {
    const all = { ...doubtedFiles(nap), ...files };
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return runCli(argv, { ...world, cwd: folder });
  });

/** The assessment a with other lines behind its own. */
export const assessmentA = (more: string): string => assessment("a", more);
