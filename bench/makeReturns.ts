// A number of bodies → a plan, and a form of each with all that it was asked answered, in a folder.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeForm, rowOf } from "../test/forms/collect/makeForm.ts";

const clauses = Array.from({ length: 60 }, (_, at) => `${(at % 6) + 1}.${Math.floor(at / 6) + 1}`);
const statuses = ["Full", "Partial", "None"];

export function makeReturns(folder: string, bodies: number): void {
  mkdirSync(folder, { recursive: true });
  const ids = Array.from({ length: bodies }, (_, at) => `body-${at + 1}`);
  const asked = clauses.map((clause) => [clause, "", `Measure ${clause} of the plan`] as const);
  const lines = asked.map(
    ([clause, , title]) => `      - {id: "${clause}", title: ${title}, bodies: *bodies}`,
  );
  writeFileSync(
    join(folder, "plan.yaml"),
    `format: nap/plan@1
id: riverside
title: A plan of many bodies
period: {start: 2020, end: 2021}
bodies: [${ids.map((id) => `{id: ${id}}`).join(", ")}]
directions:
  - id: "1"
    clauses:
${lines.join("\n").replace("*bodies", `&bodies [${ids.join(", ")}]`)}
`,
  );
  for (const body of ids)
    writeFileSync(
      join(folder, `${body}.xlsx`),
      makeForm({
        body,
        asked,
        rows: asked.map((thing, at) =>
          rowOf(thing, statuses[at % 3] ?? "", 40, "2020-05-01", "letter 12", null, "a note"),
        ),
      }),
    );
}
