// The words of progress, of the changes that it is made of, and of reports.
import type { Words } from "../words/words.ts";

export type ProgressWords = Words<"progress" | "comparison" | "schedule">;
