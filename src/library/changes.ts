// Two scores or two workspaces → what moved the figures from one to the other.
import {
  changesDocument,
  moveBetween,
  movesSince,
  problemMove,
  scoreLinked,
  type AssessmentMove,
  type MovingScore,
  type Problem,
  type Provenance,
  type ResultWords,
} from "../core.ts";
import { givenOptions } from "./givenOptions.ts";
import { InvalidOption } from "./invalidOption.ts";
import { link } from "./link.ts";
import { NotAResult } from "./notAResult.ts";
import { printable } from "./printable.ts";
import { problemsJson } from "./problemsJson.ts";
import { provenance } from "./provenance.ts";
import type { ChangesResult, ScoreResult } from "./results.ts";
import { scoreOrigins } from "./scoreOrigins.ts";
import { statedClaims } from "./statedClaims.ts";
import { withoutEnvelope } from "./withoutEnvelope.ts";
import { workspaceOrigins, type Workspace } from "./workspace.ts";

/** How the result names what it compares with. */
export interface ChangesOptions {
  /** What the earlier side is called: a day, a version. Unless given, the id of its assessment, or those of its plans. */
  readonly since?: string;
}

/**
 * Splits what moved a figure into plan, coverage, method and rating, in percentage points, now minus before, down to each
 * changed clause and cell. All parts add up to the move exactly. Both are results of `score` on one plan; or both are
 * workspaces, whose assessments are matched by id, each under its own method. What `nap compare --against` gives.
 *
 * A problem is the same on both sides where code, file and parameters are the same.
 *
 * @example
 * const rows = (status) => ({ ratings: readCsv(`clause,status\n1.1,full\n1.2,${status}\n`).value });
 * const text = "format: nap/assessment@1\nid: march\nplan: small\nscale: three-step\nmethod: halves";
 * const [before, now] = ["none", "partial"].map((status) => score(readAssessment(text, rows(status)).value, { plan }));
 * const [{ move, terms, clauses }] = changes(now, before).assessments;
 * [move.value, terms.coverage.value, terms.method.value, terms.rating.value] // ["25.00", "0.00", "0.00", "25.00"]
 * clauses[0].cells[0].contribution.exact // "25"
 * changes(now, plan) // throws this is not two results of score, or two workspaces
 */
export function changes(
  now: ScoreResult | Workspace,
  before: ScoreResult | Workspace,
  options: ChangesOptions = {},
): ChangesResult {
  const { since } = givenOptions(options, { since: true });
  if (since !== undefined && typeof since !== "string") throw new InvalidOption("since", "a text is needed");
  const [own, old] = [sideOf(now), sideOf(before)];
  if (own === null || old === null || own.isWorkspace !== old.isWorkspace)
    throw new NotAResult("two results of score, or two workspaces");
  const assessments = own.isWorkspace ? movesSince(own.scores, old.scores) : [betweenScores(own, old)];
  const against = { name: since ?? old.name, commit: null, inputs: old.inputs };
  const documentIn = (words: ResultWords) => {
    const [problems, earlier] = [own, old].map((side) => problemsJson(side.problems, words));
    const changed = problemMove(problems ?? [], earlier ?? []);
    const from = provenance(own.inputs);
    return changesDocument({ against, assessments }, problems ?? [], changed, from, words, {
      all: true,
      gates: [],
    });
  };
  return printable(withoutEnvelope<ChangesResult>(documentIn(own.words).json()), documentIn, own.words);
}

interface Side {
  readonly isWorkspace: boolean;
  readonly name: string;
  readonly scores: readonly MovingScore[];
  readonly problems: readonly Problem[];
  readonly inputs: Provenance["inputs"];
  readonly words: ResultWords;
}

function sideOf(given: ScoreResult | Workspace): Side | null {
  if (typeof given !== "object" || given === null) return null;
  const scored = scoreOrigins.get(given);
  if (scored !== undefined) {
    const { score, problems, inputs, words, claims } = scored;
    const scores = [{ score, claims: claims() }];
    return { isWorkspace: false, name: score.assessment.id, scores, problems, inputs, words };
  }
  const origin = workspaceOrigins.get(given);
  return origin === undefined ? null : sideOfWorkspace(given as Workspace, origin.around);
}

function sideOfWorkspace(
  workspace: Workspace,
  { inputs, words, problems: known }: Pick<Side, "inputs" | "words" | "problems">,
): Side {
  const scored = [...workspace.assessments].flatMap((assessment) => {
    const linked = link(assessment, {});
    if (linked.method === null) return [];
    const { score, problems } = scoreLinked(linked, linked.method, linked.around, null);
    return [{ score, problems, claims: statedClaims(linked, score, [...known, ...problems]) }];
  });
  return {
    isWorkspace: true,
    name: workspace.plans.ids.join(", "),
    scores: scored,
    problems: [...known, ...scored.flatMap(({ problems }) => problems)],
    inputs,
    words,
  };
}

function betweenScores({ scores: [now] }: Side, { scores: [before] }: Side): AssessmentMove {
  const plans = [now, before].map((side) => side?.score.plan.id ?? "");
  if (plans[0] !== plans[1])
    throw new InvalidOption(
      "before",
      `the scores are of different plans (${plans.join(", ")}), whose clauses cannot be matched`,
    );
  return moveBetween(now?.score.assessment.id ?? "", now ?? null, before ?? null);
}
