// A folder → a workspace in it: a plan of 64 clauses, and one assessment of all of them for each of 12 rounds.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [rounds, clauses] = [12, 64];
const statuses = ["none", "partial", "full"];

/** @returns the path of the last assessment */
export function makeRounds(folder: string): string {
  mkdirSync(join(folder, "assessments"), { recursive: true });
  const ids = Array.from({ length: clauses }, (_, at) => `${Math.floor(at / 8) + 1}.${(at % 8) + 1}`);
  const directions = Array.from(
    { length: clauses / 8 },
    (_, at) =>
      `{id: "${at + 1}", clauses: [${ids
        .slice(at * 8, at * 8 + 8)
        .map((id) => `{id: "${id}"}`)
        .join(", ")}]}`,
  );
  const listed = Array.from({ length: rounds }, (_, at) => `{id: r${at}, month: ${(at + 1) * 3}}`);
  writeFileSync(join(folder, "nap.yaml"), "format: nap/workspace@1\nplan: plan.yaml\n");
  writeFileSync(
    join(folder, "plan.yaml"),
    `format: nap/plan@1\nid: p\nperiod: {start: 2020, end: 2022}\nrounds: [${listed.join(", ")}]\ndirections: [${directions.join(", ")}]\n`,
  );
  let last = "";
  for (let round = 0; round < rounds; round++) {
    const own = join(folder, "assessments", `a${round}`);
    mkdirSync(own);
    last = join(own, "assessment.yaml");
    writeFileSync(
      last,
      `format: nap/assessment@1\nid: a${round}\nplan: p\nassessor: {name: Bench, kind: self-report}\nround: r${round}\nscale: three-step\nmethod: halves\nratings: ratings.csv\n`,
    );
    const rows = ids.map((id, at) => `${id},${statuses[(at * 7 + round * 5) % 3]}`);
    writeFileSync(join(own, "ratings.csv"), `clause,status\n${rows.join("\n")}\n`);
  }
  return last;
}
