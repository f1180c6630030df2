// A number of rows → a workspace with so many ratings, in a folder: 400 clauses, and bodies to make up the rows; under a mapping or not.
import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

const clauses = 400;
const shapes = {
  own: { header: "clause,body,status,evidence,note", statuses: ["full", "partial", "none"], mapping: "" },
  mapped: {
    header: "Measure,Agency,State,Source,Remark",
    statuses: ["finished", "half way", "nothing"],
    mapping: `mapping:
  columns:
    clause: Measure
    body: Agency
    status: {column: State, words: {finished: full, half way: partial, nothing: none}}
    evidence: Source
    note: Remark
`,
  },
} as const;

/** Writes plan.yaml and assessments/big/, and returns the path of the ratings: with the columns and words of nap, or others. */
export async function makeRatings(
  folder: string,
  rows: number,
  shape: keyof typeof shapes = "own",
): Promise<string> {
  const bodies = Math.ceil(rows / clauses);
  const own = join(folder, "assessments", "big");
  await mkdir(own, { recursive: true });
  await writeFile(join(folder, "plan.yaml"), planText(bodies));
  await writeFile(
    join(own, "assessment.yaml"),
    "format: nap/assessment@1\nid: big\nplan: big\nscale: three-step\nmethod: halves\nratings: ratings.csv\n" +
      shapes[shape].mapping,
  );
  const path = join(own, "ratings.csv");
  await pipeline(ratingsText(bodies, shapes[shape]), createWriteStream(path));
  return path;
}

const direction = (d: number): string =>
  [
    `  - id: "${d}"`,
    "    clauses:",
    ...Array.from({ length: 40 }, (_, c) => `      - {id: "${d}.${c + 1}", title: Clause ${c + 1} of ${d}}`),
  ].join("\n");

function planText(bodies: number): string {
  return [
    "format: nap/plan@1",
    "id: big",
    "period: {start: 2020, end: 2022}",
    "bodies:",
    ...Array.from({ length: bodies }, (_, b) => `  - {id: body-${b + 1}}`),
    "directions:",
    ...Array.from({ length: clauses / 40 }, (_, d) => direction(d + 1)),
    "",
  ].join("\n");
}

function* ratingsText(
  bodies: number,
  { header, statuses }: (typeof shapes)[keyof typeof shapes],
): Generator<string> {
  yield `${header}\n`;
  let count = 0;
  for (let clause = 0; clause < clauses; clause++) {
    const id = `${Math.floor(clause / 40) + 1}.${(clause % 40) + 1}`;
    let part = "";
    for (let body = 1; body <= bodies; body++) {
      const status = statuses[count++ % statuses.length] ?? statuses[0];
      part += `${id},body-${body},${status},order ${count} of 2020,"said ""done"", item ${body}, checked on site"\n`;
    }
    yield part;
  }
}
