// Checked gates of scores → what is said on standard error: a line for each that is not met, whatever the format of the result.
import { apartText, localNumber, minimumText, type GateCheck, type Score, type Words } from "../core.ts";

export const unmetScoreGates = (
  checks: ReadonlyMap<Score, readonly GateCheck[]>,
  { gates, common }: Words<"gates">,
): string[] =>
  [...checks].flatMap(([{ assessment, method }, own]) =>
    own
      .filter(({ met }) => !met)
      .map(({ gate, found }) => {
        const { kind, group, minimum } = gate;
        const least = minimumText(gate, common.decimal);
        if (found === null) return gates.notMet(gates.noScore(assessment.id, kind, group, least));
        const shown = localNumber(apartText(found, minimum, method.rounding), common.decimal);
        return gates.notMet(gates.scoreTooLow(assessment.id, kind, group, shown, least));
      }),
  );
