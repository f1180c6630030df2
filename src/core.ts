// Everything pure: reading, checking, scoring and showing, without files, clock or randomness. For the command line and the library.
// What things are.
export { append } from "./model/append.ts";
export * from "./model/publishable.ts";
export type { AssessorKind } from "./model/assessorKind.ts";
export type { Assessment, AssessmentText, Claim } from "./model/assessment.ts";
export type * from "./model/audit.ts";
export type { PartPercent, PartsAudit, PartsQuestion, RulesTogether } from "./model/auditParts.ts";
export { clauseLevels } from "./model/clauseLevels.ts";
export { clausesOf, responsibleBodies } from "./model/clauses.ts";
export { bandOf } from "./model/bandOf.ts";
export type * from "./model/changes.ts";
export type { ChangeGate, ChangeGateCheck } from "./model/changeGate.ts";
export type { SavedResult, SavedScore } from "./model/savedScore.ts";
export type * from "./model/explanation.ts";
export { packCommands, packs, type CommentRow, type Pack } from "./model/pack.ts";
export type { WordBlock, WordDocument } from "./model/wordDocument.ts";
export type { Workbook } from "./model/workbook.ts";
export * from "./model/comparisonGate.ts";
export * from "./model/gate.ts";
export { fold } from "./text/fold.ts";
export { withoutCopyMark } from "./text/withoutCopyMark.ts";
export type { BaselineEntry } from "./model/baseline.ts";
export { identityText, type Identity } from "./model/fingerprint.ts";
export { isActive, type JudgedProblem, type Verdict } from "./model/judgedProblem.ts";
export type { Subject } from "./model/subject.ts";
export type { TitleColumn } from "./model/writtenTitle.ts";
export { ignoreMark, type Suppression } from "./model/suppression.ts";
export type { Band, Method, MethodText, Rounding } from "./model/method.ts";
export type { MethodTry } from "./model/methodTry.ts";
export type { Fixes } from "./model/fixes.ts";
export { outcomes, type GapStatus, type Outcome } from "./model/outcome.ts";
export type { Day, Period } from "./model/period.ts";
export { comparePlaces, fileOf, startOf, type Located, type Path, type Place } from "./model/place.ts";
export type { Activity, Body, Clause, Direction, Indicator, Plan, PlanText, Source } from "./model/plan.ts";
export { groupBy } from "./model/groupBy.ts";
export { madeIn } from "./model/madeIn.ts";
export { limitedProblems, mostOfOneCode } from "./model/manyProblems.ts";
export * from "./model/problem.ts";
export type { Example, Params, ParamValue, ProblemInfo, Severity } from "./model/problems/problemInfo.ts";
export * from "./model/ratingTable.ts";
export type { Level, Scale, ScaleText } from "./model/scale.ts";
export type * from "./model/score.ts";
export * from "./model/sensitivity.ts";
export type * from "./model/series.ts";
export type * from "./model/rounds.ts";
export * from "./model/reports.ts";
export * from "./model/schedule.ts";
export type * from "./model/agreement.ts";
export { methodChoices, type Comparison } from "./model/comparison.ts";
export { statusNames, type StatusMeaning } from "./model/statusNames.ts";
export { suggest, suggester } from "./text/suggest.ts";
export { withoutFormula } from "./text/withoutFormula.ts";
export type { SkipReason, TableAccount } from "./model/tableAccount.ts";
export { tableAccounts } from "./model/tableAccounts.ts";
export type { Text } from "./model/text.ts";
export { listedKinds, type ListItem } from "./model/listItem.ts";
export { mappedColumns, type MappedColumn } from "./model/mapping.ts";
export { partKeys, type ReadOptions, type TableParts } from "./model/readOptions.ts";
export type { TableMapping } from "./model/tableMapping.ts";
export { textIn } from "./model/textIn.ts";
export { trustIn, usable, type Trust, type Trusted, type TrustState } from "./model/trust.ts";
export { usualScales } from "./model/usualScales.ts";
export { valuesOn, type ValuesOn } from "./model/valuesOn.ts";
export { isUnread, isUnreadAt } from "./model/unread.ts";
export type { NamedKind } from "./model/usage/callFaults.ts";
export type { InputFaults } from "./model/usage/inputFaults.ts";
export { note, type EngineObstacle, type Note } from "./model/usage/notes.ts";
export { unknownId, type UnknownId } from "./model/usage/unknownId.ts";
export { UsageError, type UsageFault, type UsageFaults } from "./model/usage/usageError.ts";
export type { RuleSeverity, WorkspaceText } from "./model/workspace.ts";

// Exact numbers.
export * from "./math/fraction.ts";
export { largestRemainder } from "./math/largestRemainder.ts";
export { mean, median, weightedMean, type Weighted } from "./math/means.ts";
export { roundingModes, roundToText, type RoundingMode } from "./math/round.ts";
export { roundingRules, unround, type RoundingRule } from "./math/unround.ts";
export { toPercent } from "./math/toPercent.ts";

