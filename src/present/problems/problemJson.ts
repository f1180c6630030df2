// A problem → its form in the JSON contract, and in words.
import { fileOf } from "../../model/place.ts";
import { cellName, placeText } from "../../model/placeText.ts";
import { problemInfo, type Problem } from "../../model/problem.ts";
import { problems as wordings } from "../words/en/problems.ts";
import type { ShownProblem } from "../document.ts";
import { oddCharacters } from "./oddCharacters.ts";

/** The contract's form: codes, place, message, and the parameters that the message is made of. */
export const problemJson = (found: Problem) => ({
  code: found.code,
  severity: problemInfo(found.code).severity,
  file: fileOf(found.at),
  line: found.at.line,
  column: found.at.column,
  ...(found.at.row === undefined ? {} : { row: found.at.row }),
  ...(found.at.sheet === undefined
    ? {}
    : { sheet: found.at.sheet, cell: cellName(found.at.line, found.at.column) }),
  message: messageOf(found),
  params: found.params,
});

const messageOf = ({ code, params }: Problem): string =>
  wordings[code].message(params) +
  oddCharacters(params) +
  (params["more"] === undefined ? "" : `; and ${String(params["more"])} more like it`);

/** @param text the line that the problem stands in, "" where none can be shown */
export function shownProblem(found: Problem, text: string): ShownProblem {
  const info = problemInfo(found.code);
  const { suggestion } = found.params;
  return {
    code: found.code,
    severity: info.severity,
    where: placeText(found.at),
    line: found.at.line,
    column: found.at.column,
    message: messageOf(found),
    help: wordings[found.code].help(found.params),
    suggestion: suggestion === undefined ? null : String(suggestion),
    text,
  };
}

export const problemLine = ({ where, severity, message, code }: ShownProblem): string =>
  `${where}: ${severity}: ${message.replace(/\s+/g, " ")} [${code}]`;
