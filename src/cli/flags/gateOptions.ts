// `--min-score`, `--min-coverage`, `--require-evidence` and `--max-age` → what scores must reach, and whether they do.
import {
  checkAge,
  checkEvidence,
  checkGate,
  readScoreGate,
  unknownId,
  UsageError,
  type Day,
  type Gate,
  type NoFigureRule,
  type Score,
  type ScoreGate,
  type ScoreGateCheck,
} from "../../core.ts";
import { ageGatesOf, type AgeFlags } from "./ageGates.ts";
import { noFigureOfCall, type NoFigureFlags } from "./noFigureOf.ts";

export interface ScoreGateFlags extends AgeFlags, NoFigureFlags {
  readonly minScore?: readonly string[];
  readonly minCoverage?: readonly string[];
  readonly requireEvidence?: boolean;
}

/** The gates of a call, and what it says of those without a figure. */
export interface GatesOfCall {
  readonly gates: readonly ScoreGate[];
  readonly noFigure: NoFigureRule | null;
}

export const gatesOf = (flags: ScoreGateFlags): GatesOfCall => {
  const { minScore = [], minCoverage = [], requireEvidence } = flags;
  return {
    gates: [
      ...minScore.map((written) => gateOf("min-score", written)),
      ...minCoverage.map((written) => gateOf("min-coverage", written)),
      ...(requireEvidence === true ? [{ kind: "require-evidence" } as const] : []),
      ...ageGatesOf(flags),
    ],
    noFigure: noFigureOfCall(flags),
  };
};

function gateOf(kind: Gate["kind"], written: string): Gate {
  const read = readScoreGate(kind, written);
  if (!("fault" in read)) return read;
  const flag = `--${kind}`;
  if (read.fault === "percent-or-share")
    throw new UsageError("minimum-percent-or-share", { flag, written, percent: read.percent });
  if (read.fault === "not-a-group")
    throw new UsageError("not-a-gate-group", { flag, written, group: read.group, number: read.number });
  throw new UsageError("not-a-minimum", { flag, written });
}

/** Every gate against every score; a direction or body that a plan does not have is an error of the call. */
export const checkGates = (
  scores: readonly Score[],
  gates: readonly ScoreGate[],
  noFigure: NoFigureRule,
  today: Day,
): ReadonlyMap<Score, readonly ScoreGateCheck[]> =>
  gates.length === 0
    ? new Map()
    : new Map(scores.map((score) => [score, gates.map((gate) => checkOne(score, gate, noFigure, today))]));

function checkOne(score: Score, gate: ScoreGate, noFigure: NoFigureRule, today: Day): ScoreGateCheck {
  if (gate.kind === "require-evidence") return checkEvidence(score, gate, noFigure);
  if (gate.kind === "max-age") return checkAge(score.assessment, gate, today);
  const check = checkGate(score, gate, noFigure);
  if (check !== null) return check;
  const { plan } = score;
  const { level, id } = { id: "", ...gate.group };
  const known =
    level === "body" ? score.bodies.map(({ body }) => body) : plan.directions.map((own) => own.id);
  if (level === "body") throw new UsageError("unknown-id", { kind: "body", ...unknownId(id, known) });
  throw new UsageError("direction-not-in-plan", { plan: plan.id, ...unknownId(id, known) });
}