// Text and records → typed values, or problems with line and column.
export { parseAmount, parsePercent } from "./parse/amount.ts";
export { ignoreComments } from "./parse/ignoreComments.ts";
export { suppressionRules } from "./parse/suppressionRules.ts";
export { toBaseline } from "./parse/toBaseline.ts";
export { keysAt } from "./parse/yaml/keysAt.ts";
export { subjectAt } from "./parse/yaml/subjectAt.ts";
export * from "./parse/documents.ts";
export { parseAuditScale } from "./parse/auditScale.ts";
export { parseFigure } from "./parse/figure.ts";
export { readClaims } from "./parse/claims/readClaims.ts";
export type { ReadClaims } from "./parse/claims/plainClaims.ts";
export { createClaimTable, type ClaimsOfTables } from "./parse/claims/claimTable.ts";
export { createReplyReader, type ReplyReader } from "./parse/replies/createReplyReader.ts";
export { readInlineReplies, replyPaths } from "./parse/replies/inlineReplies.ts";
export { withReplies } from "./parse/replies/withReplies.ts";
export { withReplyIds } from "./parse/replies/withReplyIds.ts";
export { withNumberedDeciders } from "./parse/replies/withNumberedDeciders.ts";
export * from "./model/replies.ts";
export * from "./model/replyStage.ts";
export * from "./model/commentMatrix.ts";
export { withoutBadReplies } from "./linked/withoutBadReplies.ts";
export { repliesWhereRated } from "./check/repliesWhereRated.ts";
export { replyProblems } from "./check/replyProblems.ts";
export { agendaOf, type AgendaDoubts } from "./compare/agendaOf.ts";
export * from "./model/agenda.ts";
export { atStage } from "./score/atStage.ts";
export { commentMatrix } from "./score/commentMatrix.ts";
export { claimColumns } from "./model/claimColumn.ts";
export { readMaxAge } from "./parse/readMaxAge.ts";
export { readMaxDrop } from "./parse/readMaxDrop.ts";
export { readSavedResult, type SavedFault } from "./parse/readSavedResult.ts";
export { readComparisonGate } from "./parse/readComparisonGate.ts";
export { readScoreGate } from "./parse/readScoreGate.ts";
export { likeliestScale } from "./parse/ratings/likeliestScale.ts";
export { asLeftOut } from "./linked/asLeftOut.ts";
export { leaveOutContradictions } from "./linked/leaveOutContradictions.ts";
export { readableReplies } from "./linked/readableReplies.ts";
export { withoutBadRows } from "./linked/withoutBadRows.ts";
export { looseAssessment } from "./parse/ratings/looseAssessment.ts";
export { withClauseIds } from "./parse/ratings/withClauseIds.ts";
export { withBodyIds } from "./parse/ratings/withBodyIds.ts";
export { planFromTable } from "./parse/ratings/planFromTable.ts";
export { ratingPaths, readInlineRatings, type MappingReference } from "./parse/ratings/inlineRatings.ts";
export { createRowSampler } from "./parse/mapping/rowSampler.ts";
export type { WrittenTable } from "./model/writtenTable.ts";
export { knownTexts, type KnownTexts } from "./parse/mapping/knownTexts.ts";
export { createMappedTable, type MappedTable } from "./parse/mapping/mappedTable.ts";
export { createPlanRows, planColumns } from "./parse/planTable/planRows.ts";
export { planOfRows } from "./parse/planTable/planOfRows.ts";
export { hasRatings, ratingsPlace, toMapping } from "./parse/mapping/toMapping.ts";
export { parsePoint } from "./parse/period.ts";
export type { CellPlace } from "./parse/ratings/cellPlace.ts";
export { createRatingReader } from "./parse/ratings/createRatingReader.ts";
export { byRound } from "./parse/ratings/byRound.ts";
export { withAbsent } from "./parse/ratings/withAbsent.ts";
export type { EmptyTable, RatingReader } from "./parse/ratings/tableReader.ts";
export { withNumberedRaters } from "./parse/ratings/withNumberedRaters.ts";
export * from "./parse/resolveMethods.ts";
export type * from "./parse/writtenMethod.ts";
export { toAssessment } from "./parse/toAssessment.ts";
export { canonicalMethod, resolveMethod, toMethod, type ResolvedMethodText } from "./parse/toMethod.ts";
export { toPlan } from "./parse/toPlan.ts";
export { toScale } from "./parse/toScale.ts";

