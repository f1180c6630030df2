// What was found of claims of parts, and of pairs of claims → the same in the JSON contract.
import type { StatementSubject } from "../../model/statement.ts";
import type {
  PlacedStatement,
  StatementCheck,
  StatementPair,
  StatementPairs,
} from "../../model/statementAudit.ts";
import { toText } from "../../math/fraction.ts";
import { exactOrNull } from "../figureJson.ts";
import type { ClaimPairJson, StatementJson } from "./statementSchema.ts";

export const statementJson = ({
  statement,
  assessment,
  plan,
  score,
  verdict,
  found,
  share,
  difference,
  methods,
  missing,
}: StatementCheck): StatementJson => ({
  plan: plan.id,
  assessment: assessment.id,
  method: score?.method.id ?? null,
  id: statement.id,
  of: subjectId(statement.of),
  unit: statement.unit,
  figure: statement.written,
  reading: statement.reading,
  clauses: statement.clauses,
  asOf: statement.asOf,
  source: statement.source,
  verdict,
  found: exactOrNull(found),
  share,
  difference: exactOrNull(difference),
  methods: [...methods],
  missing: [...missing],
});

export const comparisonsJson = ({ compared, total }: StatementPairs) => ({
  total,
  compared: compared.length,
  pairs: compared.map(pairOf),
});

const pairOf = (pair: StatementPair): ClaimPairJson => ({
  plan: pair.a.plan.id,
  of: subjectId(pair.a.statement.of),
  a: sideOf(pair.a),
  b: sideOf(pair.b),
  verdict: pair.verdict,
  apart: [...pair.apart],
  open: pair.open,
  notStated: [...pair.remarks],
  difference: exactOrNull(pair.difference),
  isLeast: pair.isLeast,
  lessPrecise: pair.wider,
  fewerInLonger: pair.fewerInLonger,
  follows:
    pair.follows === null
      ? null
      : { ...pair.follows, low: toText(pair.follows.low), high: toText(pair.follows.high) },
});

const sideOf = ({ assessment, statement, day, period }: PlacedStatement): ClaimPairJson["a"] => ({
  assessment: assessment.id,
  id: statement.id,
  figure: statement.written,
  unit: statement.unit,
  clauses: statement.clauses,
  day,
  period: period === null ? null : { start: period.start, end: period.end },
});

/** As a file has it. */
const subjectId = (of: StatementSubject): string =>
  of.kind === "plan" ? "plan" : of.kind === "words" ? of.words : `${of.kind}:${of.id}`;
