// The columns of a table → one of what is done and one of all, where no other column of numbers might belong to them.
import type { Guesses, TableSeen } from "./gatherGuesses.ts";
import { countName } from "./countName.ts";
import { namedColumn } from "./namedColumn.ts";

/** Whether there are two such columns, which then are the percent. */
export function guessCounts({ columns, exceeds }: TableSeen, { add, used, isTwice }: Guesses): boolean {
  const numbers = columns.filter(
    (own) => !used.has(own) && own.name !== "" && (own.kind === "numbers" || own.kind === "ids"),
  );
  const [met, of] = (["met", "of"] as const).map((kind) =>
    numbers.find(({ name }) => countName(name) === kind),
  );
  if (met === undefined || of === undefined || isTwice(met) || isTwice(of)) return false;
  if (numbers.some((own) => own !== met && own !== of && namedColumn(own.name) === null)) return false;
  if (exceeds(met.name, of.name)) return false;
  used.add(of);
  add("percent", met, "counts", { of: of.name });
  return true;
}
