// The data of a page and what a reader has set → the score of one of its assessments, by the code that the command line scores with.
import {
  checkClaims,
  explainClauses,
  scoreAssessment,
  valuesOn,
  type ClauseExplanation,
  type Method,
  type Scale,
  type Score,
} from "../../core.ts";
import { methodWith } from "../settings/methodWith.ts";
import type { Settings } from "../settings/settings.ts";
import type { ReportAssessment, ReportData } from "./reportData.ts";

/** An assessment under a method, with each clause from its rows to its points. */
export interface Result {
  readonly own: ReportAssessment;
  readonly scale: Scale | null;
  readonly score: Score;
  readonly clauses: ReadonlyMap<string, ClauseExplanation>;
}

export function scoreFrom(data: ReportData, own: ReportAssessment, settings: Settings): Result {
  const { plan, methods, scales } = data;
  const scale = scales.find(({ id }) => id === own.scale) ?? null;
  const named = methodOf(methods, settings.get("method")) ?? methodOf(methods, own.method);
  if (named === undefined) throw new TypeError(`no method ${own.method}`);
  const input = {
    plan,
    assessment: own.assessment,
    scale,
    method: methodWith(named, settings, scale),
    asOf: settings.get("as-of") ?? own.asOf,
  };
  const { score } = scoreAssessment(input, own.errors);
  const others = methods.filter((method) => scale === null || valuesOn(method, scale) !== null);
  const claims = settings.size === 0 ? checkClaims(score, others, own.errors) : [];
  const explained = explainClauses(score).map((item) => [item.clause.id, item] as const);
  return { own, scale, score: { ...score, claims }, clauses: new Map(explained) };
}

const methodOf = (methods: readonly Method[], id: string | undefined): Method | undefined =>
  methods.find((method) => method.id === id);
