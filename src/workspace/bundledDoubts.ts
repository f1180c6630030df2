// Shipped assessments → the same with the doubts about their rows: only what asks how sure a figure is needs them.
import { shippedDoubts, type BundledAssessment, type LinkedAssessment } from "../core.ts";
import type { Input } from "./loaded.ts";

/** @param files those of the assessments, in their order */
export const bundledDoubts = (
  assessments: readonly LinkedAssessment[],
  files: readonly BundledAssessment[],
): { assessments: LinkedAssessment[]; inputs: Input[] } => ({
  assessments: assessments.map((linked, at) => {
    const file = files[at];
    return file === undefined ? linked : { ...linked, doubts: shippedDoubts(file) };
  }),
  inputs: files.flatMap(({ doubts }) =>
    doubts === undefined ? [] : [{ path: doubts.source, sha256: doubts.sha256 }],
  ),
});
