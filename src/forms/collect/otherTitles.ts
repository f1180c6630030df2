// The titles beside an answer, and what was asked → those that the form asked with otherwise.
import type { CaseOf } from "../../model/problems/problemInfo.ts";
import type { DoubtfulCells } from "../../model/problems/collectProblems.ts";
import { fold } from "../../text/fold.ts";
import type { AskedThing } from "./formIdentity.ts";
import { thingName } from "./thingName.ts";

interface OtherTitle {
  readonly column: "title" | "activityTitle";
  readonly params: CaseOf<"what", Pick<DoubtfulCells, "title">>;
}

/** None for a cell that is empty, or where nobody knows what was asked. */
export function otherTitles(
  thing: { readonly clause: string; readonly activity: string; readonly asked: AskedThing | null },
  written: Readonly<Record<OtherTitle["column"], string>>,
): OtherTitle[] {
  const { clause, activity, asked } = thing;
  return (
    [
      ["title", clause, asked?.titles ?? []],
      ["activityTitle", thingName(clause, activity), asked?.activityTitles ?? []],
    ] as const
  ).flatMap(([column, name, titles]) => {
    const own = written[column];
    const [first] = titles;
    return own === "" || first === undefined || titles.some((text) => fold(text) === fold(own))
      ? []
      : [{ column, params: { what: "title", clause: name, written: own, asked: first } as const }];
  });
}
