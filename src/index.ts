// The library without files: for Node and browsers.
export { audit } from "./library/audit.ts";
export { changes, type ChangesOptions } from "./library/changes.ts";
export { check } from "./library/check.ts";
export { compare, type CompareOptions } from "./library/compare.ts";
export { explain } from "./library/explain.ts";
export { progress } from "./library/progress.ts";
export { schedule, type ScheduleOptions } from "./library/schedule.ts";
export { score, type ScoreOptions } from "./library/score.ts";
export { sensitivity, type MethodChoices, type SensitivityOptions } from "./library/sensitivity.ts";
export { tryMethods, type TryOptions } from "./library/tryMethods.ts";

export type { ClaimRow } from "./library/readClaimRows.ts";
export type { DoubtRow } from "./library/readDoubts.ts";
export { readAssessment, type AssessmentOptions } from "./library/readAssessment.ts";
export { readCsv, type CsvOptions } from "./library/readCsv.ts";
export { readMapping } from "./library/readMapping.ts";
export { readMethod, type MethodOptions } from "./library/readMethod.ts";
export { readPlan, type PlanOptions } from "./library/readPlan.ts";
export { readRatings, type RatingRow } from "./library/readRatings.ts";
export { readScale } from "./library/readScale.ts";
export { shipped, type Shipped } from "./library/shipped.ts";

export { loadLanguage } from "./library/loadLanguage.ts";
export { schema } from "./library/schema.ts";
export { toCsv, type CsvPrintOptions } from "./library/toCsv.ts";
export { toJson } from "./library/toJson.ts";
export { toMarkdown } from "./library/toMarkdown.ts";

export { InvalidOption } from "./library/invalidOption.ts";
export { NotAResult } from "./library/notAResult.ts";
export { UnknownName } from "./library/unknownName.ts";

export type { ReplyStage, RoundingRule, Text } from "./core.ts";
export type { Assessment } from "./library/assessment.ts";
export type { AuditOptions, PublishedFigure, PublishedParts } from "./library/auditQuestions.ts";
export type { PrintOptions } from "./library/documentOf.ts";
export type { ColumnNames } from "./library/columnPairs.ts";
export type { Language, LanguageId } from "./library/language.ts";
export type { LinkOptions } from "./library/link.ts";
export type { Mapping } from "./library/mapping.ts";
export type { Method } from "./library/method.ts";
export type { Named } from "./library/named.ts";
export type { Plan } from "./library/plan.ts";
export type { Ratings } from "./library/ratings.ts";
export type { Read, SourceOption } from "./library/readDocument.ts";
export type {
  AuditResult,
  ChangesResult,
  CheckResult,
  ComparisonResult,
  ExplanationResult,
  ProgressResult,
  ScheduleResult,
  Figure,
  Problem,
  Result,
  ScoreResult,
  SensitivityResult,
  TriesResult,
} from "./library/results.ts";
export type { Scale } from "./library/scale.ts";
export type { ClauseTable } from "./library/withClauseTables.ts";
export type { Workspace } from "./library/workspace.ts";
