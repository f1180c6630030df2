// A case, written as for a score, and a database → the same score, finished from what the database counted.
import {
  checkRatings,
  scoreAssessment,
  withBodyIds,
  withClauseIds,
  type Plan,
  type Problem,
  type RatingColumn,
  type Score,
  type ScoreInput,
} from "../../src/core.ts";
import { countedTable } from "../../src/counts/countedTable.ts";
import { countQuery } from "../../src/counts/countQuery.ts";
import { countSpec, specText, type CountedCell, type CountSpec } from "../../src/counts/countSpec.ts";
import type { Dialect } from "../../src/counts/dialects.ts";
import { needsNames } from "../../src/counts/needsNames.ts";
import { isFault, readAnswer, type Answer } from "../../src/counts/readAnswer.ts";
import { hashText } from "../../src/io/hash.ts";
import type { Row } from "../score/given.ts";
import type { Ask } from "./engines.ts";
import type { PartsAt } from "./told.ts";

export const readCells: readonly CountedCell[] = [
  { column: "activity", use: "text" },
  { column: "rater", use: "rater" },
  { column: "status", use: "rating" },
  { column: "percent", use: "rating" },
  { column: "value", use: "rating" },
  { column: "evidence", use: "presence" },
  { column: "note", use: "presence" },
];
export const columns: readonly RatingColumn[] = [
  "clause",
  "body",
  ...readCells.map(({ column }) => column as RatingColumn),
];

const specOf = (plan: Plan, names = false): CountSpec =>
  countSpec(plan, { clause: "clause", body: "body", cells: readCells }, names);

function answerOf(lines: readonly (readonly string[])[], spec: CountSpec): Answer {
  const read = readAnswer(
    ["kind", "clause", "body", "number", "parts", "rows"],
    lines.map((cells, index) => ({ cells, source: "ratings.csv", line: index + 2 })),
    () => ({ spec, hash: hashText(specText(spec)) }),
  );
  if (isFault(read)) throw new Error(JSON.stringify(read));
  return read.answer;
}

/** Of a line that tells of bodies in a clause; the others tell the same again, by body, or of the query. */
const partsOf = ([kind, , , , parts]: readonly string[] = []): number =>
  kind === "clause" ? Number(parts) : 1;

export interface Counted {
  readonly score: Score;
  readonly problems: readonly Problem[];
  readonly input: ScoreInput;
  /** For how many bodies a line of the answer stands, as a problem names it. */
  readonly partsAt: PartsAt;
  /** Whether any stands for several. */
  readonly isGrouped: boolean;
  readonly usedNames: boolean;
}

export async function countedScore(
  input: ScoreInput,
  rows: readonly Row[],
  dialect: Dialect,
  ask: Ask,
  names = false,
): Promise<Counted> {
  const { plan } = input;
  const spec = specOf(plan, names);
  const table = { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? "")) };
  const lines = await ask(table, countQuery(spec, dialect, "ratings", hashText(specText(spec))));
  const answer = answerOf(lines, spec);
  const { table: counted, problems: shape } = countedTable(answer, {
    spec,
    sources: ["ratings.csv"],
    tables: [{ source: "ratings.csv", rows: answer.rows, unused: [] }],
    mapping: null,
    known: null,
    meant: (texts) => withClauseIds(withBodyIds(texts, plan), plan),
  });
  const ratings = withClauseIds(withBodyIds(counted, plan), plan);
  const own = { ...input, assessment: { ...input.assessment, ratings } };
  if (!names && needsNames(own.assessment, plan, input.method) !== null)
    return countedScore(input, rows, dialect, ask, true);
  const found = checkRatings(own.assessment, plan, own.scale);
  const { score, problems } = scoreAssessment(own, found);
  return {
    score,
    problems: [...shape, ...found, ...problems],
    input: own,
    partsAt: ({ line }) => partsOf(lines[line - 2]),
    isGrouped: lines.some((line) => partsOf(line) > 1),
    usedNames: names,
  };
}
