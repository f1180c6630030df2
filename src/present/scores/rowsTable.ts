// Rows of a ratings table, with what they were worth → the table that lists them by file and line.
import type { ExplainedRow } from "../../model/explanation.ts";
import type { Method } from "../../model/method.ts";
import { fileOf } from "../../model/place.ts";
import { placeText } from "../../model/placeText.ts";
import { text, type Block, type Cell, type Row } from "../document.ts";
import { localNumber } from "../localNumber.ts";
import { percentText } from "../percentText.ts";
import { viewWord } from "../viewWords.ts";
import { outcomeWord, word, type Language } from "../words.ts";

/** The rows of one clause; its id stands at the first of them. */
export interface ClauseRows {
  readonly clause: string;
  readonly rows: readonly ExplainedRow[];
}

export function rowsTable(clauses: readonly ClauseRows[], method: Method, language: Language): Block {
  const hasParts = clauses.some(({ rows }) => rows.some((row) => partOf(row) !== ""));
  const cellsOf = (clause: string, row: ExplainedRow): Row => ({
    cells: [
      text(clause),
      text(placeOf(row), "quiet"),
      ...(hasParts ? [text(partOf(row))] : []),
      text(ratedIn(row, language)),
      countsCell(row, method, language),
      text(saidOf(row, language), row.hasEvidence ? "plain" : "quiet"),
    ],
  });
  return {
    kind: "table",
    columns: [
      { title: word("clause", language), align: "left" },
      { title: viewWord("row", language), align: "left", keepsEnd: true },
      ...(hasParts ? [{ title: viewWord("part", language), align: "left" } as const] : []),
      { title: viewWord("rated", language), align: "left" },
      { title: viewWord("counts", language), align: "right", drop: 2 },
      { title: viewWord("evidence", language), align: "left", grows: true, drop: 1 },
    ],
    rows: clauses.flatMap(({ clause, rows }) =>
      rows.map((row, index) => cellsOf(index === 0 ? clause : "", row)),
    ),
  };
}

export const placeOf = ({ place }: ExplainedRow): string =>
  place.sheet === undefined ? `${place.source}:${place.line}` : placeText(place);

/** The activity, body and rater that the row names. */
const partOf = ({ activity, body, rater }: ExplainedRow): string =>
  [activity, body, rater].filter((name) => name !== "").join(" · ");

/** The cells that rate, as written. */
export const ratedAs = ({ status, percent, value }: ExplainedRow): string =>
  [
    status,
    percent === "" ? "" : percent.endsWith("%") || percent.includes("/") ? percent : `${percent} %`,
    value === "" ? "" : `= ${value}`,
  ]
    .filter((cell) => cell !== "")
    .join(" ");

/** The same for people: what is coded as a gap, in the words of a language other than English. */
export const ratedIn = (row: ExplainedRow, language: Language): string =>
  language !== "en" && row.result.reason?.id.startsWith("coded-") === true
    ? ratedAs({ ...row, status: outcomeWord(row.result.outcome, language) })
    : ratedAs(row);

/** What the row counts for; what it was before the rule for missing evidence stands in front. */
function countsCell({ result, given }: ExplainedRow, { rounding }: Method, language: Language): Cell {
  const before = given === null ? "" : `${localNumber(percentText(given, rounding), language)} → `;
  return result.value === null
    ? text(`${before}${outcomeWord(result.outcome, language)}`, "quiet")
    : text(`${before}${localNumber(percentText(result.value, rounding), language)}`);
}

/** The evidence and the note. */
export const saidOf = ({ hasEvidence, evidence, note }: ExplainedRow, language: Language): string =>
  [hasEvidence ? (evidence ?? "") : viewWord("noEvidence", language), note ?? ""]
    .filter((said) => said !== "")
    .join(" · ");

/** A row in the JSON contract. */
export const rowJson = (row: ExplainedRow, { rounding }: Method) => ({
  file: fileOf(row.place),
  line: row.place.line,
  ...(row.place.sheet === undefined ? {} : { sheet: row.place.sheet }),
  activity: row.activity === "" ? null : row.activity,
  body: row.body === "" ? null : row.body,
  rater: row.rater === "" ? null : row.rater,
  status: row.status === "" ? null : row.status,
  percent: row.percent === "" ? null : row.percent,
  value: row.value === "" ? null : row.value,
  evidence: row.evidence,
  note: row.note,
  outcome: row.result.outcome,
  counts: row.result.value === null ? null : percentText(row.result.value, rounding),
  before: row.given === null ? null : percentText(row.given, rounding),
});
