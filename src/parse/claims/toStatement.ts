// A claim as written → the statement that it is, or what is wrong with it.
import type { AssessmentText } from "../../model/assessment.ts";
import type { Path } from "../../model/place.ts";
import type { Statement, StatementSubject } from "../../model/statement.ts";
import { isUnread } from "../../model/unread.ts";
import { bothReadings } from "../../text/bothReadings.ts";
import { isAmbiguousNumeral } from "../../text/groupedNumeral.ts";
import { lengthFault } from "../../text/longNumeral.ts";
import type { Reader } from "../reader.ts";
import { readFigure } from "./readFigure.ts";
import { partNamed, unitOf } from "./unitOf.ts";

export type ClaimText = Exclude<NonNullable<AssessmentText["claims"]>, string>[number];

/** A figure that is not read is a problem, and `null`; so is one with a percent sign and another unit. */
export function toStatement(reader: Reader, text: ClaimText, path: Path, index: number): Statement {
  const figurePath = [...path, "figure"];
  const { reading, isPercent } = readFigure(text.figure);
  const unit = unitOf(text.unit);
  const isRead = reading !== null && (!isPercent || unit === "%");
  if (!isRead)
    reader.report("NAP210", figurePath, {
      written: text.figure,
      expected: "figure",
      ...lengthFault(text.figure),
    });
  else if (unit !== "%" && isAmbiguousNumeral(text.figure))
    reader.warn("NAP241", figurePath, { written: text.figure, ...bothReadings(text.figure) });
  return {
    index,
    id: text.id === undefined || isUnread(text.id) ? null : text.id,
    written: isUnread(text.figure) ? "?" : text.figure.trim(),
    reading: isRead ? reading : null,
    of: subjectOf(text.of),
    unit,
    asOf: text["as-of"] === undefined ? null : reader.day(text["as-of"], [...path, "as-of"]),
    period: text.period === undefined ? null : reader.period(text.period, [...path, "period"]),
    clauses: text.clauses === undefined ? null : Number(text.clauses),
    counts: new Map(Object.entries(text.counts ?? {}).map(([band, count]) => [band, Number(count)])),
    source: text.source ?? null,
    note: text.note ?? null,
  };
}

/** `direction:3`, `body:moj` and `band:full` name a part of the plan; `plan`, or nothing, all of it. */
function subjectOf(of: string | undefined): StatementSubject {
  const words = of?.trim() ?? "";
  if (words === "" || words === "plan" || words === "overall") return { kind: "plan" };
  const [, word = "", id = ""] = /^([^:]{1,40}):\s*(\S.*)$/.exec(words) ?? [];
  const kind = partNamed(word);
  switch (kind) {
    case "direction":
    case "body":
    case "band":
      return { kind, id };
    default:
      return { kind: "words", words };
  }
}
