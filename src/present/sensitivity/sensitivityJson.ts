// How sure a figure is → its form in the JSON contract.
import type * as z from "zod";
import { compareFractions, toText, type Fraction } from "../../math/fraction.ts";
import { roundToText } from "../../math/round.ts";
import { toPercent } from "../../math/toPercent.ts";
import type { Rounding } from "../../model/method.ts";
import { fileOf } from "../../model/place.ts";
import { cellText, type RatingTable } from "../../model/ratingTable.ts";
import type { ClaimReach, MethodBounds, MethodGrid, Sensitivity } from "../../model/sensitivity.ts";
import { assessorJson } from "../assessors/assessorJson.ts";
import { figureJson } from "../figureJson.ts";
import { percentText } from "../percentText.ts";
import type { Words } from "../words/words.ts";
import { boundsJson } from "./boundsJson.ts";
import type { sensitivityOutputSchema } from "./sensitivitySchema.ts";

export type SensitivityJson = z.infer<typeof sensitivityOutputSchema>["results"][number];
type Json<K extends keyof SensitivityJson> = SensitivityJson[K];

export function sensitivityJson(found: Sensitivity, words: Words): SensitivityJson {
  const { plan, assessment, asOf, grid } = found;
  const rounding = found.methods[0]?.method.rounding ?? usual;
  return {
    assessment: assessorJson({ plan, assessment }, words),
    plan: { id: plan.id },
    asOf,
    rows: found.rows,
    doubted: found.doubted,
    methods: found.methods.map((own) => methodJson(own, assessment.ratings, words)),
    grid: grid === null ? null : gridJson(grid, rounding),
    verify: found.verify.map(({ clause, sources, least, greatest, narrows, evidence }) => ({
      clause: clause.id,
      sources: [...sources],
      least: toText(toPercent(least)),
      greatest: toText(toPercent(greatest)),
      narrows: points(narrows, rounding),
      evidence: [...evidence],
    })),
    setAside: found.setAside.map(({ kind, name, of, clauses, without, ifDone }) => ({
      kind,
      name,
      of,
      clauses: [...clauses],
      without: shareOrNull(without, rounding),
      ifDone: shareOrNull(ifDone, rounding),
    })),
  };
}

const usual: Rounding = { decimals: 2, mode: "half-up" };

const points = (value: Fraction, { decimals, mode }: Rounding): { exact: string; value: string } => ({
  exact: toText(value),
  value: roundToText(value, decimals, mode),
});

const share = (value: Fraction, rounding: Rounding): { exact: string; value: string } => ({
  exact: toText(toPercent(value)),
  value: percentText(value, rounding),
});

const shareOrNull = (
  value: Fraction | null,
  rounding: Rounding,
): { exact: string | null; value: string | null } =>
  value === null ? { exact: null, value: null } : share(value, rounding);

function methodJson(
  { method, isDeclared, figure, bounds, claims, unread }: MethodBounds,
  table: RatingTable,
  words: Words,
): Json<"methods">[number] {
  const { id, version, hash, basis, rounding } = method;
  return {
    method: { id, version, hash, basis },
    declared: isDeclared,
    overall: figureJson(figure, rounding, words),
    bounds: bounds.map((own) => boundsJson(own, rounding)),
    claims: claims.map((claim) => claimJson(claim, table, rounding)),
    unread,
  };
}

const claimJson = (
  { figure, isSearched, ways, beyond }: ClaimReach,
  table: RatingTable,
  rounding: Rounding,
): Json<"methods">[number]["claims"][number] => ({
  figure,
  searched: isSearched,
  ways: ways.map(({ roundings, turns, value, rows }) => ({
    roundings: [...roundings],
    turns,
    ...share(value, rounding),
    rows: rows.map((row) => {
      const at = table.place(row, "status");
      const cell = (column: "activity" | "body"): string | null => cellText(table, row, column) || null;
      return {
        clause: cellText(table, row, "clause"),
        activity: cell("activity"),
        body: cell("body"),
        file: fileOf(at),
        line: at.line,
      };
    }),
  })),
  beyond: beyond === null ? null : points(beyond, rounding),
});

function gridJson(
  { choices, combinations, effects, mostMoving }: MethodGrid,
  rounding: Rounding,
): NonNullable<Json<"grid">> {
  const values = combinations
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .toSorted(compareFractions);
  const [least, greatest] = [values[0], values.at(-1)];
  return {
    choices: choices.map(({ id, options }, at) => {
      const effect = effects?.[at];
      return {
        id,
        options: [...options],
        effects:
          effect === undefined
            ? null
            : { first: toText(effect.first), total: toText(effect.total), shapley: toText(effect.shapley) },
      };
    }),
    combinations: combinations.map(({ taken, value }) => ({
      options: Object.fromEntries(choices.map(({ id, options }, at) => [id, options[taken[at] ?? 0] ?? ""])),
      ...shareOrNull(value, rounding),
    })),
    least: least === undefined ? null : toText(toPercent(least)),
    greatest: greatest === undefined ? null : toText(toPercent(greatest)),
    mostMoving:
      mostMoving === null
        ? null
        : {
            choice: choices[mostMoving.choice]?.id ?? "",
            option: choices[mostMoving.choice]?.options[mostMoving.option] ?? "",
            ...share(mostMoving.value, rounding),
          },
  };
}
