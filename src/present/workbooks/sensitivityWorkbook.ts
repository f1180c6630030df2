// How sure figures are, for people → the workbook of `nap sensitivity`.
import type { Sensitivity } from "../../model/sensitivity.ts";
import type { Workbook } from "../../model/workbook.ts";
import type { Words } from "../words/words.ts";
import { blocksWorkbook } from "./blocksWorkbook.ts";
import { captionOf } from "./captionOf.ts";
import type { BlocksAndProblems } from "./comparisonWorkbook.ts";
import { gridSheet } from "./gridSheet.ts";

/**
 * Bounds, the figure under each method, what to verify first, and all combinations of choices.
 *
 * @example
 * const found = assessSensitivity({ input: inputOf(own), doubts: null, methods: [], areDeclared: false });
 * const provenance = { tool: { name: "nap", version: "1.0.0" }, inputs: [] };
 * const words = await loadWords("en", ["sensitivity", "workbook"]);
 * const document = sensitivityDocument([found], provenance, words);
 * sensitivityWorkbook({ document, problems: [], provenance }, [found], words).sheets[1].name // "Bounds"
 */
export function sensitivityWorkbook(
  result: BlocksAndProblems,
  found: readonly Sensitivity[],
  words: Words<"sensitivity" | "workbook">,
): Workbook {
  const { sheets } = words.workbook;
  const { columns } = words.sensitivity;
  const subjects = found.map((own) => ({ ...own, method: own.methods[0]?.method ?? null }));
  const names = new Map([
    [columns.unknown, sheets.bounds],
    [columns.rule, sheets.rules],
    [words.common.terms.clause, sheets.verify],
  ]);
  const methods = found.flatMap(({ methods: all, scale }) => all.map(({ method }) => ({ method, scale })));
  const grids = found.filter(({ grid }) => grid !== null);
  const others = grids.length === 0 ? [] : [gridSheet(grids, captionOf(sheets.grid, subjects, words), words)];
  return blocksWorkbook({ ...result, subjects, methods, names, others }, words);
}
