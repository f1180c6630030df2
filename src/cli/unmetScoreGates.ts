// Checked gates of scores → what is said on standard error: a line for each that is not met, whatever the format of the result.
import { apartText, localNumber, minimumText, type Score, type ScoreGateCheck, type Words } from "../core.ts";

export const unmetScoreGates = (
  checks: ReadonlyMap<Score, readonly ScoreGateCheck[]>,
  words: Words<"gates">,
): string[] =>
  [...checks].flatMap(([score, own]) =>
    own.filter(({ met }) => !met).map((check) => words.gates.notMet(unmetText(score, check, words))),
  );

function unmetText(
  { assessment: { id }, method }: Score,
  check: ScoreGateCheck,
  { gates, common }: Words<"gates">,
): string {
  if ("lacking" in check)
    return check.isWithheld ? gates.evidenceWithheld(id) : gates.noEvidence(id, check.lacking, check.ratings);
  const { gate, found } = check;
  const { kind, group, minimum } = gate;
  const least = minimumText(gate, common.decimal);
  if (found === null) return gates.noScore(id, kind, group, least);
  const shown = localNumber(apartText(found, minimum, method.rounding), common.decimal);
  return gates.scoreTooLow(id, kind, group, shown, least);
}