// The text of a table → its header and records.
export { columnsBehindNumbers } from "./table/partedNumbers.ts";
export { readTableText } from "./table/readTableText.ts";
export type { TableSink } from "./table/tableRows.ts";
export { createTableInspector } from "./inspect/inspectTable.ts";
export { nextQuestion } from "./inspect/nextQuestion.ts";
export { withAnswer } from "./inspect/withAnswer.ts";
export { noAnswers, type Answers } from "./model/answers.ts";
export type { Inspection } from "./model/inspection.ts";
// Rules across files.
export { checkAssessment } from "./check/checkAssessment.ts";
export { checkMethod } from "./check/checkMethod.ts";
export { checkPlan } from "./check/checkPlan.ts";
export { bodiesWithoutReport } from "./check/bodiesWithoutReport.ts";
export * from "./check/doubtProblems.ts";
export * from "./sensitivity/assessSensitivity.ts";
export { doubtsAbout } from "./score/doubtsAbout.ts";
export { boundsWith, overallBounds } from "./sensitivity/overallBounds.ts";
export { checkRatings } from "./check/checkRatings.ts";
export { foreignStatuses } from "./check/foreignStatuses.ts";
export { checkLikeness } from "./check/checkLikeness.ts";
export { checkScale } from "./check/checkScale.ts";
export { claimStates } from "./check/claimStates.ts";
export { createTitleTaker } from "./inspect/createTitleTaker.ts";
export { underRules } from "./check/underRules.ts";
export { publishableFigures } from "./linked/publishableFigures.ts";
export { judgementsIn } from "./linked/judgementsIn.ts";
export { claimProblems } from "./check/claimProblems.ts";
export { impossibleClaims } from "./check/impossibleClaims.ts";
export { withRefutedColumns } from "./check/withRefutedColumns.ts";
export * from "./check/judgeProblems.ts";
export { withoutCascades, type TrustInParts } from "./check/withoutCascades.ts";

// Ratings + method → score.
export { checkClaims } from "./score/checkClaims.ts";
export { checkAge } from "./score/checkAge.ts";
export { checkEvidence } from "./score/checkEvidence.ts";
export { checkGate } from "./score/checkGate.ts";
export { clausesByBody } from "./score/clausesByBody.ts";
export { explainBody } from "./score/explainBody.ts";
export { explainClause, explainClauses } from "./score/explainClause.ts";
export { explainDirection } from "./score/explainDirection.ts";
export { explainFigure } from "./score/explainFigure.ts";
export { explainScore } from "./score/explainScore.ts";
export { replyRowProblems } from "./score/replyRowProblems.ts";
export { rowProblems } from "./score/rowProblems.ts";
export { scoreAssessment } from "./score/scoreAssessment.ts";
export { tryMethods } from "./score/tryMethods.ts";
export { tryLinked } from "./linked/tryLinked.ts";
export { usualMethod } from "./score/usualMethod.ts";
export type { ScoreInput } from "./score/scoreInput.ts";
// What a database counted, in place of rows.
export { columnsOfMapping, type NeedsRows } from "./counts/columnsOfMapping.ts";
export { countedTable, type CountedReading } from "./counts/countedTable.ts";
export { answerHeader, countQuery, saidBefore } from "./counts/countQuery.ts";
export {
  countSpec,
  namesOfColumns,
  specText,
  type CountedCell,
  type CountedColumns,
  type CountSpec,
} from "./counts/countSpec.ts";
export { dialects, type Dialect } from "./counts/dialects.ts";
export { engineColumns, type EngineColumns, type EngineHeader } from "./counts/engineColumns.ts";
export { engineSource, firstRowQuery, parquetQuery, type EngineFile } from "./counts/engineSource.ts";
export { readSingles } from "./counts/readSingles.ts";
export { groupsOfParts, partsQuery, sampledParts, type SampledPart } from "./counts/sampleParts.ts";
export { singlesQuery } from "./counts/singlesQuery.ts";
export { columnsCounted, ownColumns } from "./counts/ownColumns.ts";
export { needsNames, type NamesReason } from "./counts/needsNames.ts";
export { isFault, readAnswer, type Answer, type AnswerFault, type AnswerLine } from "./counts/readAnswer.ts";
export { writtenOtherwise, type WrittenOtherwise } from "./counts/writtenOtherwise.ts";

