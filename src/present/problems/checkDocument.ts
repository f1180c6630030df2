// All problems of a run → the result of `nap check`: those to show, and the totals of all.
import type { Severity } from "../../model/problems/problemInfo.ts";
import { countOf } from "../../model/manyProblems.ts";
import { isActive } from "../../model/judgedProblem.ts";
import { compareProblems, severityOf } from "../../model/problem.ts";
import { contract, type Provenance } from "../contract.ts";
import type { Document } from "../document.ts";
import type { TableAccount } from "../../model/tableAccount.ts";
import { tableJson } from "../tables/tableJson.ts";
import { tablesText } from "../tables/tablesText.ts";
import { readingBlocks } from "../readings/readingBlocks.ts";
import { readingRecords } from "../readings/readingRecords.ts";
import type { Reading } from "../readings/readingsOf.ts";
import type { Words } from "../words/words.ts";
import type { CheckJson } from "./checkSchema.ts";
import { problemsDocument, type ProblemAndLine } from "./problemsDocument.ts";

/** What of the problems is shown; the totals count all of them. */
export interface Selection {
  /** The least severity that is shown. */
  readonly level: Severity;
  /** At most so many; `null` for all. */
  readonly most: number | null;
}

/** The problems that are shown, as a document, and the totals of all. */
export interface CheckResult {
  readonly document: Document;
  /** The totals in one line, with how many are shown where that is not all. */
  readonly summary: string;
}

const totalOf = (problems: readonly ProblemAndLine[]): number =>
  problems.reduce((total, { problem }) => total + countOf(problem), 0);

const ranks: Record<Severity, number> = { error: 3, warning: 2, info: 1 };

/**
 * Problems as a document: those of the selection, by place, and the totals of all.
 *
 * @param files how many files were read
 * @param tables what became of the rows of those that are tables
 * @param readings the first rows as written and as read; `null` where they are not asked for. In long tables they take the place
 *   of the problems
 * @example
 * const at = startOf("own.yaml");
 * const found = [problem("NAP302", at), problem("NAP501", at)].map((each) => ({ problem: each, line: "" }));
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["problems"]);
 * const { summary } = checkDocument(found, 3, { level: "error", most: null }, provenance, words);
 * summary // "1 error, 1 warning in 3 files; showing 1 of 2"
 */
export function checkDocument(
  found: readonly ProblemAndLine[],
  files: number,
  { level, most }: Selection,
  provenance: Provenance,
  words: Words<"problems">,
  tables: readonly TableAccount[] = [],
  readings: readonly Reading[] | null = null,
): CheckResult {
  const read = tablesText(tables, words);
  const counted = found.filter(({ verdict }) => isActive(verdict));
  const selected = found
    .filter(({ problem }) => ranks[severityOf(problem)] >= ranks[level])
    .toSorted((a, b) => compareProblems(a.problem, b.problem));
  const shown = selected.filter(({ verdict }) => isActive(verdict)).slice(0, most ?? found.length);
  // What does not count takes no place from what does.
  const listed = new Set([...shown, ...selected.filter(({ verdict }) => !isActive(verdict))]);
  const count = (severity: Severity): number =>
    totalOf(counted.filter(({ problem }) => severityOf(problem) === severity));
  const suppressed = totalOf(found.filter(({ verdict }) => (verdict?.suppression ?? null) !== null));
  const totals: CheckJson["summary"] = {
    files,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    suppressed,
    baseline: totalOf(found) - totalOf(counted) - suppressed,
    hidden: totalOf(counted) - shown.length,
  };
  const summary = words.problems.summary({ ...totals, shown: shown.length, found: totalOf(counted) });
  const problems = problemsDocument(
    selected.filter((item) => listed.has(item)),
    words,
  );
  return {
    summary,
    document: {
      ...problems,
      json: () =>
        contract("check", provenance, {
          problems: problems.json(),
          tables: tables.map(tableJson),
          ...(readings === null
            ? {}
            : { readings: readings.map((reading) => ({ ...reading, read: [...reading.read] })) }),
          summary: totals,
        }),
      ...(readings === null ? {} : { records: () => readingRecords(readings) }),
      blocks: () => [
        ...problems.blocks(),
        ...(shown.length === 0 ? [] : [{ kind: "text", text: "" } as const]),
        ...(readings === null ? [] : readingBlocks(readings, words)),
        ...(read === null ? [] : [{ kind: "text", text: read, tone: "quiet" } as const]),
        { kind: "text", text: summary, tone: totals.errors > 0 ? "bad" : "strong" },
      ],
    },
  };
}
