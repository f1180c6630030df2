// A score and its problems → all that is told of them, but for where rows stand.
import {
  createRatingReader,
  loadWords,
  scoresDocument,
  withBodyIds,
  withClauseIds,
  type Document,
  type Place,
  type Plan,
  type Problem,
  type Score,
} from "../../src/core.ts";
import type { Row } from "../score/given.ts";
import { takeRows } from "../score/takeRows.ts";

const provenance = { tool: { name: "nap", version: "0.0.0" }, inputs: [] };

const words = await loadWords("en", ["scores"]);

/** What `nap score` writes, in each of its views: JSON with the account of the tables, the page for people, lines and records. */
export function documentsOf(score: Score): unknown {
  const { ratings } = score.assessment;
  // Rows that were left out are known by where they stand.
  const accounts = ratings.accounts.map((account) => ({ ...account, leftOut: [] }));
  const told = { ...score, assessment: { ...score.assessment, ratings: { ...ratings, accounts } } };
  const document: Document = scoresDocument([told], [], provenance, words);
  return {
    json: document.json(),
    blocks: document
      .blocks()
      .map((block) => (block.kind === "table" ? { ...block, rows: [...block.rows] } : block)),
    lines: document.lines(),
    records: document.records(),
  };
}

/** For how many bodies a place in the answer stands. */
export type PartsAt = (place: Place) => number;

/** Told once of a clause, at one of its rows: which one that is, is no matter. */
const atExamples: ReadonlySet<string> = new Set(["NAP310"]);

/**
 * Each problem that is told, and of how many rows.
 *
 * @param oneOf whether a body may be one of several that are alike, and is not compared
 */
export function problemsTold(
  problems: readonly Problem[],
  partsAt: PartsAt,
  oneOf: boolean,
): Record<string, number> {
  const found = new Map<string, number>();
  const isPlace = (name: string): boolean => name === "row" || (oneOf && name === "body");
  for (const { code, params, at, others = [] } of problems) {
    const key = `${code} ${JSON.stringify(params, (name, value: unknown) => (isPlace(name) ? undefined : value))}`;
    const rows = atExamples.has(code) ? 1 : [at, ...others].reduce((sum, place) => sum + partsAt(place), 0);
    found.set(key, (found.get(key) ?? 0) + rows);
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What reading the rows finds, before they are held against the plan. */
export function problemsOfReading(rows: readonly Row[], plan: Plan): readonly Problem[] {
  const reader = createRatingReader({ keepTexts: false });
  takeRows(reader, rows);
  return reader.finish((texts) => withClauseIds(withBodyIds(texts, plan), plan)).problems;
}