// An assessment with its plan, scale and method → its score; the same of what is shipped.
export type * from "./linked/bundledData.ts";
export type { LinkedAssessment } from "./linked/linkedAssessment.ts";
export { scoreLinked, type ReadTogether } from "./linked/scoreLinked.ts";
export { roundAssessments, type RoundAssessments } from "./linked/roundAssessments.ts";
export { withAbsentClauses } from "./linked/withAbsentClauses.ts";
export { withRoundDay } from "./linked/withRoundDay.ts";
export * from "./linked/shipped.ts";
export { shippedDoubts } from "./linked/shippedDoubts.ts";
export { shippedClaims } from "./linked/shippedClaims.ts";
export { shippedMethodTexts } from "./linked/shippedMethodTexts.ts";
export { bundledIn } from "./linked/bundledIn.ts";
export { methodsBeside } from "./linked/methodsBeside.ts";
export { methodsWithFigures, usableMethods } from "./linked/usableMethods.ts";
export { inTimeOrder } from "./linked/inTimeOrder.ts";
export { reportsIn } from "./linked/reportsIn.ts";
export { scheduleLinked } from "./linked/scheduleLinked.ts";
export { seriesIn, type PlannedSeries } from "./linked/seriesIn.ts";
export { seriesProgress } from "./linked/seriesProgress.ts";

// Assessments of a plan, round by round.
export { progressOf, type ScoredRound } from "./rounds/progress/progressOf.ts";
export { progressGates } from "./rounds/progress/progressGates.ts";
export type * from "./model/progress.ts";
export { isWithheld } from "./model/isWithheld.ts";
export { seriesOf } from "./rounds/seriesOf.ts";
export { figureHistories } from "./rounds/figureHistories.ts";
export { reportsOf } from "./rounds/reports/reportsOf.ts";
export type { Reports } from "./model/reports.ts";
export type * from "./model/scheduleGate.ts";
export { scheduleGates } from "./rounds/schedule/scheduleGates.ts";
export { scheduleOf } from "./rounds/schedule/scheduleOf.ts";
export { roundTwice } from "./rounds/roundTwice.ts";

// Published figures → what arithmetic allows.
export { auditClaim, type ClaimInput } from "./audit/auditClaim.ts";
export { auditFigure } from "./audit/auditFigure.ts";
export { auditPair } from "./audit/auditPair.ts";
export { auditStatements, type StatementAudits } from "./audit/claims/auditStatements.ts";
export { auditPairs, type LabelledAudit } from "./audit/auditPairs.ts";
export { auditParts } from "./audit/auditParts.ts";
export { askedBands, figureAsked, greatestClauses } from "./audit/figureAsked.ts";
export { isPrintedPercent } from "./audit/isPrintedPercent.ts";
export { likelyClauses } from "./audit/likelyClauses.ts";
export { figuresRequest } from "./audit/figuresRequest.ts";

// A plan, who is asked, and what is known → questionnaires.
export * from "./model/form.ts";
export type * from "./model/formRating.ts";
export { bodyMeant } from "./model/bodyMeant.ts";
export { formFileNames } from "./forms/formFileNames.ts";
export { formQuestions } from "./forms/formQuestions.ts";
export { formTargets, type FormTarget } from "./forms/formTargets.ts";
export { groupsOf } from "./forms/groupsOf.ts";
export { formScale, type FormScale } from "./linked/formScale.ts";
export { formsOfPlan, type FormsOfPlan, type FormsWanted } from "./linked/formsOfPlan.ts";

// Two scores → the gap and what it is made of, and the agreement.
export { biasAndNoise } from "./compare/agreement/biasAndNoise.ts";
export { bootstrap, type BootstrapOptions } from "./compare/agreement/bootstrap.ts";
export { categoryWeights, type CategoryWeights } from "./compare/agreement/categoryWeights.ts";
export { gwetAgreement } from "./compare/agreement/gwetAgreement.ts";
export type { AlphaMetric } from "./compare/agreement/disagreements.ts";
export { krippendorffAlpha } from "./compare/agreement/krippendorffAlpha.ts";
export { signTest } from "./compare/agreement/signTest.ts";
export { weightedAgreement, weightedKappa, type CountTable } from "./compare/agreement/weightedKappa.ts";
export { changes, type ChangeOptions, type Changes } from "./compare/changes/changes.ts";
export { checkChangeGate } from "./compare/changes/checkChangeGate.ts";
export { moveBetween } from "./compare/changes/moveBetween.ts";
export { movesSince } from "./compare/changes/movesSince.ts";
export { movesSinceSaved } from "./compare/changes/movesSinceSaved.ts";
export { checkComparisonGate } from "./compare/checkComparisonGate.ts";
export { compareMany } from "./compare/compareMany.ts";
export { compareScores } from "./compare/compareScores.ts";
export { shapleyValue } from "./compare/shapleyValue.ts";

// Results → tables and typed cells.
export * from "./shown.ts";

// Forms that came back.
export { assessmentsRepliedTo } from "./forms/collect/assessmentsRepliedTo.ts";
export type { RatedAssessment } from "./forms/collect/askedToReply.ts";
export { collectForms, type Collected } from "./forms/collect/collectForms.ts";
export { formCsvHeader } from "./forms/collect/formCsvHeader.ts";
export { formWords } from "./forms/collect/formWords.ts";
export type * from "./model/collection.ts";
export type * from "./model/returned.ts";
