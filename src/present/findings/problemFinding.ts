// A judged problem and the words of a language → a finding.
import type { JudgedProblem } from "../../model/judgedProblem.ts";
import { fileOf, type Place } from "../../model/place.ts";
import { cellName, placeText } from "../../model/placeText.ts";
import { problemInfo, severityOf } from "../../model/problem.ts";
import { problemTitle } from "../problems/problemTitle.ts";
import { wordedProblem } from "../problems/wordedProblem.ts";
import type { Words } from "../words/words.ts";
import type { Finding, FindingPlace } from "./findings.ts";

/** @param fails whether it fails the run; what is suppressed or known does not */
export function problemFinding(
  { problem, suppression, baseline, fingerprint }: JudgedProblem,
  fails: boolean,
  words: Words<"problems">,
): Finding {
  const { code, at, others = [] } = problem;
  const { message, help, suggestion } = wordedProblem(problem, words);
  const severity = severityOf(problem);
  const isUnusable = problemInfo(code).unusable === true;
  return {
    rule: code,
    title: problemTitle(code, words),
    severity,
    label: words.problems.severities[severity],
    file: fileOf(at),
    where: placeText(at),
    ...findingPlace(at),
    message,
    help: suggestion === null ? help : `${suggestion} ${help}`,
    others: others.map(findingPlace),
    fails: (fails || isUnusable) && suppression === null && baseline !== "unchanged",
    isUnusable,
    suppression,
    baseline,
    fingerprint,
  };
}

/** Rows of a workbook and records of a list are no lines of a file. */
const findingPlace = ({ line, column, sheet, path }: Place): FindingPlace =>
  path !== undefined
    ? { line: null, column: null, inside: { name: path, kind: "value" } }
    : sheet === undefined
      ? { line, column, inside: null }
      : { line: null, column: null, inside: { name: `${sheet}!${cellName(line, column)}`, kind: "cell" } };
