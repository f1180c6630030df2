// `rules` of a workspace → whether one is on that is off unless somebody switches it on.
import { problemInfo } from "../../core.ts";
import type { Gathered } from "./gathered.ts";

export const isJudging = (rules: Gathered["rules"] | undefined): boolean =>
  [...(rules ?? [])].some(([code, severity]) => severity !== "off" && problemInfo(code).severity === "off");
