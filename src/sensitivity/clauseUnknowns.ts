// An assessment under a method → each clause with all that it can come to, by the sources of doubt that are asked for.
import { equal, one, type Fraction } from "../math/fraction.ts";
import type { Clause } from "../model/plan.ts";
import type { Doubts, UnknownSource } from "../model/sensitivity.ts";
import { judgeClause, type JudgedClause } from "../score/judgeClause.ts";
import { clauseRules } from "../score/rateClause.ts";
import type { ScoreInput } from "../score/scoreInput.ts";
import type { Completeness, Option, Options } from "./choices.ts";
import { clauseOptions, type ClauseUnknowns, type DoubtedRow } from "./clauseOptions.ts";
import { doubtedRows } from "./doubtedRows.ts";
import { valueRange } from "./valueRange.ts";

/** What a clause can come to in its group. */
interface ClauseChoice {
  /** `null`: it is not counted. */
  readonly credit: Fraction | null;
  /** Rows of which another status was taken. */
  readonly turned: readonly number[];
}

export interface ClauseChoices {
  readonly clause: Clause;
  readonly weight: Fraction;
  /** As it is first. */
  readonly choices: readonly ClauseChoice[];
  readonly completeness: Completeness;
  /** Whether some of what it can come to leaves its group without a figure. */
  readonly mayRefuse: boolean;
}

export interface Unknowns {
  readonly clauses: readonly Clause[];
  /** What the clause is as it stands. */
  readonly asCoded: (clause: Clause) => JudgedClause;
  readonly choicesOf: (clause: Clause, sources: ReadonlySet<UnknownSource>) => ClauseChoices;
  /** Other statuses that the method has no value for; they are left out. */
  readonly unread: number;
}

/**
 * A clause without a value takes the least and the greatest value of the method (`unrated`, and `not-due` where it is coded so), whatever `treat` says; a
 * clause that is not eligible is no unknown. Else its rows, parts and bodies are turned, and what comes of it goes through `eligible` and `treat`.
 */
export function clauseUnknowns(input: ScoreInput, doubts: Doubts): Unknowns {
  const { plan, method, assessment } = input;
  const asOf = input.asOf ?? assessment.asOf ?? assessment.period?.end ?? null;
  const reader = doubtedRows(input, doubts);
  const range = valueRange(input);
  const ends = equal(range.least, range.greatest) ? [range.least] : [range.least, range.greatest];
  const unknowns: ClauseUnknowns = {
    plan,
    rules: clauseRules(method, plan),
    range,
    groups: new Set(plan.bodies.filter(({ isGroup }) => isGroup).map(({ id }) => id)),
  };
  const rowsOf = new Map<Clause, DoubtedRow[]>();
  const read = (clause: Clause): DoubtedRow[] => {
    const known = rowsOf.get(clause) ?? reader.read(clause);
    rowsOf.set(clause, known);
    return known;
  };
  const judge = (clause: Clause, options: Options): JudgedClause[] =>
    options.list.map(({ result }) => judgeClause(clause, result, method, asOf));
  const coded = new Map<Clause, JudgedClause>();
  const asCoded = (clause: Clause): JudgedClause => {
    const known = coded.get(clause);
    if (known !== undefined) return known;
    const [own] = judge(clause, clauseOptions(clause, read(clause), new Set(), unknowns));
    if (own === undefined) throw new Error("a clause without any outcome");
    coded.set(clause, own);
    return own;
  };
  const weightOf = (clause: Clause): Fraction => (method.weights === "declared" ? clause.weight : one);
  return {
    clauses: reader.clauses,
    unread: reader.unread,
    asCoded,
    choicesOf(clause, sources) {
      const weight = weightOf(clause);
      const { result, eligible } = asCoded(clause);
      if (
        eligible &&
        sources.has(wholeSource(result.outcome) ?? "doubt") &&
        wholeSource(result.outcome) !== null
      )
        return {
          clause,
          weight,
          choices: ends.map((credit) => ({ credit, turned: [] })),
          completeness: "extremes",
          mayRefuse: false,
        };
      const options = clauseOptions(clause, read(clause), sources, unknowns);
      return choicesOfOptions(clause, weight, options, (option) =>
        judgeClause(clause, option.result, method, asOf),
      );
    },
  };
}

/** By which source a clause without a value is unknown as a whole. */
const wholeSource = (outcome: JudgedClause["result"]["outcome"]): UnknownSource | null =>
  outcome === "unrated" || outcome === "insufficient" ? "unrated" : outcome === "not-due" ? "not-due" : null;

function choicesOfOptions(
  clause: Clause,
  weight: Fraction,
  { list, completeness }: Options,
  judge: (option: Option) => JudgedClause,
): ClauseChoices {
  const choices: ClauseChoice[] = [];
  let mayRefuse = false;
  for (const option of list) {
    const { credit, gap } = judge(option);
    if (gap === "refuse") {
      mayRefuse = true;
      continue;
    }
    const at = choices.findIndex((known) => isSame(known.credit, credit));
    const choice = { credit, turned: option.turned };
    if (at < 0) choices.push(choice);
    else if (option.turned.length < (choices[at]?.turned.length ?? 0)) choices[at] = choice;
  }
  return { clause, weight, choices, completeness, mayRefuse };
}

const isSame = (a: Fraction | null, b: Fraction | null): boolean =>
  a === null || b === null ? a === b : equal(a, b);
