// A clause with its contribution and its changes → what each changed cell contributes.
import { fraction, multiply, sum, zero, type Fraction } from "../../math/fraction.ts";
import type { CellChange, CellPart } from "../../model/changes.ts";
import type { Score } from "../../model/score.ts";
import { rowsByClause } from "../../score/rowsByClause.ts";
import { scoreAssessment } from "../../score/scoreAssessment.ts";
import { compareClauses } from "../decompose.ts";
import { shapleyValue } from "../shapleyValue.ts";
import type { Frame } from "./frames.ts";
import { hybridTable } from "./hybridTable.ts";
import { mostShared } from "./planTerm.ts";
import type { RowChange } from "./rowChanges.ts";

/** What is still to be spent: clauses that are rated for the parts of all clauses together. */
export interface Work {
  left: number;
}

/** About how often all clauses are rated to know what one of them contributes. */
const ratedAgain = 8;

/**
 * The contribution of a clause, shared by Shapley over its changed cells: a group of cells is worth what the clause would
 * contribute had only these changed, and no cell is worth 0. A cell that no figure reads (a note; evidence, where the method
 * does not ask for it) gets 0. More than eight cells are told as one, and so is what would take too long.
 *
 * @param frames those that were split; the contribution is the mean over them
 * @returns percentage points, adding up to `total` where they are known
 */
export function cellParts(
  clause: string,
  total: Fraction | null,
  changes: readonly RowChange[],
  frames: readonly Frame[],
  work: Work,
): CellPart[] {
  const [first] = frames;
  const scope = first === undefined ? [] : scopeChange(clause, first);
  const cells = changes.map(({ change }) => change);
  if (total === null || first === undefined) return [...cells, ...scope].map((cell) => part(cell, null));
  const players = [...changes.filter((change) => isRead(change, first)), ...scope];
  const values = sharedOut(clause, total, players, frames, work);
  return [...changes, ...scope].map((item) => {
    const player = players.indexOf(item);
    return part("change" in item ? item.change : item, player < 0 ? zero : (values?.[player] ?? null));
  });
}

const part = (change: CellChange, contribution: Fraction | null): CellPart => ({ ...change, contribution });

/** Whether a cell can move a figure by one of the two methods. */
function isRead({ change: { column }, now, before }: RowChange, { a, b }: Frame): boolean {
  if (column === null || column === "status" || column === "percent" || column === "value") return true;
  if (column !== "evidence" || now === null || before === null) return false;
  return (
    [a, b].some(({ method }) => method.treat.noEvidence !== "as-rated") &&
    a.assessment.ratings.hasEvidence(now) !== b.assessment.ratings.hasEvidence(before)
  );
}

/** Where the assessment itself lists the clause, or no longer does: `rated` follows from rows. */
function scopeChange(clause: string, { a, b }: Frame): CellChange[] {
  const [now, before] = [a, b].map(({ assessment }) => lists(assessment, clause));
  if (now === before) return [];
  return [
    {
      kind: "scope",
      activity: "",
      body: "",
      rater: "",
      column: null,
      before: scopeText(b),
      after: scopeText(a),
      place: null,
    },
  ];
}

const lists = ({ scope }: Score["assessment"], clause: string): boolean | "rated" =>
  scope === "rated" ? "rated" : scope === "plan" || scope.includes(clause);

/** The word of the scope, or how many clauses it lists. */
const scopeText = ({ assessment: { scope } }: Score): string =>
  typeof scope === "string" ? scope : String(scope.length);

type Player = RowChange | CellChange;

function sharedOut(
  clause: string,
  total: Fraction,
  players: readonly Player[],
  frames: readonly Frame[],
  work: Work,
): readonly Fraction[] | null {
  if (players.length < 2) return players.map(() => total);
  if (players.length > mostShared) return null;
  const clauses = frames.reduce((most, { a, b }) => most + a.clauses.length + b.clauses.length, 0);
  const cost = clauses * ratedAgain * ((1 << players.length) - 2);
  if (cost > work.left) return null;
  work.left -= cost;
  const all = (1 << players.length) - 1;
  return shapleyValue(players.length, (group) => {
    if (group === 0) return zero;
    if (group === all) return total;
    const made = players.filter((_, index) => (group & (1 << index)) !== 0);
    const amounts = frames.map((frame) => contributionIf(clause, made, frame));
    const known = amounts.filter((amount) => amount !== null);
    return known.length < amounts.length ? null : multiply(fraction(1, known.length), sum(known));
  });
}

/** What the clause would contribute had only these of its cells changed. */
function contributionIf(clause: string, made: readonly Player[], { a, b }: Frame): Fraction | null {
  const rows = made.filter((player) => "change" in player);
  const ratings = hybridTable(a.assessment.ratings, b.assessment.ratings, clause, rows);
  const scopeOf = made.length > rows.length ? a : b;
  const listed = lists(scopeOf.assessment, clause);
  const isListed = listed === "rated" ? rowsByClause(ratings).has(clause) : listed;
  const others = a.clauses.map((item) => item.clause.id).filter((id) => id !== clause);
  const { score } = scoreAssessment({
    ...a,
    assessment: { ...a.assessment, ratings, scope: isListed ? [...others, clause] : others },
  });
  const found = compareClauses(score, b).clauses.find((item) => item.clause.id === clause);
  return found === undefined ? zero : found.contribution.total;
}
