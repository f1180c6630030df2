// The terms of a move, in JSON → the table in which they add up to it.
import { methodChoices } from "../../model/comparison.ts";
import { dataTable } from "../dataTable.ts";
import { text, type Block } from "../document.ts";
import type { Words } from "../words/words.ts";
import type { MovedAssessmentJson } from "./changesSchema.ts";
import { pointsCell } from "./pointsCell.ts";

/** Choices of the method that move nothing are left out; so is a term that cannot be told apart from another. */
export function termTable(
  { terms, move }: Pick<MovedAssessmentJson, "terms" | "move">,
  words: Words<"comparison">,
): Block {
  const { changes } = words.comparison;
  const say = words.comparison.terms;
  const parts = terms?.method.parts ?? null;
  const known: readonly (readonly [name: string, value: string | null | undefined])[] = [
    [changes.plan, terms?.plan?.value],
    [say.coverage, terms?.coverage?.value],
    [say.method, terms?.method.value],
    ...methodChoices.flatMap((choice) => {
      const part = parts?.[choice];
      return part === undefined || part.exact === "0"
        ? []
        : [[`    ${say.choices[choice]}`, part.value] as const];
    }),
    [say.rating, terms?.rating?.value],
    [say.together, terms?.together?.value],
  ];
  return dataTable(
    known.filter(([, value]) => typeof value === "string"),
    [
      {
        title: changes.term,
        align: "left",
        grows: true,
        cell: ([name]) => text(name),
        total: text(changes.total),
      },
      {
        title: changes.points,
        align: "right",
        cell: ([, value]) => pointsCell(value),
        total: pointsCell(move?.value),
      },
    ],
  );
}
