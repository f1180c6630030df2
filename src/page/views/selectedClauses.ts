// Clauses and what a reader asks for → those that are shown, in the order that was asked for.
import { compareFractions, fold, textIn, zero, type Clause } from "../../core.ts";
import type { Result } from "../data/scoreFrom.ts";
import { bodyName } from "./bodyName.ts";
import { clauseState } from "./clauseState.ts";
import type { PageWords } from "./pageWords.ts";
import { stateText } from "./stateText.ts";

export const sorts = ["order", "lowest", "highest", "lost"] as const;

export interface Selection {
  readonly search: string;
  /** What a clause was rated as, as it is shown; "" for all. */
  readonly state: string;
  readonly sort: (typeof sorts)[number];
}

export const noSelection: Selection = { search: "", state: "", sort: "order" };

export function selectedClauses(
  clauses: readonly Clause[],
  results: readonly Result[],
  { search, state, sort }: Selection,
  words: PageWords,
): readonly Clause[] {
  const sought = fold(search.trim());
  const found =
    sought === "" && state === ""
      ? clauses
      : clauses.filter(
          (clause) =>
            (sought === "" || searchedText(clause, results, words).includes(sought)) &&
            (state === "" || results.some((result) => shownState(clause, result, words) === state)),
        );
  const [first] = results;
  return sort === "order" || first === undefined ? found : sorted(found, first, sort);
}

const shownState = ({ id }: Clause, { clauses, scale }: Result, words: PageWords): string => {
  const explained = clauses.get(id);
  return explained === undefined ? "" : stateText(clauseState(explained, scale), scale, words);
};

/** Id, title, bodies, and the evidence and notes of its rows. */
function searchedText(clause: Clause, results: readonly Result[], words: PageWords): string {
  const { id, title, lead, partners, bodies } = clause;
  const said = results.flatMap(({ score, clauses }) => [
    ...[...lead, ...partners, ...bodies].map((body) => bodyName(score.plan, body, words)),
    ...(clauses.get(id)?.rows ?? []).flatMap(({ evidence, note }) => [evidence ?? "", note ?? ""]),
  ]);
  return fold([id, textIn(title, words.common.preferred), ...said].join(" "));
}

/** Clauses without a figure come last; equal ones stay in the order of the plan. */
function sorted(found: readonly Clause[], { clauses }: Result, sort: Selection["sort"]): Clause[] {
  const keyOf = ({ id }: Clause) => {
    const score = clauses.get(id)?.score;
    return (sort === "lost" ? score?.lost : score?.figure.value) ?? null;
  };
  const keyed = found.map((clause) => ({ clause, key: keyOf(clause) }));
  const sign = sort === "lowest" ? 1 : -1;
  return keyed
    .toSorted(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        sign * compareFractions(a.key ?? zero, b.key ?? zero),
    )
    .map(({ clause }) => clause);
}
