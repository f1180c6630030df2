// A folder → a workspace of 44 files in it, with 2,000 mistakes in its tables.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const assessments = 21;
const mistakes = 2000;

/** nap.yaml, plan.yaml, and for each assessment its file and its table, in which every row has a status of its own. */
export function makeFindings(folder: string): void {
  const clauses = Array.from({ length: 100 }, (_, at) => `{id: "1.${at + 1}"}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "nap.yaml"), "format: nap/workspace@1\nplan: plan.yaml\n");
  writeFileSync(
    join(folder, "plan.yaml"),
    `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\ndirections: [{id: "1", clauses: [${clauses.join(", ")}]}]\n`,
  );
  for (let index = 0; index < assessments; index++) {
    const own = join(folder, "assessments", `a${index}`);
    mkdirSync(own, { recursive: true });
    const text = `format: nap/assessment@1\nid: a${index}\nplan: p\nscale: three-step\nmethod: halves\nratings: ratings.csv\n`;
    writeFileSync(join(own, "assessment.yaml"), text);
    const [from, to] = [index, index + 1].map((part) => Math.floor((part * mistakes) / assessments));
    const rows = Array.from(
      { length: (to ?? 0) - (from ?? 0) },
      (_, at) => `1.${at + 1},status ${index} ${at}`,
    );
    writeFileSync(join(own, "ratings.csv"), `clause,status\n${rows.join("\n")}\n`);
  }
}
