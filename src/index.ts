// The library: reading, checking, scoring and showing, without files, clock or randomness.

// What things are.
export type { Assessment, AssessmentText, AssessorKind, Claim } from "./model/assessment.ts";
export { clausesOf, responsibleBodies } from "./model/clauses.ts";
export { fold } from "./model/fold.ts";
export type {
  ActivityRule,
  Band,
  BodyRule,
  EvidenceRule,
  GapRule,
  Method,
  MethodText,
  PercentPolicy,
  RaterRule,
  Rounding,
} from "./model/method.ts";
export { outcomes, type GapStatus, type Outcome } from "./model/outcome.ts";
export type { Day, Period } from "./model/period.ts";
export { comparePlaces, startOf, type Located, type Path, type Place } from "./model/place.ts";
export type { Activity, Body, Clause, Direction, Indicator, Plan, PlanText, Source } from "./model/plan.ts";
export {
  compareProblems,
  isError,
  problem,
  problemInfo,
  problemTable,
  severityOf,
  type Problem,
  type ProblemCode,
} from "./model/problem.ts";
export type { Params, ProblemInfo, Severity } from "./model/problems/problemInfo.ts";
export {
  ratingColumns,
  type NameColumn,
  type NamedColumn,
  type RatingColumn,
  type RatingTable,
} from "./model/ratingTable.ts";
export type { Level, Scale, ScaleText } from "./model/scale.ts";
export type {
  BandCount,
  BodyScore,
  ClaimCheck,
  ClauseScore,
  DirectionScore,
  Figure,
  Part,
  Reason,
  Score,
  Valued,
} from "./model/score.ts";
export type { Agreement, CrossTable, Measure, MeasureReason, Resampling } from "./model/agreement.ts";
export {
  methodChoices,
  type ClauseComparison,
  type Comparison,
  type ComparisonReason,
  type Contribution,
  type CoverageBounds,
  type CoverageTerm,
  type GapSplit,
  type GroupComparison,
  type ManyComparison,
  type MethodChoice,
  type MethodTerm,
  type PublishedTerms,
  type Relation,
  type Sentence,
  type SplitWay,
} from "./model/comparison.ts";
export { statusNames } from "./model/statusNames.ts";
export { suggest } from "./model/suggest.ts";
export type { Text } from "./model/text.ts";
export { textIn } from "./model/textIn.ts";
export type { WorkspaceText } from "./model/workspace.ts";

// Exact numbers.
export {
  add,
  compareFractions,
  divide,
  equal,
  fraction,
  multiply,
  one,
  parseFraction,
  subtract,
  toText,
  zero,
  type Fraction,
} from "./math/fraction.ts";
export { largestRemainder } from "./math/largestRemainder.ts";
export { mean, median, weightedMean } from "./math/means.ts";
export { roundingModes, roundToText, type RoundingMode } from "./math/round.ts";

// Text and records → typed values, or problems with line and column.
export { parseAmount, parsePercent } from "./parse/amount.ts";
export {
  parseDocument,
  schemas,
  type DocumentText,
  type Format,
  type WrittenDocument,
} from "./parse/documents.ts";
export { ratingPaths, readInlineRatings } from "./parse/inlineRatings.ts";
export { parsePoint } from "./parse/period.ts";
export { createRatingReader, type RatingReader } from "./parse/ratingReader.ts";
export { resolveMethods, type WrittenMethod } from "./parse/resolveMethods.ts";
export { toAssessment } from "./parse/toAssessment.ts";
export { toPlan } from "./parse/toPlan.ts";
export { toScale } from "./parse/toScale.ts";

// Rules across files.
export { checkAssessment } from "./check/checkAssessment.ts";
export { checkPlan } from "./check/checkPlan.ts";
export { checkRatings } from "./check/checkRatings.ts";
export { checkScale } from "./check/checkScale.ts";

// Ratings + method → score.
export { checkClaims } from "./score/checkClaims.ts";
export { scoreAssessment } from "./score/scoreAssessment.ts";
export type { ScoreInput } from "./score/scoreInput.ts";

// Two scores → the gap and what it is made of, and the agreement.
export { biasAndNoise } from "./compare/agreement/biasAndNoise.ts";
export { bootstrap, type BootstrapOptions } from "./compare/agreement/bootstrap.ts";
export { categoryWeights, type CategoryWeights } from "./compare/agreement/categoryWeights.ts";
export { gwetAgreement } from "./compare/agreement/gwetAgreement.ts";
export { krippendorffAlpha, type AlphaMetric } from "./compare/agreement/krippendorffAlpha.ts";
export { signTest } from "./compare/agreement/signTest.ts";
export { weightedAgreement, weightedKappa, type CountTable } from "./compare/agreement/weightedKappa.ts";
export { compareMany } from "./compare/compareMany.ts";
export { compareScores } from "./compare/compareScores.ts";
export { shapleyValue } from "./compare/shapleyValue.ts";

// Results → tables and typed cells.
export type { ComparisonView } from "./present/comparisonBlocks.ts";
export { comparisonDocument } from "./present/comparisonDocument.ts";
export { comparisonsDocument } from "./present/comparisonsDocument.ts";
export type { Provenance } from "./present/contract.ts";
export type { Block, Cell, Column, Document, Row, ShownProblem, Tone } from "./present/document.ts";
export { problemsDocument, type ProblemAndLine } from "./present/problemsDocument.ts";
export { scoresDocument } from "./present/scoresDocument.ts";
export { languages, type Language } from "./present/words.ts";
