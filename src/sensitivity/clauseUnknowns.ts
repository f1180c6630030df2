// An assessment under a method → each clause with all that it can come to, by the sources of doubt that are asked for.
import { equal, one, type Fraction } from "../math/fraction.ts";
import type { Clause } from "../model/plan.ts";
import type { Doubts, UnknownSource } from "../model/sensitivity.ts";
import { responsibleBodies } from "../model/clauses.ts";
import { clauseResult } from "../score/clauseResult.ts";
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
  const coded = new Map<Clause, JudgedClause>();
  const asCoded = (clause: Clause): JudgedClause => {
    const known = coded.get(clause);
    if (known !== undefined) return known;
    const rows = read(clause).map(({ rated }) => rated);
    const own = judgeClause(clause, clauseResult(clause, rows, unknowns.rules), method, asOf);
    coded.set(clause, own);
    return own;
  };
  const weightOf = (clause: Clause): Fraction => (method.weights === "declared" ? clause.weight : one);

  /** The sources that can change anything about the clause at all. */
  const sourcesOf = (clause: Clause): UnknownSource[] => {
    const { result, eligible } = asCoded(clause);
    const rows = read(clause);
    const whole = eligible ? wholeSource(result.outcome) : null;
    const hasParts =
      rows.some(({ rated }) => rated.result.outcome === "unrated") ||
      (rows.length > 0 && clause.activities.length + responsibleBodies(clause).length > 0);
    return [
      ...(whole === null ? [] : [whole]),
      ...(hasParts ? (["part"] as const) : []),
      ...(rows.some(({ others }) => others.length > 0) ? (["doubt"] as const) : []),
      ...(rows.some(({ rated }) => unknowns.groups.has(rated.body)) ? (["group"] as const) : []),
    ];
  };
  const touching = new Map<Clause, readonly UnknownSource[]>();
  const made = new Map<Clause, Map<string, ClauseChoices>>();

  const choicesUnder = (clause: Clause, sources: readonly UnknownSource[]): ClauseChoices => {
    const weight = weightOf(clause);
    const { result, credit, gap } = asCoded(clause);
    if (sources.length === 0)
      return {
        clause,
        weight,
        choices: gap === "refuse" ? [] : [{ credit, turned: [] }],
        completeness: "complete",
        mayRefuse: gap === "refuse",
      };
    const whole = wholeSource(result.outcome);
    if (whole !== null && sources.includes(whole))
      return {
        clause,
        weight,
        choices: ends.map((end) => ({ credit: end, turned: [] })),
        completeness: "extremes",
        mayRefuse: false,
      };
    const options = clauseOptions(clause, read(clause), new Set(sources), unknowns);
    return choicesOfOptions(clause, weight, options, (option) =>
      judgeClause(clause, option.result, method, asOf),
    );
  };

  return {
    clauses: reader.clauses,
    unread: reader.unread,
    choicesOf(clause, sources) {
      const own = touching.get(clause) ?? sourcesOf(clause);
      touching.set(clause, own);
      const asked = own.filter((source) => sources.has(source));
      const known = made.get(clause) ?? new Map<string, ClauseChoices>();
      if (known.size === 0) made.set(clause, known);
      const key = asked.join(" ");
      const found = known.get(key) ?? choicesUnder(clause, asked);
      known.set(key, found);
      return found;
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
