// A plan → the names by which two of its bodies may be called.
import { manyProblems } from "../model/manyProblems.ts";
import type { Located, Path } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { fold } from "../text/fold.ts";

/** NAP340 at the second body, at the alias or name that the first has. A pair of bodies is told once. */
export function sharedNames(plan: Located<Plan>): Problem[] {
  const first = new Map<string, string>();
  const told = new Set<string>();
  const { bodies } = plan.value;
  // Ids come first: one of them counts before any name.
  for (const { id } of bodies) first.set(fold(id), id);
  const found = manyProblems();
  for (const [index, body] of bodies.entries())
    for (const { text, path } of namesOf(body)) {
      const folded = fold(text);
      const other = first.get(folded);
      if (other === undefined) first.set(folded, body.id);
      const pair = `${body.id} ${other}`;
      if (other === undefined || other === body.id || told.has(pair)) continue;
      told.add(pair);
      found.add("NAP340", () =>
        problem("NAP340", plan.at(["bodies", index, ...path]), { name: text, id: body.id, other }),
      );
    }
  return found.list();
}

type Body = Plan["bodies"][number];

function namesOf({ name, aliases }: Body): { readonly text: string; readonly path: Path }[] {
  const names =
    typeof name === "string"
      ? [{ text: name, path: ["name"] }]
      : Object.entries(name).map(([language, text]) => ({ text, path: ["name", language] }));
  return [...names, ...aliases.map((text, index) => ({ text, path: ["aliases", index] }))].filter(
    ({ text }) => text.trim() !== "",
  );
}
