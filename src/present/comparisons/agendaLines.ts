// A comparison in JSON → one line for each clause that is to be verified, in that order.
import { localNumber } from "../localNumber.ts";
import type { Words } from "../words/words.ts";
import { withSign } from "./comparisonNumbers.ts";
import type { ComparisonJson } from "./comparisonSchema.ts";

export function agendaLines(
  { agenda: items = [] }: Pick<ComparisonJson, "agenda">,
  { comparison, common }: Words<"comparison">,
): string[] {
  const { agenda } = comparison;
  const named = (evidence: readonly string[]): string =>
    evidence.length === 0 ? agenda.noneNamed : evidence.join("; ");
  return items.map(({ clause, contribution, doubt, a, b }, index) =>
    agenda.line({
      number: index + 1,
      clause,
      contribution: localNumber(withSign(contribution.value), common.decimal),
      doubt,
      a: named(a.evidence),
      b: named(b.evidence),
    }),
  );
}
