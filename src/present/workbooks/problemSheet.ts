// Problems in words → the sheet that lists those that count.
import type { CaptionLine, Sheet } from "../../model/workbook.ts";
import { placeText } from "../../model/placeText.ts";
import type { ProblemJson } from "../problems/problemSchema.ts";
import type { Words } from "../words/words.ts";
import { itemSheet } from "./itemSheet.ts";

/** Neither accepted nor in the baseline. */
const countingProblems = (problems: readonly ProblemJson[]): readonly ProblemJson[] =>
  problems.filter(({ suppressed, baseline }) => suppressed === undefined && baseline !== "unchanged");

export function problemSheet(
  problems: readonly ProblemJson[],
  caption: readonly CaptionLine[],
  { workbook }: Words<"workbook">,
): Sheet {
  const { columns, sheets, severities } = workbook;
  return itemSheet(sheets.problems, caption, countingProblems(problems), [
    {
      title: columns.severity,
      format: "text",
      cell: ({ severity }) => ({
        kind: "text",
        text: severities[severity],
        look: severity === "error" ? "bad" : severity === "warning" ? "middle" : undefined,
      }),
    },
    { title: columns.code, format: "text", cell: ({ code }) => code },
    {
      title: columns.place,
      format: "text",
      cell: ({ file, line, column, sheet, cell }) =>
        placeText({
          source: file,
          line,
          column,
          ...(sheet === undefined ? {} : { sheet }),
          ...(cell === undefined ? {} : { cell }),
        }),
    },
    { title: columns.message, format: "text", widest: 80, cell: ({ message }) => message },
  ]);
}

/** One line for the first sheet. */
export function problemsText(problems: readonly ProblemJson[], { workbook }: Words<"workbook">): string {
  const counting = countingProblems(problems);
  const count = (wanted: ProblemJson["severity"]): number =>
    counting.filter(({ severity, more = 0 }) => severity === wanted && more >= 0).length;
  return counting.length === 0
    ? workbook.noProblems
    : workbook.problems(count("error"), count("warning"), count("info"));
}
