// `--if-no-figure` and what the workspace says → what becomes of a gate whose figure cannot be computed.
import { noFigureRules, type NoFigureRule } from "../../core.ts";
import { oneOf } from "./oneOf.ts";

export interface NoFigureFlags {
  readonly ifNoFigure?: string;
}

/** Of the call; `null` where it does not say. */
export const noFigureOfCall = ({ ifNoFigure }: NoFigureFlags): NoFigureRule | null =>
  ifNoFigure === undefined ? null : oneOf("--if-no-figure", ifNoFigure, noFigureRules);
