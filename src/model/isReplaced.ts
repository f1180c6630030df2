// An assessment at a stage, and a row of its ratings → whether a reply or a decision stands there.
import type { Assessment } from "./assessment.ts";

/** What a coder held possible of the rows that gave way is no doubt about what took their place. */
export const isReplaced = ({ replies }: Pick<Assessment, "replies">, row: number): boolean =>
  (replies?.origins?.[row]?.from ?? "first") !== "first";
