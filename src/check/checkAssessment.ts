// An assessment and its plan → references that lead nowhere, and claims that their own counts exclude.
import {
  add,
  compareFractions,
  fraction,
  multiply,
  parseFraction,
  subtract,
  toText,
  type Fraction,
} from "../math/fraction.ts";
import { roundToText } from "../math/round.ts";
import type { Assessment, Claim } from "../model/assessment.ts";
import { clausesOf } from "../model/clauses.ts";
import type { Band, Method } from "../model/method.ts";
import type { Located } from "../model/place.ts";
import type { Plan } from "../model/plan.ts";
import { problem, type Problem } from "../model/problem.ts";
import { suggest, suggester } from "../model/suggest.ts";
import { isUnread } from "../model/unread.ts";
import { meantClause } from "./meantClause.ts";

/**
 * What in an assessment does not fit its plan and method: clauses of the scope and sources of claims that the plan
 * does not have, bands that the method does not have (NAP315, NAP305, NAP201), counts that do not add up (NAP502) or
 * exclude the figure (NAP503).
 *
 * @param plan `null` where it has errors of its own: what it would know is then not missed
 * @param method `null` where there is none: bands and counts are then not checked
 * @example
 * // 86 over three clauses, of which one is under half: at most (50 + 100 + 100) / 3.
 * const counts = new Map([["under-half", 1]]);
 * const claims = [{ figure: "86", percent: fraction(86), clauses: 3, counts, source: null }];
 * const [{ code, params }] = checkAssessment({ ...own, value: { ...own.value, claims } }, plan.value, halves.value);
 * [code, params.high] // ["NAP503", "83.33"]
 */
export function checkAssessment(
  assessment: Located<Assessment>,
  plan: Plan | null,
  method: Method | null,
): Problem[] {
  const sourceProblems = plan === null ? () => [] : unknownSources(assessment, plan);
  return [
    ...(plan === null ? [] : unknownScope(assessment, plan)),
    ...assessment.value.claims.flatMap((claim, index) => [
      ...sourceProblems(claim, index),
      ...(method === null ? [] : unknownBands(assessment, claim, index, method)),
      ...(method === null ? [] : impossibleByCounts(assessment, claim, index, method)),
    ]),
  ];
}

function unknownScope(assessment: Located<Assessment>, plan: Plan): Problem[] {
  const { scope } = assessment.value;
  const known = clausesOf(plan).map(({ id }) => id);
  if (typeof scope === "string") return [];
  const ids = new Set(known);
  const meant = meantClause(known);
  return scope.flatMap((id, index) => {
    if (ids.has(id) || isUnread(id)) return [];
    const suggestion = meant(id);
    const params = { id, plan: plan.id, from: known[0] ?? "", to: known.at(-1) ?? "" };
    return [
      problem(
        "NAP315",
        assessment.at(["scope", index]),
        suggestion === null ? params : { ...params, suggestion },
      ),
    ];
  });
}

function unknownSources(
  assessment: Located<Assessment>,
  plan: Plan,
): (claim: Claim, index: number) => Problem[] {
  const known = plan.sources.map(({ id }) => id);
  const ids = new Set(known);
  const meant = suggester(known);
  return ({ source }, index) => {
    if (source === null || ids.has(source)) return [];
    const suggestion = meant(source);
    return [
      problem("NAP305", assessment.at(["claims", index, "source"]), {
        id: source,
        known,
        ...(suggestion === null ? {} : { suggestion }),
      }),
    ];
  };
}

function unknownBands(
  assessment: Located<Assessment>,
  { counts }: Claim,
  index: number,
  { bands }: Method,
): Problem[] {
  const allowed = bands.map(({ id }) => id);
  return [...counts.keys()]
    .filter((band) => !allowed.includes(band))
    .map((key) => {
      const suggestion = suggest(key, allowed);
      return problem("NAP201", assessment.at(["claims", index, "counts", key]), {
        key,
        allowed,
        ...(suggestion === null ? {} : { suggestion }),
      });
    });
}

/**
 * With n clauses and so many in each band, the mean lies between (Σ count × band minimum + rest × 0) ÷ n and
 * (Σ count × band top + rest × 100) ÷ n: NAP503 when no value there prints as the figure. The rest lies in the
 * bands that the claim does not count; a band's top is the minimum of the next higher one.
 */
function impossibleByCounts(
  assessment: Located<Assessment>,
  claim: Claim,
  index: number,
  { bands, rounding }: Method,
): Problem[] {
  const n = claim.clauses;
  const counted = [...claim.counts].reduce((total, [, count]) => total + count, 0);
  if (n === null || n === 0 || claim.counts.size === 0 || parseFraction(claim.figure) === null) return [];
  const rest = n - counted;
  const known = [...claim.counts].every(([id]) => bands.some((band) => band.id === id));
  if (!known) return [];
  if (rest < 0)
    return [
      problem("NAP502", assessment.at(["claims", index, "counts"]), {
        what: "sum of the counts",
        claimed: counted,
        found: n,
        method: "",
      }),
    ];
  const open = bands.filter(({ id }) => !claim.counts.has(id));
  const restLow = open.at(-1)?.min ?? fraction(0);
  const restHigh = open[0] === undefined ? fraction(0) : topOf(bands, open[0]);
  const low = total(claim, bands, (band) => band.min, rest, restLow);
  const high = total(claim, bands, (band) => topOf(bands, band), rest, restHigh);
  const decimals = claim.figure.split(".")[1]?.length ?? 0;
  const unit = fraction(1n, 10n ** BigInt(decimals));
  const fits =
    compareFractions(add(claim.percent, unit), low) > 0 &&
    compareFractions(subtract(claim.percent, unit), high) < 0;
  const [printedLow, printedHigh] = [low, high].map((bound) =>
    roundToText(bound, Math.max(decimals, rounding.decimals), rounding.mode),
  );
  if (fits) return [];
  return [
    problem("NAP503", assessment.at(["claims", index, "figure"]), {
      figure: claim.figure,
      clauses: n,
      low: printedLow ?? toText(low),
      high: printedHigh ?? toText(high),
    }),
  ];
}

const topOf = (bands: readonly Band[], band: Band): Fraction => {
  const above = bands[bands.indexOf(band) - 1];
  return above?.min ?? fraction(100);
};

const total = (
  claim: Claim,
  bands: readonly Band[],
  bound: (band: Band) => Fraction,
  rest: number,
  restBound: Fraction,
): Fraction => {
  const parts = [...claim.counts].map(([id, count]) =>
    multiply(fraction(count), bound(bands.find((band) => band.id === id) as Band)),
  );
  const whole = parts.reduce(add, multiply(fraction(rest), restBound));
  return multiply(whole, fraction(1, claim.clauses ?? 1));
};
